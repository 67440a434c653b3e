import { mkdtempSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeWith, freePort, startServer, type TestServer } from './server-process'

/** `describe` where `redis-server` is installed. */
export const describeRedis = (): jest.Describe => describeWith('redis-server')

export interface RedisOptions {
  /** Whether what was written is still there after a restart. @defaultValue false */
  readonly persistent?: boolean
  /** Further arguments, for example `['--cluster-enabled', 'yes']`. */
  readonly args?: readonly string[]
}

export interface RedisServer extends TestServer {
  readonly port: number
  /** Halts it without ending its connections, as a hung machine would; `resume` lets it go on. */
  readonly pause: () => void
  readonly resume: () => void
}

/** A real Redis on a free port; empty after each restart, unless it is persistent. */
export async function startRedis({
  persistent = false,
  args = [],
}: RedisOptions = {}): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-redis-'))
  const port = await freePort()
  const append = persistent ? ['yes', '--appendfsync', 'always'] : ['no']
  const server = await startServer({
    command: ['redis-server', '--port', String(port), '--bind', '127.0.0.1', '--save', '']
      .concat(['--dir', folder, '--enable-debug-command', 'yes', '--appendonly', ...append])
      .concat(args),
    folder,
    owner: {},
    end: 'KILL',
    url: `redis://127.0.0.1:${port}`,
    answers: () => ping(port),
  })
  const pause = () => server.signal('SIGSTOP')
  const resume = () => server.signal('SIGCONT')
  return { ...server, port, pause, resume }
}

/** Resolves once Redis answers and has read its files. */
function ping(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'))
    socket.setTimeout(1_000, () => socket.destroy(new Error('no answer')))
    socket.on('error', reject)
    socket.on('data', (data: Buffer) => {
      socket.destroy()
      if (data.toString().startsWith('+PONG')) resolve()
      else reject(new Error(data.toString()))
    })
  })
}
