import { execFileSync } from 'node:child_process'
import { chownSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { describeWith, folderOf, freePort, startServer, type TestServer } from './server-process'

/** `describe` where PostgreSQL is installed. */
export const describePostgres = (): jest.Describe => describeWith('initdb')

/** A real PostgreSQL on a free port, with a database that survives `kill`. */
export async function startPostgres(): Promise<TestServer> {
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
    .flatMap((setting) => ['-c', setting])
  return startServer({
    command: [join(programs, 'postgres'), '-D', data, ...settings],
    folder,
    owner: owner ?? {},
    end: 'QUIT',
    url,
    answers: () => connectOnce(url),
  })
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
