/** `identifier`: a name or id by which other parts of the body, or the provider, refer to something. */
export type SegmentKind =
  | 'text'
  | 'reasoning'
  | 'refusal'
  | 'tool-arguments'
  | 'tool-result'
  | 'document'
  | 'description'
  | 'identifier'
  | 'reference'
  | 'media'

export type Role = 'system' | 'developer' | 'user' | 'assistant' | 'tool'

/** Who wrote a text: the application, its user, the model, a tool or a retrieved document. */
export interface Origin {
  readonly kind: 'user' | 'system' | 'assistant' | 'tool' | 'document'
  readonly name?: string
}

/** Where a text stands in a parsed body: property names and array indexes from the root. */
export type Path = readonly (string | number)[]

/** One piece of text of a request or response, with its place, role and origin. */
export interface Segment {
  readonly path: Path
  readonly text: string
  readonly kind: SegmentKind
  readonly role: Role
  readonly origin: Origin
  readonly trust: 'trusted' | 'untrusted'
  readonly labels: readonly string[]
  /** True where the text is the last property name of `path` instead of its value. */
  readonly key?: true
}

/** What is said about a text besides where it stands. */
export type Nature = Omit<Segment, 'path' | 'text' | 'key'>

/** Where a text of a JSON value stands: a property name is the last step of its path. */
export type Spot = 'string' | 'number' | 'name'

export type Direction = 'request' | 'response'
