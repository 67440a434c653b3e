import type { Detector, DetectionContext, FunctionDetector } from '../core/detector'
import { optional, parseOptions } from '../core/options'
import type { Finding } from '../core/finding'
import type { Direction } from '../core/segment'
import { apart } from './apart'
import { compileDetectors, type CompiledDetectors } from './compile'
import { directionList } from './directions'
import { decodings, type Decoding } from './encoded/decodings'
import { pii } from './pii'
import { scan } from './scan'
import { secrets } from './secrets'

export interface EncodedOptions {
  /**
   * Where it runs. In a stream it holds a text until it is complete, up to 64 KiB, over which the stream
   * is refused. @defaultValue `['request']`
   */
  readonly directions?: readonly Direction[]
}

/**
 * Finds personal data and secrets that are written in base64, in hexadecimal or with percent-encoding:
 * `encoded.pii` and `encoded.secrets`, each all of the run that hides them. What is encoded twice is
 * decoded twice.
 *
 * @throws ConfigurationError for other directions.
 */
export function encoded(options: EncodedOptions = {}): FunctionDetector {
  const { directions } = parseOptions('encoded', options, {
    directions: optional(directionList, ['request'] as const),
  })
  const hidden = [pii(), secrets()]
  let compiled: CompiledDetectors | undefined
  return {
    name: 'encoded',
    types: hidden.map(({ name }) => typeOf(name)),
    directions,
    lookahead: 'whole',
    // Compiled when something encoded comes, which is seldom.
    detect: (text, context, from) =>
      apart(
        encodedRuns(text, from).flatMap((run) =>
          findingOf(run, text, (compiled ??= compileDetectors(hidden)), context),
        ),
      ),
  }
}

interface Run {
  readonly start: number
  readonly end: number
  readonly decoding: Decoding
}

/** Runs of all encodings. They may overlap: what is hexadecimal looks like base64, too. */
function encodedRuns(text: string, from: number): readonly Run[] {
  return decodings.flatMap((decoding) =>
    Array.from(text.matchAll(decoding.run), ({ 0: run, index }) => ({
      start: index,
      end: index + run.length,
      decoding,
    })).filter(({ start }) => start >= from),
  )
}

/** More than this often nothing is decoded again. */
const maxDepth = 2

function findingOf(
  { start, end, decoding }: Run,
  text: string,
  compiled: CompiledDetectors,
  context: DetectionContext,
): Finding[] {
  const found = detectorIn(decoding.decode(text.slice(start, end)), compiled, context, 1)
  return found === undefined
    ? []
    : [{ detector: 'encoded', type: typeOf(found), start, end, score: 1 }]
}

/** The detector that finds the worst in a decoded text. */
function detectorIn(
  decoded: string | undefined,
  compiled: CompiledDetectors,
  context: DetectionContext,
  depth: number,
): string | undefined {
  if (decoded === undefined) return undefined
  const names = scan(decoded, compiled, context).map(({ detector }) => detector)
  const inner =
    depth < maxDepth
      ? encodedRuns(decoded, 0).map(({ start, end, decoding }) =>
          detectorIn(decoding.decode(decoded.slice(start, end)), compiled, context, depth + 1),
        )
      : []
  const all = [...names, ...inner]
  return all.includes('secrets') ? 'secrets' : all.find((name) => name !== undefined)
}

function typeOf(name: Detector['name']): string {
  return `encoded.${name}`
}
