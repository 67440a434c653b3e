import type { DetectionContext, FunctionDetector } from '../core/detector'
import type { Finding } from '../core/finding'
import { optional, parseOptions } from '../core/options'
import type { Direction, SegmentKind } from '../core/segment'
import { directionList } from './directions'

export interface UntrustedOptions {
  /**
   * Where it runs. In a stream it holds every text of the model until it is complete, up to 64 KiB, over which
   * the stream is refused: for responses that hold results of tools themselves, such as those of MCP.
   * @defaultValue `['request']`
   */
  readonly directions?: readonly Direction[]
}

/**
 * Reports each text that a tool gave or that stands in a document as one finding from its first character to its
 * last, `untrusted.tool` or `untrusted.document`, whatever it says. For content rules about all of them, such
 * as `spotlight`. Ids of calls and names of tools are none.
 *
 * @example
 * createGuard({ detectors: [secrets(), pii(), injection(), untrusted()], … })
 * @throws ConfigurationError for other directions.
 */
export function untrusted(options: UntrustedOptions = {}): FunctionDetector {
  const { directions } = parseOptions('untrusted', options, {
    directions: optional(directionList, ['request'] as const),
  })
  return {
    name: 'untrusted',
    types: ['untrusted.tool', 'untrusted.document'],
    directions,
    lookahead: 'whole',
    raw: true,
    detect: (text, context, from) => (from > 0 || text === '' ? [] : findIn(text, context)),
  }
}

function findIn(text: string, { kind, origin }: DetectionContext): Finding[] {
  if (!contents.has(kind) || (origin.kind !== 'tool' && origin.kind !== 'document')) return []
  const type = `untrusted.${origin.kind}`
  return [{ detector: 'untrusted', type, start: 0, end: text.length, score: 1 }]
}

const contents: ReadonlySet<SegmentKind> = new Set(['text', 'tool-result', 'document'])
