/** Options of one route, resolved: the document's entry over the guard's defaults. Frozen. */
export interface Route {
  /** As written in the document: `POST /v1/chat/completions`. */
  readonly match: string
  readonly anonymous: boolean
  readonly action: string | undefined
  /** Resolves the resource template against a request; throws a `GuardError` of 400. */
  readonly resource: ResourceTemplate | undefined
  /** Ids of the wire formats that the route takes, or `undefined` to detect any. */
  readonly format: readonly string[] | undefined
  /** What requests may be for; empty where nobody asks. */
  readonly purposes: readonly string[]
  readonly body: RouteBody
  /** Detector names or types whose `not-run` denies; `undefined` requires all that are on. */
  readonly coverage: readonly string[] | 'none' | undefined
  /** Names of the guard's detectors that run here, or `undefined` for all of them. */
  readonly detectors: readonly string[] | undefined
  readonly limit: RateLimit | undefined
  /** False only where the document says `filter: false`. */
  readonly filter: boolean
  readonly encodedSlash: boolean
  /** `undefined` on a route for requests; a route for upgrades takes nothing else. */
  readonly upgrade: RouteUpgrade | undefined
}

/** The WebSocket that a request to a route becomes. */
export interface RouteUpgrade {
  /** Id of the format that its frames are read by, `opaque` where nobody reads them; `undefined` denies. */
  readonly frames: string | undefined
  /** Origins whose pages may open one; `undefined` where only authenticators ask for the page. */
  readonly origins: ReadonlySet<string> | undefined
}

export interface RouteBody {
  readonly opaque: boolean
  readonly maxBytes: number | undefined
  /** What happens to images, audio and files in a body. */
  readonly media: RouteMedia
  /** What happens to fields that the format does not know. @defaultValue 'keep' */
  readonly unknown: 'keep' | 'drop' | 'refuse'
  /** JSON Schema the parsed body must match. */
  readonly schema: object | undefined
}

/** What happens to images, audio and files in a body; bounds that are absent are those of the guard. */
export interface RouteMedia {
  readonly mode: 'refuse' | 'unscanned' | 'read'
  /** Absent: every type that is known. */
  readonly types?: readonly string[]
  /** Largest part, in bytes. */
  readonly maxBytes?: number
  readonly maxParts?: number
  /** Over all frames of a picture. */
  readonly maxPixels?: number
  readonly metadata: 'strip' | 'keep'
}

/** A quota: at most `requests` in any window of `windowSeconds`. */
export interface RateLimit {
  readonly requests: number
  readonly windowSeconds: number
}

export interface TemplateValues {
  readonly params: ReadonlyMap<string, string>
  readonly query: URLSearchParams
  readonly headers: ReadonlyMap<string, readonly string[]>
  readonly body: unknown
}

export interface ResourceTemplate {
  readonly source: string
  readonly needsBody: boolean
  readonly resolve: (values: TemplateValues) => string
}

/** A route together with the values of its path parameters. */
export interface RouteMatch {
  readonly route: Route
  readonly params: ReadonlyMap<string, string>
}
