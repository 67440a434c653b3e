import type { FunctionDetector } from '../core/detector'
import { optional, parseOptions } from '../core/options'
import type { Direction } from '../core/segment'
import { directionList } from './directions'
import { apart } from './apart'
import { compileDetectors, type CompiledDetectors } from './compile'
import { pii } from './pii'
import { addresses } from './spelled/address'
import { numbers } from './spelled/number'
import { joinedKinds, readOneByOne } from './spelled/one-by-one'
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
 * `jane (at) example (dot) com`, phone and card numbers in English words for digits, and either one
 * written character by character with a blank or a sign between: `j a n e @ example . com`. Types are
 * `spelled.email`, `spelled.phone`, `spelled.card`, `spelled.iban`, `spelled.ssn`.
 *
 * @throws ConfigurationError for other directions.
 */
export function spelled(options: SpelledOptions = {}): FunctionDetector {
  const { directions } = parseOptions('spelled', options, {
    directions: optional(directionList, ['request'] as const),
  })
  // Compiled when something is written character by character, which is seldom.
  let compiled: CompiledDetectors | undefined
  const joined = (): CompiledDetectors =>
    (compiled ??= compileDetectors([pii({ types: joinedKinds })]))
  return {
    name: 'spelled',
    types: joinedKinds.map((kind) => `spelled.${kind}`),
    directions,
    lookahead: 'whole',
    detect: (text, context, from) =>
      apart([
        ...readSpellings(text, from, [addresses, numbers]),
        ...readOneByOne(text, from, joined, context),
      ]),
  }
}
