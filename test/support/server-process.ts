import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { delimiter, join } from 'node:path'

/** A real server in a folder of its own, which a test may kill and start again. */
export interface TestServer {
  readonly url: string
  /** Ends it at once, as a crash would. */
  readonly kill: () => Promise<void>
  /** Starts it again, on the same port and folder; kills it before where it runs. */
  readonly restart: () => Promise<void>
  /** Ends it and removes its folder. */
  readonly stop: () => Promise<void>
}

export interface ServerProgram {
  readonly command: readonly string[]
  readonly folder: string
  readonly owner: Pick<SpawnOptions, 'uid' | 'gid'>
  readonly url: string
  /** The signal that ends it as a crash would, with all its processes. */
  readonly end: 'KILL' | 'QUIT' | 'TERM'
  /** Rejects as long as the server does not answer. */
  readonly answers: () => Promise<unknown>
}

// The shell stands between, and waits for its input to end: that happens in whatever way the process that
// runs the tests ends, so no server outlives it. `keep` ends the server alone, the end of input the folder too.
const KEEPER = `
folder=$1; end=$2; shift 2
setsid "$@" </dev/null >"$folder/output" 2>&1 &
child=$!
echo "$child"
read -r word
kill -CONT "$child" 2>/dev/null
kill "-$end" "$child" 2>/dev/null
wait "$child" 2>/dev/null
[ "$word" = keep ] || rm -rf "$folder"`

export interface SignalledServer extends TestServer {
  readonly signal: (name: NodeJS.Signals) => void
}

export async function startServer(program: ServerProgram): Promise<SignalledServer> {
  let keeper = await run(program)
  const end = async (word: 'keep' | 'remove'): Promise<void> => {
    if (keeper.process.exitCode !== null) return
    const exited = once(keeper.process, 'exit')
    keeper.process.stdin?.end(word === 'keep' ? 'keep\n' : '')
    await exited
  }
  return {
    url: program.url,
    kill: () => end('keep'),
    restart: async () => {
      await end('keep')
      keeper = await run(program)
    },
    signal: (name) => void process.kill(keeper.pid, name),
    stop: async () => {
      const ended = keeper.process.exitCode !== null
      await end('remove')
      if (ended) await once(spawn('rm', ['-rf', program.folder], program.owner), 'exit')
    },
  }
}

async function run(program: ServerProgram): Promise<{ process: ChildProcess; pid: number }> {
  const keeper = spawn(
    'sh',
    ['-c', KEEPER, 'keeper', program.folder, program.end, ...program.command],
    {
      ...program.owner,
      cwd: program.folder,
      // A group of its own: an interrupt at the terminal must not end it before it has cleaned up.
      detached: true,
      stdio: ['pipe', 'pipe', 'ignore'],
    },
  )
  keeper.stdin.on('error', () => undefined)
  const [line] = (await once(keeper.stdout.setEncoding('utf8'), 'data')) as [string]
  await until(program.answers, `${program.command[0]} in ${program.folder} does not answer`)
  return { process: keeper, pid: Number(line) }
}

/** Tries again until it resolves, for 20 seconds. */
async function until(attempt: () => Promise<unknown>, failure: string): Promise<void> {
  const end = Date.now() + 20_000
  for (;;) {
    const error = await attempt().then(
      () => undefined,
      (reason: unknown) => reason,
    )
    if (error === undefined) return
    if (Date.now() > end) throw new Error(failure, { cause: error })
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** The folder with this program: on PATH, or where Debian keeps servers, which not everybody's PATH has. */
export function folderOf(program: string): string | undefined {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian) : []
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
    '/usr/sbin',
  ]
  return folders.find((folder) => isExecutable(join(folder, program)))
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * `describe` where the program is installed; else one that skips and says so. With `PORTCULLIS_SERVERS` set,
 * as `.ci/run` does, nothing may be skipped, and a missing program fails.
 */
export function describeWith(program: string): jest.Describe {
  if (folderOf(program) !== undefined) return describe
  const missing = `${program} is not installed`
  if (process.env['PORTCULLIS_SERVERS']) throw new Error(missing)
  process.stderr.write(`${missing}: the suites that need it are skipped\n`)
  return describe.skip
}
