import type { Nature, Path, SegmentKind, Spot } from './segment'

/** What a wire format is recognized by: the path first, the body second. */
export interface FormatFacts {
  readonly path: string
  /** Parsed request body; `undefined` while it has not been read. */
  readonly body: unknown
}

/** A piece of a text that a stream delivers over many events. */
export interface Delta {
  /** Names the text the piece belongs to, for example `choices.0.content`. */
  readonly channel: string
  readonly path: Path
  readonly kind: SegmentKind
  readonly text: string
}

/** How a format delivers text in events. */
export interface StreamShape {
  readonly framing: 'sse' | 'ndjson'
  /** What ends a stream in place of an event, for example `[DONE]`. */
  readonly terminator: string | undefined
  /** Names of fields whose text is complete in one event, so that the next one does not continue it. */
  readonly labels: ReadonlySet<string>
  /** Name of a field that some servers fill with random text, to hide how long the others are. */
  readonly padding: string | undefined
  readonly deltas: (event: unknown) => readonly Delta[]
  /** Channels that this event completes, before the event itself takes effect. */
  readonly closes: (event: unknown, channels: Iterable<string>) => readonly string[]
  /** An event with the shape of `template` that carries nothing but `text` on `channel`. */
  readonly continuation: (template: unknown, channel: string, text: string) => unknown
}

/** What a client is told: of a `GuardError`, or of an error of the handler. */
export interface Refusal {
  readonly status: number
  readonly code: string
  readonly message: string
  readonly exchangeId: string | undefined
}

/**
 * Tells what a text is by its place in the body: `undefined` where the format knows nothing of it,
 * `word` for a word of the format's own schema, which carries nothing. Must not keep the path.
 */
export type Reader = (text: string, path: Path, spot: Spot) => Nature | 'word' | undefined

/** A provider's wire format: where text lives, and how its clients are told about a refusal. */
export interface Format {
  readonly id: string
  /** Asked twice: with the path alone, and with an empty path and the body alone. */
  readonly matches: (facts: FormatFacts) => boolean
  /** Property names and words of the format's own schema. They carry nothing, so they are no segments. */
  readonly vocabulary: ReadonlySet<string>
  /** Fields that repeat generated text in pieces and therefore go wherever text may be rewritten. */
  readonly echoes: readonly string[]
  /** Where a request departs from the format's schema, as a pointer and a keyword; never a value. */
  readonly check: (body: unknown) => string | undefined
  /** Tells what the texts of a request are. */
  readonly request: (body: unknown) => Reader
  readonly response: (body: unknown) => Reader
  /** `undefined`: events are held whole until every text in them is decided. */
  readonly stream: StreamShape | undefined
  /**
   * Lowers the number of tokens the request asks for to `max`; true if it changed something.
   * `undefined` where the format has no such field: the obligation is then unsupported.
   */
  readonly limitTokens: ((body: unknown, max: number) => boolean) | undefined
  /** Removes fields by name from a response or an event; used for `response.strip`. */
  readonly strip: (body: unknown, fields: readonly string[]) => boolean
  /** Content type and body of a refusal before the response has begun. */
  readonly refusal: (refusal: Refusal) => { readonly contentType: string; readonly body: string }
  /** Text that makes the format's clients raise in mid-stream; `undefined` destroys the socket. */
  readonly errorEvent: (refusal: Refusal) => string | undefined
}
