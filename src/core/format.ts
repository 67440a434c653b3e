import type { FieldTree, ResponseFields } from './fields'
import type { Reference } from './reference'
import type { Direction, Nature, Path, SegmentKind, Spot } from './segment'

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
  /** Of an `eventstream` an event is `{ <kind>: <body> }`, and so is what tells of a refusal. */
  readonly framing: 'sse' | 'ndjson' | 'eventstream'
  /** What ends a stream in place of an event, for example `[DONE]`. */
  readonly terminator: string | undefined
  /** Name of a field that some servers fill with random text, to hide how long the others are. */
  readonly padding: string | undefined
  /** Name of a field that numbers the events: where one is put in, all that follow are numbered anew. */
  readonly sequence: string | undefined
  readonly deltas: (event: unknown) => readonly Delta[]
  /** Names of the tools that an event asks to be called; absent where no event does. */
  readonly calls?: (event: unknown) => readonly string[]
  /**
   * Names of tools, by the call they belong to, that a client puts together where they come in pieces:
   * each piece and each beginning is asked about. Absent where names come whole.
   */
  readonly callPieces?: (event: unknown) => ReadonlyMap<string, string>
  /** Channels that this event completes, before the event itself takes effect. */
  readonly closes: (event: unknown, channels: Iterable<string>) => readonly string[]
  /** Channels that begin anew with this event: in some formats a text may have the name of one that ended. */
  readonly opens?: (event: unknown) => readonly string[]
  /**
   * Channels whose text something else follows in this event, where texts take turns: what is held of
   * them leaves first, and what comes later on the same channel is a text of its own.
   */
  readonly pauses?: (event: unknown, channels: Iterable<string>) => readonly string[]
  /**
   * Tells which texts of an event, deltas apart, are complete in it. Where it knows nothing of a text
   * the next event may continue it, so the event waits until that is decided.
   */
  readonly complete: (event: unknown) => Reader
  /**
   * Names the text that a string of which nothing is known is a piece of, where its path alone does not:
   * choices and blocks that are told in turn number themselves. Absent: the path.
   */
  readonly place?: (event: unknown, path: Path) => Path
  /** An event with the shape of `carrier`, which carried the channel before, and no more than `text`. */
  readonly continuation: (carrier: unknown, channel: string, text: string) => unknown
  /** False for an event of a kind that the format does not know, which is refused. Absent: it waits, as above. */
  readonly knows?: (event: unknown) => boolean
  /** True where a stream is as long as a connection: of texts that ended only the latest are remembered. */
  readonly lasting?: boolean
  /** The `event` line that clients of the format need; `undefined` where they need none. */
  readonly eventName: (event: unknown) => string | undefined
}

/** How a format is spoken over a WebSocket: each text frame is an event, a request body when a client sends it. */
export interface FrameShape {
  /** Names of the models that an event asks for. */
  readonly models: (event: unknown) => readonly string[]
  /** True for an event that has the model answer: it counts as a request. */
  readonly asks: (event: unknown) => boolean
  /** Parameters of the query that a connection may be opened with, beside those that name its resource. */
  readonly query: ReadonlySet<string>
}

/** What a client is told: of a `GuardError`, or of an error of the handler. */
export interface Refusal {
  readonly status: number
  readonly code: string
  readonly message: string
  readonly exchangeId: string | undefined
  /** The parsed body of the request, where it has been read: some answers name what they answer. */
  readonly request?: unknown
}

/** A refusal before the response has begun. */
export interface RefusalReply {
  readonly contentType: string
  readonly body: string
  /**
   * Where clients of the format are told of a refusal under another status than its own. A challenge
   * (RFC 9110 §11.6.1) keeps its status all the same.
   */
  readonly status?: number
  /** Headers that clients of the format know a refusal by. */
  readonly headers?: Readonly<Record<string, string>>
}

/** Where in a stream a refusal comes. */
export interface RefusalPlace {
  /** The number of the next event, where the format numbers them. */
  readonly sequence: number
  /** The last event that came, from which an error may have to take its identity. */
  readonly event: unknown
}

/**
 * Tells what a text is by its place in the body: `undefined` where the format knows nothing of it,
 * `word` for a word of the format's own schema, which carries nothing. Must not keep the path.
 */
export type Reader = (text: string, path: Path, spot: Spot) => Nature | 'word' | undefined

/** What became of a duty on a body; `impossible` where nothing can be done about what is in it. */
export type Fulfilled = 'unchanged' | 'changed' | 'impossible'

/** A provider's wire format: where text lives, and how its clients are told about a refusal. */
export interface Format {
  readonly id: string
  /** Paths under which the format is served everywhere; `undefined` where there are none. */
  readonly path: RegExp | undefined
  /**
   * Whether a request body has what only this format has; `undefined` where bodies do not tell.
   *
   * @param isAtPath true where the path fits this format and others: it then need only differ from those.
   */
  readonly fits: ((body: unknown, isAtPath: boolean) => boolean) | undefined
  /** Property names and words of the format's own schema. They carry nothing, so they are no segments. */
  readonly vocabulary: ReadonlySet<string>
  /** Fields that repeat generated text in pieces and therefore go wherever text may be rewritten. */
  readonly echoes: readonly string[]
  /** Where a request departs from the format's schema, as a pointer and a keyword; never a value. */
  readonly check: (body: unknown) => string | undefined
  /** The same of a form in parts (`core/form.ts`). Absent where the format takes none: a form is then refused. */
  readonly form?: (form: unknown) => string | undefined
  /** Tells what the texts of a request are. */
  readonly request: (body: unknown) => Reader
  readonly response: (body: unknown) => Reader
  /**
   * Names of the tools that a body asks to be called: by the model in a response, by the client in a
   * request. Absent where no body does.
   */
  readonly calls?: (body: unknown, direction: Direction) => readonly string[]
  /**
   * What a request refers to that is not in it. Absent: nothing is known of it, and every text that the
   * format calls a reference is one.
   */
  readonly references?: (body: unknown) => readonly Reference[]
  /** Ids of what the provider keeps that a response, or an event of a stream, gives to its client. */
  readonly issues?: (body: unknown) => readonly string[]
  /** Places of a request that hold content which is no text, such as numbers of tokens. */
  readonly unreadable?: (body: unknown) => readonly Path[]
  /** Requests in a body that is a batch of them: what is asked of one request is asked of each. Absent where it is one. */
  readonly requests?: (body: unknown) => readonly unknown[]
  /** `undefined`: events are held whole until every text in them is decided. */
  readonly stream: StreamShape | undefined
  /** Absent where the format is not spoken over a WebSocket; its `stream` is framed in lines then. */
  readonly frames?: FrameShape
  /**
   * Lowers the number of tokens the request asks for to `max`; true if it changed something.
   * `undefined` where the format has no such field: the obligation is then unsupported.
   */
  readonly limitTokens: ((body: unknown, max: number) => boolean) | undefined
  /** Every field that a request of the format may have; absent where nobody knows which those are. */
  readonly requestFields?: FieldTree
  /** What a response needs whatever it is for; absent where it needs nothing. */
  readonly responseFields?: ResponseFields
  /**
   * Leaves the system's messages and the last `max` others, so that no result of a tool is without its
   * call. Absent where a request has no history.
   */
  readonly limitHistory?: (body: unknown, max: number) => Fulfilled
  /** Leaves `max` documents, the latest first. Absent where a request has no documents. */
  readonly limitDocuments?: (body: unknown, max: number) => Fulfilled
  /** Tells the provider not to store the exchange. Absent where no field does. */
  readonly refuseStorage?: (body: unknown) => Fulfilled
  /** Removes fields by name from a response or an event; used for `response.strip`. */
  readonly strip: (body: unknown, fields: readonly string[]) => boolean
  /** Content type and body of a refusal before the response has begun. */
  readonly refusal: (refusal: Refusal) => RefusalReply
  /** Text that makes the format's clients raise in mid-stream; `undefined` destroys the socket. */
  readonly errorEvent: (refusal: Refusal, place: RefusalPlace) => string | undefined
}
