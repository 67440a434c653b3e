import { stat } from 'node:fs/promises'
import { Listeners } from '../../core/listeners'
import { fingerprintOf, readRegularFile } from '../../core/regular-file'
import {
  CredentialsError,
  expiredMessage,
  outdatedMessage,
  readCredentials,
  type CredentialFiles,
  type Credentials,
  type TlsFile,
} from './credentials'

/** Where the files are, absolute. */
export interface CredentialPaths {
  readonly key: string
  readonly cert: string
  readonly ca: readonly string[]
  readonly crl: readonly string[]
}

interface WatchOptions {
  readonly checkEveryMs: number
  readonly clock: () => number
  readonly onProblem: (message: string) => void
}

const MAX_BYTES = 16 * 1024 * 1024

/**
 * Credentials in files that are read again when these change: together, or not at all. A key and its
 * certificate are replaced one after the other, so what is new is looked at once it has stood still from one
 * look to the next, and what does not fit together leaves the last that did in force.
 *
 * INVARIANT: `#settled` is the state of the files that was taken or refused last, and `#seen` the one of the
 * last look.
 */
export class WatchedCredentials {
  readonly #paths: CredentialPaths
  readonly #options: WatchOptions
  readonly #listeners = new Listeners()
  readonly #told = new Set<string>()
  #inForce: Credentials
  #settled: string
  #seen: string
  #retryAt = Infinity
  #timer: NodeJS.Timeout | undefined
  #isClosed = false
  #hasWarned = false

  private constructor(paths: CredentialPaths, options: WatchOptions, read: ReadFiles) {
    this.#paths = paths
    this.#options = options
    this.#inForce = readCredentials(read.files, options.clock())
    this.#settled = read.state
    this.#seen = read.state
    this.#warnOfKey(read)
    this.#wait()
  }

  /** @throws CredentialsError where they cannot be taken. */
  static async open(paths: CredentialPaths, options: WatchOptions): Promise<WatchedCredentials> {
    return new WatchedCredentials(paths, options, await readFiles(paths))
  }

  get inForce(): Credentials {
    return this.#inForce
  }

  add(listener: () => void): () => void {
    return this.#listeners.add(listener)
  }

  close(): void {
    this.#isClosed = true
    clearTimeout(this.#timer)
    this.#listeners.clear()
  }

  #wait(): void {
    this.#timer = setTimeout(() => void this.#look(), this.#options.checkEveryMs)
    this.#timer.unref()
  }

  async #look(): Promise<void> {
    const state = await stateOf(this.#paths)
    const isStill = state === this.#seen
    this.#seen = state
    const now = this.#options.clock()
    if (isStill && (state !== this.#settled || now >= this.#retryAt)) await this.#take(state)
    if (this.#isClosed) return
    this.#warnOfEnds(now)
    this.#wait()
  }

  async #take(state: string): Promise<void> {
    this.#settled = state
    this.#retryAt = Infinity
    try {
      const read = await readFiles(this.#paths)
      if (this.#isClosed) return
      this.#settled = read.state
      this.#inForce = readCredentials(read.files, this.#options.clock())
      this.#told.clear()
      this.#warnOfKey(read)
      this.#listeners.tell()
    } catch (error) {
      const { message, passesAt } =
        error instanceof CredentialsError ? error : new CredentialsError('the files cannot be read')
      this.#retryAt = passesAt
      this.#tell(`${message}; what was read before stays in force`)
    }
  }

  #warnOfKey({ exposed }: ReadFiles): void {
    if (!exposed || this.#hasWarned) return
    this.#hasWarned = true
    this.#tell(
      `the key file \`${this.#paths.key}\` can be read by others than its owner; use \`chmod 600\``,
    )
  }

  /** Once, for what is in force. */
  #warnOfEnds(now: number): void {
    const { until, lists } = this.#inForce
    if (now >= until) this.#tell(expiredMessage(this.#paths.cert, until))
    if (lists !== undefined && now >= lists.until) {
      this.#tell(outdatedMessage(this.#paths.crl.join('`, `'), lists.until))
    }
  }

  #tell(message: string): void {
    if (this.#told.has(message)) return
    this.#told.add(message)
    try {
      this.#options.onProblem(message)
    } catch {
      // Whoever is told must not end the watch.
    }
  }
}

interface ReadFiles {
  readonly files: CredentialFiles
  readonly state: string
  readonly exposed: boolean
}

async function readFiles(paths: CredentialPaths): Promise<ReadFiles> {
  const [key, cert, ca, crl] = await Promise.all([
    readFile(paths.key),
    readFile(paths.cert),
    Promise.all(paths.ca.map(readFile)),
    Promise.all(paths.crl.map(readFile)),
  ])
  const state = [key, cert, ...ca, ...crl].map(({ fingerprint }) => fingerprint).join('\n')
  return { files: { key, cert, ca, crl }, state, exposed: key.exposed }
}

async function readFile(
  path: string,
): Promise<TlsFile & { readonly fingerprint: string; readonly exposed: boolean }> {
  const fault = (what: string) => new CredentialsError(`the file \`${path}\` ${what}`, 0)
  try {
    const file = await readRegularFile(path, { maxBytes: MAX_BYTES, fault })
    if (file !== undefined) return { path, ...file }
  } catch (error) {
    throw error instanceof CredentialsError ? error : fault(`cannot be read (${codeOf(error)})`)
  }
  throw fault('cannot be read')
}

/** Differs after every change of one of the files. */
async function stateOf({ key, cert, ca, crl }: CredentialPaths): Promise<string> {
  const states = [key, cert, ...ca, ...crl].map((path) =>
    stat(path, { bigint: true }).then(fingerprintOf, (error) => `absent: ${codeOf(error)}`),
  )
  return (await Promise.all(states)).join('\n')
}

function codeOf(error: unknown): string {
  const { code } = Object(error) as { code?: unknown }
  return typeof code === 'string' ? code : 'it failed'
}
