import type { FunctionDetector } from '../core/detector'
import { optional, parseOptions } from '../core/options'
import type { Direction } from '../core/segment'
import { directionList } from './directions'
import { addresses } from './spelled/address'
import { numbers } from './spelled/number'
import { readSpellings } from './spelled/spelling'

export interface SpelledOptions {
  /**
   * Where it runs. In a stream it holds a text until it is complete, up to 64 KiB, over which the stream
   * is refused. @defaultValue `['request']`
   */
  readonly directions?: readonly Direction[]
}

/**
 * Finds personal data that is written for readers and not for machines: e-mail addresses such as
 * `jane (at) example (dot) com`, phone and card numbers in English words for digits. Types are
 * `spelled.email`, `spelled.phone`, `spelled.card`.
 *
 * @throws ConfigurationError for other directions.
 */
export function spelled(options: SpelledOptions = {}): FunctionDetector {
  const { directions } = parseOptions('spelled', options, {
    directions: optional(directionList, ['request'] as const),
  })
  return {
    name: 'spelled',
    types: ['spelled.email', 'spelled.phone', 'spelled.card'],
    directions,
    lookahead: 'whole',
    detect: (text, _, from) => readSpellings(text, from, [addresses, numbers]),
  }
}
