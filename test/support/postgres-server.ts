import { execFileSync } from 'node:child_process'
import { chownSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { describeWith, folderOf, freePort, startServer, type TestServer } from './server-process'

/** `describe` where PostgreSQL is installed. */
export const describePostgres = (): jest.Describe => describeWith('initdb')

export interface PostgresOptions {
  /** PEM, with which it takes TLS as well. @defaultValue without TLS */
  readonly tls?: { readonly cert: string; readonly key: string }
}

export interface PostgresServer extends TestServer {
  readonly port: number
}

/** A real PostgreSQL on a free port, with a database that survives `kill`. */
export async function startPostgres({ tls }: PostgresOptions = {}): Promise<PostgresServer> {
  const programs = folderOf('initdb') ?? ''
  const owner = unprivileged()
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-postgres-'))
  if (owner !== undefined) chownSync(folder, owner.uid, owner.gid)
  const data = join(folder, 'data')
  const cluster = ['--username=postgres', '--auth=trust', '--encoding=UTF8', '--locale=C']
  execFileSync(join(programs, 'initdb'), [...cluster, '--no-sync', '-D', data], {
    ...owner,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const port = await freePort()
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
  ]
    .concat(['fsync=off', 'max_connections=200', 'shared_buffers=16MB', 'log_statement=none'])
    .concat(tls === undefined ? [] : tlsSettings(folder, tls, owner))
    .flatMap((setting) => ['-c', setting])
  const server = await startServer({
    command: [join(programs, 'postgres'), '-D', data, ...settings],
    folder,
    owner: owner ?? {},
    end: 'QUIT',
    url,
    answers: () => connectOnce(url),
  })
  return { ...server, port }
}

/** PostgreSQL wants its key to itself. */
function tlsSettings(
  folder: string,
  tls: { readonly cert: string; readonly key: string },
  owner: { readonly uid: number; readonly gid: number } | undefined,
): readonly string[] {
  const [cert, key] = [join(folder, 'server.pem'), join(folder, 'server.key')]
  writeFileSync(cert, tls.cert)
  writeFileSync(key, tls.key, { mode: 0o600 })
  if (owner !== undefined) for (const file of [cert, key]) chownSync(file, owner.uid, owner.gid)
  return ['ssl=on', `ssl_cert_file=${cert}`, `ssl_key_file=${key}`]
}

async function connectOnce(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  client.on('error', () => undefined)
  await client.connect()
  await client.query('SELECT 1')
  await client.end()
}

/** PostgreSQL refuses to run as root. */
function unprivileged(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  for (const user of ['postgres', 'nobody']) {
    try {
      const id = (flag: string) => Number(execFileSync('id', [flag, user], { encoding: 'utf8' }))
      return { uid: id('-u'), gid: id('-g') }
    } catch {
      // No such user: the next one.
    }
  }
  throw new Error('PostgreSQL needs a user `postgres` or `nobody` to run as')
}
