import { describe, type OptionParser } from './options'

/** Where a secret is read from when it is needed. */
export interface SecretSource {
  /** Names the source in messages: `env OPENAI_API_KEY`. Never the secret. */
  readonly name: string
  /** @throws Error naming the source where there is no secret. */
  readonly read: () => string | Promise<string>
  /** Reads past whatever is kept. Absent where nothing is kept. */
  readonly reread?: () => string | Promise<string>
}

/** Gives a secret each time it is needed. */
export type SecretFunction = () => string | Promise<string>

/** A secret, or where it is read from. */
export type Secret = string | SecretSource | SecretFunction

const inspected = Symbol.for('nodejs.util.inspect.custom')

/** Makes a source that shows its name wherever it is printed, joined to a text or turned into JSON. */
export function secretSource(
  name: string,
  read: SecretFunction,
  reread?: SecretFunction,
): SecretSource {
  const shown = { value: () => `[secret ${name}]` }
  const source: SecretSource = { name, read, ...(reread && { reread }) }
  Object.defineProperties(source, { toString: shown, toJSON: shown, [inspected]: shown })
  return Object.freeze(source)
}

/** Parses an option that is a secret. What comes out shows itself nowhere, whatever was given. */
export const secretOption: OptionParser<SecretSource> = (value, fail) => {
  if (typeof value === 'string' && value !== '') return secretSource('fixed value', () => value)
  if (typeof value === 'function') return secretSource('function', value as SecretFunction)
  const { name, read, reread } = (value ?? {}) as Partial<SecretSource>
  const isSource = typeof name === 'string' && typeof read === 'function'
  if (!isSource) return fail("a secret: `env('NAME')`, `secretFile(path)`, a function or a string")
  return secretSource(name, read, typeof reread === 'function' ? reread : undefined)
}

/**
 * Reads a secret.
 *
 * @throws Error naming the source. What the source itself threw is left out of the message and the
 *   cause: a parser that fails on a secret quotes it.
 */
export async function readSecret(
  source: SecretSource,
  how: 'read' | 'reread' = 'read',
): Promise<string> {
  const value = await askFor(source, how)
  if (typeof value === 'string' && value !== '') return value
  throw new SecretError(`the secret (${source.name}) is missing; received ${describe(value)}`)
}

async function askFor(source: SecretSource, how: 'read' | 'reread'): Promise<unknown> {
  try {
    return await (how === 'reread' ? (source.reread ?? source.read) : source.read)()
  } catch (error) {
    if (error instanceof SecretError) throw error
    throw new SecretError(`the secret (${source.name}) could not be read: ${kindOf(error)}`)
  }
}

/** Why there is no secret. Its message was written here and holds none. */
export class SecretError extends Error {
  override readonly name = 'SecretError'
}

const WORD = /^\w{1,40}$/

// `ENOENT`, or the name of the class: words that a program has, not texts that it was given.
function kindOf(error: unknown): string {
  const { code, name } = Object(error) as Record<string, unknown>
  const word = [code, name].find((text) => typeof text === 'string' && WORD.test(text))
  return typeof word === 'string' ? word : 'it threw'
}
