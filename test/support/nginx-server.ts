import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeWith, folderOf, freePort, startServer, type TestServer } from './server-process'

/** `describe` where `nginx` is installed. */
export const describeNginx = (): jest.Describe => describeWith('nginx')

export interface NginxOptions {
  /** What stands in `http`, as a page of the documentation has it: port 443, service on port 3000. */
  readonly blocks: string
  /** What is in `/etc/nginx/tls`, by name. */
  readonly files: Readonly<Record<string, string>>
  /** Where the service listens. */
  readonly service: number
}

export interface NginxServer extends TestServer {
  readonly port: number
  /** Writes files anew and has nginx read all of them; resolves when nobody answers by the old ones. */
  readonly reload: (files: NginxOptions['files']) => Promise<void>
}

/** A real nginx on a free port, with a configuration of its own. */
export async function startNginx(options: NginxOptions): Promise<NginxServer> {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-nginx-'))
  const port = await freePort()
  const write = (files: NginxOptions['files']): void => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  }
  write({ ...options.files, 'nginx.conf': configuration(options, folder, port) })
  const program = join(folderOf('nginx') ?? '', 'nginx')
  const server = await startServer({
    command: [program, '-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')],
    folder,
    owner: {},
    end: 'TERM',
    url: `https://localhost:${port}`,
    answers: () => accepts(port),
  })
  const ended = (): number =>
    readFileSync(join(folder, 'output'), 'utf8').split('exited with code 0').length
  const reload = async (files: NginxOptions['files']): Promise<void> => {
    const before = ended()
    write(files)
    server.signal('SIGHUP')
    // Old workers accept connections beside the new ones for a moment.
    while (ended() === before) await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return { ...server, port, reload }
}

function configuration({ blocks, service }: NginxOptions, folder: string, port: number): string {
  const filled = blocks
    .replaceAll('/etc/nginx/tls', folder)
    .replace(/\blisten( +)443\b/g, `listen$1127.0.0.1:${port}`)
    .replace(/\b127\.0\.0\.1:3000\b/g, `127.0.0.1:${service}`)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return [
    // Workers of root are somebody else otherwise, who cannot enter the folder.
    ...(process.getuid?.() === 0 ? ['user root root;'] : []),
    'daemon off;',
    'worker_processes 1;',
    'worker_shutdown_timeout 5s;',
    'error_log stderr notice;',
    `pid ${folder}/pid;`,
    'events {}',
    'http {',
    'access_log off;',
    ...temporary.map((name) => `${name}_temp_path ${folder}/${name};`),
    filled,
    '}',
    '',
  ].join('\n')
}

/** Resolves once somebody listens. */
function accepts(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve()
    })
    socket.on('error', reject)
  })
}
