import type { PatternDetector } from '../core/detector'
import { optional, parseOptions } from '../core/options'
import type { Direction } from '../core/segment'
import { directionList } from './directions'
import { address } from './spelled/address'
import { number } from './spelled/number'

export interface SpelledOptions {
  /** Where it runs. @defaultValue `['request']` */
  readonly directions?: readonly Direction[]
}

/**
 * Finds personal data that is written for readers and not for machines: e-mail addresses such as
 * `jane (at) example (dot) com`, phone and card numbers in words for digits. Types are
 * `spelled.email`, `spelled.phone`, `spelled.card`.
 *
 * @throws ConfigurationError for other directions.
 */
export function spelled(options: SpelledOptions = {}): PatternDetector {
  const { directions } = parseOptions('spelled', options, {
    directions: optional(directionList, ['request'] as const),
  })
  return {
    name: 'spelled',
    types: ['spelled.email', 'spelled.phone', 'spelled.card'],
    directions,
    patterns: [address, number],
  }
}
