import { ConfigurationError } from '../core/errors'
import { describe } from '../core/options'
import { SecretError, secretSource, type SecretSource } from '../core/secret'
import { withoutLineEnd } from './line-end'

// POSIX.1 §8.1. A key that somebody passed in the place of a name must not get into a message, and
// keys have lower-case letters.
const NAME = /^[A-Z_][A-Z0-9_]{0,99}$/

/**
 * A secret in an environment variable, read each time it is used. An empty variable counts as missing;
 * one line end after the value is not part of it.
 *
 * @example guardFetch({ origin: 'https://api.openai.com', secret: env('OPENAI_API_KEY') })
 * @throws ConfigurationError for what is no name in upper case.
 */
export function env(name: string): SecretSource {
  if (typeof name !== 'string' || !NAME.test(name)) {
    throw new ConfigurationError(
      '`env` expects the name of an environment variable in upper case, such as ' +
        `\`OPENAI_API_KEY\`, not its value; received ${describe(name)}`,
    )
  }
  return secretSource(`env ${name}`, () => {
    // eslint-disable-next-line no-restricted-syntax -- the one place where a variable is asked for in words
    const value = withoutLineEnd(process.env[name] ?? '')
    if (value !== '') return value
    throw new SecretError(`the environment variable \`${name}\` is missing or empty; set it`)
  })
}
