import { hash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { FunctionDetector } from '../../core/detector'
import type { Finding } from '../../core/finding'
import { judgedOrigin } from './heads'

type Inspect = NonNullable<FunctionDetector['inspect']>

/** So many texts and findings are kept together. */
const most = 20_000

/**
 * What was found in a text that comes again, as a conversation does with each new message. Texts are kept as
 * their SHA-256 alone, by whose text it is; those of this detector are judged by nothing else.
 */
export function remembered(inspect: Inspect): Inspect {
  const known = new LRUCache<string, readonly Finding[]>({
    maxSize: most,
    sizeCalculation: (found) => 1 + found.length,
  })
  return (text, context, signal) => {
    // Those are not judged at all.
    if (context.kind === 'identifier') return inspect(text, context, signal)
    // UTF-16, since in UTF-8 all lone surrogates are the same.
    const key =
      judgedOrigin(context.origin) + hash('sha256', Buffer.from(text, 'utf16le'), 'base64')
    const found = known.get(key)
    if (found !== undefined) return [...found]
    const keep = (all: Finding[]) => {
      known.set(key, [...all])
      return all
    }
    const result = inspect(text, context, signal)
    return result instanceof Promise ? result.then(keep) : keep(result)
  }
}
