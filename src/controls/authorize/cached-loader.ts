import { LRUCache } from 'lru-cache'
import { ConfigurationError } from '../../core/errors'
import { describe, integer, oneOf, optional, parseOptions } from '../../core/options'
import { isThenable } from '../../core/thenable'
import type { AttributeQuery } from './loader'

export interface CachedLoaderOptions {
  /**
   * Milliseconds that a loaded value is good for, 1 to 3,600,000: so long a change of it may go
   * unnoticed. @defaultValue 5000
   */
  readonly maxAgeMs?: number
  /** Most values that are kept; the least recently used goes first, 1 to 1,000,000. @defaultValue 10_000 */
  readonly maxEntries?: number
  /**
   * What the value depends on besides the attribute: `resource` where it is the same for every principal,
   * `principal` where it is the same for every resource. @defaultValue 'both'
   */
  readonly by?: 'resource' | 'principal' | 'both'
}

/**
 * A loader whose values are kept for a while. Equal questions at a time are asked once, and once more
 * where the answer takes longer than a second; what could not be loaded is asked again, and `undefined`
 * is a value like any other.
 *
 * @example
 * createGuard({ loaders: { registry: cachedLoader(fromRegistry, { by: 'resource', maxAgeMs: 30_000 }) }, … })
 * @throws ConfigurationError for a wrong option.
 */
export function cachedLoader<Value>(
  loader: (query: AttributeQuery) => Value,
  options: CachedLoaderOptions = {},
): (query: AttributeQuery) => Value {
  if (typeof loader !== 'function') {
    throw new ConfigurationError(`\`cachedLoader\` expects a loader; received ${describe(loader)}`)
  }
  const { maxAgeMs, maxEntries, by } = parseOptions('cachedLoader', options, {
    maxAgeMs: optional(integer(1, 3_600_000, 'milliseconds'), 5000),
    maxEntries: optional(integer(1, 1_000_000, 'values'), 10_000),
    by: optional(oneOf(['resource', 'principal', 'both']), 'both'),
  })
  const kept = new LRUCache<string, Kept>({ max: maxEntries, ttl: maxAgeMs })
  return (query) => {
    const key = keyOf(query, by)
    const known = kept.get(key)
    // What a promise brought stands in its place: nobody who loads attributes tells them apart.
    if (known !== undefined) return known.value as Value
    const start = performance.now()
    const value: unknown = loader(query)
    if (!isThenable(value)) {
      kept.set(key, { value }, { start })
      return value as Value
    }
    const loading: Kept = {
      value: Promise.resolve(value).then(
        (loaded) => {
          if ((kept.peek(key) ?? loading) === loading) kept.set(key, { value: loaded }, { start })
          return loaded
        },
        (error: unknown) => {
          if (kept.peek(key) === loading) kept.delete(key)
          throw error
        },
      ),
    }
    kept.set(key, loading, { ttl: Math.min(maxAgeMs, sharedMs) })
    return loading.value as Value
  }
}

/** How long others wait for the same load, in milliseconds: one that hangs must not keep them all. */
const sharedMs = 1000

interface Kept {
  /** A promise while it is being loaded. */
  value: unknown
}

type By = NonNullable<CachedLoaderOptions['by']>

/** An id is one person's only within a tenant, and as one way of logging in tells it. */
function keyOf({ attribute, resource, principal }: AttributeQuery, by: By): string {
  const who = [principal?.method, principal?.tenant, principal?.id].map((part) => part ?? null)
  if (by === 'resource') return JSON.stringify([attribute, resource])
  return JSON.stringify(by === 'principal' ? [attribute, who] : [attribute, resource, who])
}
