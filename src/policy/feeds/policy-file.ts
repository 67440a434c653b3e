import { statSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { ConfigurationError } from '../../core/errors'
import { Listeners } from '../../core/listeners'
import { describe, integer, optional, parseOptions } from '../../core/options'
import { fingerprintOf } from '../../core/regular-file'
import type { PolicyDocument } from '../document'
import type { PolicyFeed } from './feed'
import { readSource } from '../source/read-source'
import type { PolicySource } from '../source/source'

export interface PolicyFileOptions {
  /** Milliseconds between two looks at the file, 50 to 60,000. @defaultValue 1000 */
  readonly checkEveryMs?: number
}

/**
 * A policy document in a file that is read again when it changes. A file that is replaced, by renaming
 * another one over it or by swapping a symbolic link as Kubernetes does for a ConfigMap, is in force
 * within twice `checkEveryMs`. One that is written in place is taken once it has stood still for
 * `checkEveryMs`, so that no half of it ever is.
 *
 * @example createGuard({ policy: policyFile('./policy.yaml'), … })
 * @throws ConfigurationError for a wrong option. The file itself is first read by `createGuard`.
 */
export function policyFile<Document extends PolicyDocument = PolicyDocument>(
  path: string,
  options: PolicyFileOptions = {},
): PolicyFeed<Document> {
  if (typeof path !== 'string' || path === '') {
    throw new ConfigurationError(`\`policyFile\` expects a path; received ${describe(path)}`)
  }
  const { checkEveryMs } = parseOptions('policyFile', options, {
    checkEveryMs: optional(integer(50, 60_000, 'milliseconds'), 1000),
  })
  const watched = new WatchedFile(path, checkEveryMs)
  return Object.freeze({
    read: () => watched.read(),
    onChange: (listener: () => void) => watched.add(listener),
    close: () => watched.close(),
  })
}

/**
 * INVARIANT: `#told` is the state that every listener has heard of, and `#seen` the one of the last look.
 * The file is polled: events of a directory are not told for every file system, nor for a symbolic link
 * further up.
 */
class WatchedFile {
  readonly #path: string
  readonly #everyMs: number
  readonly #listeners = new Listeners()
  #told: string | undefined
  #seen: string | undefined
  #timer: NodeJS.Timeout | undefined
  #isClosed = false

  constructor(path: string, everyMs: number) {
    // A service that changes its working directory goes on with the same file.
    this.#path = resolve(path)
    this.#everyMs = everyMs
  }

  /** Read as a whole: a file that is written to meanwhile is refused, and read again when it stands still. */
  read(): PolicySource {
    const before = stateNow(this.#path)
    // Before there are listeners. To those of another guard it is news all the same.
    if (this.#timer === undefined) this.#told = before
    const source = this.#source()
    if (before === stateNow(this.#path)) return source
    this.#told = undefined
    throw new ConfigurationError(`policy \`${this.#path}\` changed while it was read; try again`)
  }

  #source(): PolicySource {
    try {
      return readSource(this.#path)
    } catch (error) {
      if (isPassing(error)) this.#told = undefined
      throw error
    }
  }

  add(listener: () => void): () => void {
    const end = this.#listeners.add(listener)
    if (this.#timer === undefined && !this.#isClosed) this.#wait()
    return end
  }

  close(): void {
    this.#isClosed = true
    clearTimeout(this.#timer)
    this.#listeners.clear()
  }

  #wait(): void {
    this.#timer = setTimeout(() => void this.#look(), this.#everyMs)
    this.#timer.unref()
  }

  async #look(): Promise<void> {
    const state = await stat(this.#path, { bigint: true }).then(fingerprintOf, absent)
    if (this.#isClosed) return
    const isStill = state === this.#seen
    this.#seen = state
    if (isStill && state !== this.#told) {
      // Also where it cannot be read or is refused: it is not looked at again before it changes.
      this.#told = state
      this.#listeners.tell()
    }
    this.#wait()
  }
}

function stateNow(path: string): string {
  try {
    return fingerprintOf(statSync(path, { bigint: true }))
  } catch (error) {
    return absent(error)
  }
}

function absent(error: unknown): string {
  const { code } = Object(error) as { code?: unknown }
  return `absent: ${String(code)}`
}

/** What may be otherwise at the next look, although nobody touches the file. */
const passing: readonly unknown[] = ['EMFILE', 'ENFILE', 'ENOMEM', 'EAGAIN', 'EBUSY', 'EIO']

function isPassing(error: unknown): boolean {
  const { cause } = Object(error) as { cause?: unknown }
  return passing.includes((Object(cause) as { code?: unknown }).code)
}
