import { resolve } from 'node:path'
import { ConfigurationError } from '../core/errors'
import { callback, describe, integer, optional, parseOptions } from '../core/options'
import { SecretError, secretSource, type SecretSource } from '../core/secret'
import { loadFile, type LoadedFile } from './load-file'

export interface SecretFileOptions {
  /** Milliseconds between two looks at the file, 0 to 60,000. @defaultValue 1000 */
  readonly checkEveryMs?: number
  /**
   * Milliseconds that the last good secret is used for while the file is missing, empty or
   * unreadable, 0 to 600,000. After them reading fails. @defaultValue 60_000
   */
  readonly keepForMs?: number
  /** Monotonic milliseconds. @defaultValue performance.now */
  readonly clock?: () => number
  /** Told once where others than the owner may read the file. @defaultValue process.emitWarning */
  readonly warn?: (message: string) => void
}

/**
 * A secret in a file of at most 64 KiB, in UTF-8; one line end after it is not part of it. A new secret
 * is in force within `checkEveryMs`: write it to another file and rename that one over, or swap a
 * symbolic link, as Kubernetes does.
 *
 * @example guardFetch({ origin, secret: secretFile('/run/secrets/openai') })
 * @throws ConfigurationError for a wrong option. The file itself is first looked at when it is used.
 */
export function secretFile(path: string, options: SecretFileOptions = {}): SecretSource {
  if (typeof path !== 'string' || path === '') {
    throw new ConfigurationError(`\`secretFile\` expects a path; received ${describe(path)}`)
  }
  const parsed = parseOptions('secretFile', options, {
    checkEveryMs: optional(integer(0, 60_000, 'milliseconds'), 1000),
    keepForMs: optional(integer(0, 600_000, 'milliseconds'), 60_000),
    clock: optional(callback<() => number>(), () => performance.now()),
    warn: optional(callback<(message: string) => void>(), emitWarning),
  })
  const file = rotating({ ...parsed, path: resolve(path) })
  return secretSource(`file ${path}`, file.read, file.reread)
}

interface Rotating extends Required<SecretFileOptions> {
  readonly path: string
}

/** The last good content of a file, and how current that is. */
function rotating({ path, checkEveryMs, keepForMs, clock, warn }: Rotating) {
  let last: LoadedFile | undefined
  let checkedAt = 0
  let failingSince: number | undefined
  let warned = false
  let pending: Promise<string> | undefined

  const look = async (known: string | undefined): Promise<string> => {
    const now = clock()
    const found = await loadFile(path, known).catch((error: unknown) => faultOf(path, error))
    checkedAt = now
    if (found instanceof SecretError) {
      failingSince ??= now
      if (last === undefined || now - failingSince >= keepForMs) throw found
      return last.text
    }
    failingSince = undefined
    last = found ?? last
    if (found?.exposed === true && !warned) {
      warned = true
      warn(`the secret file \`${path}\` can be read by others than its owner; use \`chmod 600\``)
    }
    return last?.text ?? ''
  }
  // Many requests at once look once.
  const lookOnce = (known: string | undefined): Promise<string> => {
    pending ??= look(known).finally(() => (pending = undefined))
    return pending
  }
  return {
    read: (): string | Promise<string> => {
      const age = clock() - checkedAt
      const kept = failingSince === undefined || clock() - failingSince < keepForMs
      return last !== undefined && kept && age >= 0 && age < checkEveryMs
        ? last.text
        : lookOnce(last?.fingerprint)
    },
    reread: (): Promise<string> => lookOnce(undefined),
  }
}

function faultOf(path: string, error: unknown): SecretError {
  if (error instanceof SecretError) return error
  const { code } = Object(error) as { code?: unknown }
  const reason = typeof code === 'string' ? ` (${code})` : ''
  return new SecretError(`the secret file \`${path}\` cannot be read${reason}`)
}

function emitWarning(message: string): void {
  process.emitWarning(message, { code: 'PORTCULLIS_SECRET_FILE' })
}
