import { unavailable } from './unavailable'
import type { Treatment } from '../core/treatment'

/**
 * Replaces the value by its type and a keyed digest: `[HASH:pii.email:7K3QX2M90ABCDEFG]`. The same value
 * has the same digest in all conversations of a tenant, so that texts can be linked; it is never
 * restored, and without the key of the vault no value can be tried against it.
 */
export const hash: Treatment = {
  name: 'hash',
  replace: (value, { type }, { pseudonyms }) => {
    if (pseudonyms.digest === undefined) throw unavailable('hash')
    return `[HASH:${type}:${pseudonyms.digest(type, value)}]`
  },
}
