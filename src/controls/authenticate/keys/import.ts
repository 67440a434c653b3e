import { ConfigurationError } from '../../../core/errors'
import { parseOptions, type OptionParser } from '../../../core/options'
import type { ApiKeyRecord } from '../../../core/store'
import type { KeyStore } from './change'
import type { KeyDigester } from './digest'
import { estimateBits } from './entropy'
import { looksLikeKey } from './format'
import { grantParsers, recordOf, type KeyGrant } from './grant'
import { KeyError } from './key-error'

export interface ImportKeyOptions extends KeyGrant {
  /** The key as its owner sends it: 16 to 512 visible ASCII characters that hold 128 bits. */
  readonly key: string
}

const MIN_BITS = 128

/**
 * Takes over a key that was made elsewhere. It is found by an id that is derived from the key with the
 * pepper, which has to stay among the peppers for as long as the key is used.
 *
 * @throws ConfigurationError for a key that could be guessed. KeyError `key-taken` for one that is here.
 */
export async function importKey(
  options: ImportKeyOptions,
  { store, digester, now }: { store: KeyStore; digester: KeyDigester; now: number },
): Promise<ApiKeyRecord> {
  const { key, ...grant } = parseOptions('importKey', options, {
    ...grantParsers,
    key: foreignKey,
  })
  requireEntropy(key)
  const ids = digester.importedIds(key)
  const [id = ''] = ids
  // Under any pepper: a key that was revoked must not come back under another id.
  for (const known of await Promise.all(ids.map((each) => store.get(each)))) {
    if (known) throw new KeyError('key-taken', `this key was imported before, as \`${known.id}\``)
  }
  const { pepperId } = digester
  const digest = digester.digest(key, pepperId) ?? ''
  const record = recordOf(grant, { id, digest, pepperId, imported: true }, now)
  await store.insert(record)
  return record
}

const foreignKey: OptionParser<string> = (value, fail) => {
  const text = typeof value === 'string' ? value : ''
  if (!/^[\x21-\x7e]{16,512}$/.test(text)) return fail('16 to 512 visible ASCII characters')
  if (looksLikeKey(text)) return fail('a key that was made elsewhere, not a `pc_…` key')
  return text
}

function requireEntropy(key: string): void {
  const bits = Math.floor(estimateBits(key))
  if (bits >= MIN_BITS) return
  throw new ConfigurationError(
    `option \`key\` of \`importKey\` must hold at least ${MIN_BITS} bits of randomness; by its length and alphabet, without leading words, sequences and repetitions, it holds about ${bits}; issue a new key instead`,
  )
}
