import type { DetectionContext, FunctionDetector } from '../core/detector'
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
 * `encoded.pii.email`, `encoded.secrets.jwt` and so on, each all of the run that hides it; `encoded.pii`
 * or `encoded.secrets` where a run hides several. What is encoded twice is decoded twice.
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
    types: hidden.flatMap(({ name, types }) => [name, ...types].map(typeOf)),
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
    decoding
      .spans(text)
      .flatMap(({ start, end }) =>
        Array.from(text.slice(start, end).matchAll(decoding.run), ({ 0: run, index }) => ({
          start: start + index,
          end: start + index + run.length,
          decoding,
        })),
      )
      .filter(({ start }) => start >= from),
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
  const types = typesIn(decoding.decode(text.slice(start, end)), compiled, context, 1)
  const type = worstOf(new Set(types))
  return type === undefined
    ? []
    : [{ detector: 'encoded', type: typeOf(type), start, end, score: 1 }]
}

/** The only type, or the word above several: secrets before personal data. */
function worstOf(types: ReadonlySet<string>): string | undefined {
  const [first, ...more] = types
  if (first === undefined || more.length === 0) return first
  return [...types].some((type) => type.startsWith('secrets.')) ? 'secrets' : 'pii'
}

/** The types of what is found in a decoded text. */
function typesIn(
  decoded: string | undefined,
  compiled: CompiledDetectors,
  context: DetectionContext,
  depth: number,
): readonly string[] {
  if (decoded === undefined) return []
  const types = scan(decoded, compiled, context).map(({ type }) => type)
  if (depth === maxDepth) return types
  const inner = encodedRuns(decoded, 0).flatMap(({ start, end, decoding }) =>
    typesIn(decoding.decode(decoded.slice(start, end)), compiled, context, depth + 1),
  )
  return [...types, ...inner]
}

function typeOf(type: string): string {
  return `encoded.${type}`
}
