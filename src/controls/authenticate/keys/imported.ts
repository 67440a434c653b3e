import { strings, type OptionParser } from '../../../core/options'
import { keyEnvironments } from './format'

/** Keys that were made elsewhere and taken over by `importKey`. */
export interface ImportedKeys {
  /** What these keys begin with, for example `sk-acme-`: at least three characters. */
  readonly prefix: string | readonly string[]
}

// Our own keys and, as base64url of `{"`, signed tokens.
const taken = [...keyEnvironments.map((environment) => `pc_${environment}_`), 'eyJ']

/** Accepts prefixes that cannot be mistaken for another kind of credential. */
export const importedPrefixes: OptionParser<readonly string[]> = (value, fail) => {
  const given = Object(value) as Partial<ImportedKeys>
  const names = Object.keys(given)
  const { prefix } = given
  const prefixes = strings(typeof prefix === 'string' ? [prefix] : prefix, () =>
    fail('`{ prefix }` with one prefix or a list of them, such as `sk-acme-`'),
  )
  if (prefixes.length === 0 || names.length > 1 || !prefixes.every(isApart)) {
    return fail(
      '`{ prefix }` with prefixes of 3 to 64 visible ASCII characters that begin no `pc_live_` or `pc_test_` key and no token (`eyJ`)',
    )
  }
  return prefixes
}

function isApart(prefix: string): boolean {
  return (
    /^[\x21-\x7e]{3,64}$/.test(prefix) &&
    !taken.some((word) => word.startsWith(prefix) || prefix.startsWith(word))
  )
}
