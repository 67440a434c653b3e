import type { Finding } from './finding'
import type { Direction, Origin, Role, SegmentKind } from './segment'

/** What a detector may know about the text besides the text. */
export interface DetectionContext {
  readonly direction: Direction
  readonly kind: SegmentKind
  readonly role: Role
  readonly origin: Origin
}

/** What `accept` may say of a match, where the number of units is not all there is to say. */
export interface Verdict {
  /** How many of the match's UTF-16 units are the finding. */
  readonly units: number
  /** One of the detector's types. @defaultValue the pattern's */
  readonly type?: string
  /** Confidence, 0 to 1. @defaultValue the pattern's */
  readonly score?: number
}

/**
 * A pattern of a detector. The expression must be bounded (no `*`, `+` or `{n,}`), without
 * back-references and without `^` or `$`, so that it can be run on text that arrives in pieces: the
 * places where a match may still begin are derived from it.
 */
export interface Pattern {
  /** Type of the findings, below the detector's name: `pii.email`. */
  readonly type: string
  /**
   * Flags `i`, `s`, `u` and `v` are honored; `g`, `y` and `m` are not allowed, nor is a negated
   * class under `v`.
   */
  readonly expression: RegExp
  /**
   * Judges a match: how many of its UTF-16 units are the finding, 0 for none. After a rejected match
   * the search goes on one unit further. Is shown the text to the left of the match as well, at most
   * 64 units of it, for words that say what the match is. Must depend on these two alone.
   */
  readonly accept?: (match: string, before: string) => number | Verdict
  /** A literal that every match contains, in exactly this case; texts without it are skipped fast. */
  readonly contains?: string
  /** Confidence of the findings. @defaultValue 1 */
  readonly score?: number
}

interface DetectorBase {
  /** Name of the detector and first word of its types: lower case, digits, hyphens. */
  readonly name: string
  /** All types it can report. */
  readonly types: readonly string[]
  /**
   * True to search the text as it was sent. Otherwise detectors see its view: each code point in
   * NFKC, invisible characters left out, look-alikes of other scripts in Latin words as ASCII.
   * @defaultValue false
   */
  readonly raw?: boolean
  /** Which texts a guard shows it: those of requests, those of responses. @defaultValue both */
  readonly directions?: readonly Direction[]
}

/** True where a guard shows a detector the texts of a direction. */
export function runsIn(
  direction: Direction,
): (detector: Pick<DetectorBase, 'directions'>) => boolean {
  return ({ directions }) => directions === undefined || directions.includes(direction)
}

/** A detector given as patterns: runs on whole bodies and on streams alike. */
export interface PatternDetector extends DetectorBase {
  readonly patterns: readonly Pattern[]
}

/** A detector given as a function. Pure; the same text yields the same findings. */
export interface FunctionDetector extends DetectorBase {
  /**
   * How many units past the end of a finding the function may look, at most 64, or `whole` when it
   * must see the entire text. On a stream a `whole` detector holds a text until it is complete, up
   * to a cap of 64 KiB, over which the stream is refused.
   */
  readonly lookahead: number | 'whole'
  /** Findings in order of `start`, none starting before `from`; not overlapping, unless `lookahead` is `whole`. */
  readonly detect: (text: string, context: DetectionContext, from: number) => Finding[]
  /**
   * Asked instead of `detect` for the texts of a request, which are complete: it may take time, ask
   * others, and let the event loop go on in between. What it rejects with refuses the exchange, and so
   * does taking longer than `detectorTimeoutMs`. Responses and streams are searched by `detect` alone.
   * @param signal aborts where nobody waits for the findings any more.
   * @defaultValue `detect`
   */
  readonly inspect?: (
    text: string,
    context: DetectionContext,
    signal?: AbortSignal,
  ) => Finding[] | Promise<Finding[]>
  /**
   * Where in the text a finding may still begin if more text follows: every finding that starts
   * before this index must be final. Required unless `lookahead` is `whole`.
   */
  readonly viable?: (text: string, from: number) => number
}

/** Text in, findings out. A plain object, so that third parties can bring their own. */
export type Detector = PatternDetector | FunctionDetector
