import type { RowKind } from '../../core/upload'

export interface RouteEntry {
  /** Method, or `ANY`, and path: `GET /v1/models/:id`, `GET /files/*rest`. */
  readonly match: string
  readonly authenticate?: 'anonymous'
  readonly action?: string
  /** A resource with templates: `model/{body.model}`. */
  readonly resource?: string
  readonly format?: string | readonly string[]
  readonly purpose?: string | readonly string[]
  readonly body?: 'opaque' | RouteBodyEntry
  readonly upload?: UploadEntry
  readonly detectors?: readonly string[]
  readonly coverage?: 'none' | readonly string[]
  readonly limit?: RouteLimitEntry
  readonly filter?: boolean
  readonly encodedSlash?: boolean
  readonly upgrade?: 'websocket' | UpgradeEntry
}

/** A WebSocket: who reads its frames, and whose pages may open one. */
interface UpgradeEntry {
  /** Id of a format that is spoken in frames, or `opaque`: nobody reads them. Without it each is denied. */
  readonly frames?: string
  /** Origins such as `https://app.example.org`. Without it pages of any may, as far as authenticators agree. */
  readonly origins?: readonly string[]
}

interface RouteLimitEntry {
  /** `60/min`: for each principal. */
  readonly requests?: string
  /** `20GB/day`: bytes of models that leave, for each principal. */
  readonly exportBytes?: string
}

interface RouteBodyEntry {
  readonly maxBytes?: number
  readonly media?: MediaMode | RouteMediaEntry
  readonly unknown?: 'keep' | 'drop' | 'refuse'
  readonly schema?: object
}

/** `unscanned`: media pass and nobody looks into them. `read`: the guard's reader says what they say. */
type MediaMode = 'refuse' | 'unscanned' | 'read'

interface RouteMediaEntry {
  readonly mode: Exclude<MediaMode, 'refuse'>
  /** Types that may come, for example `image/png`. @defaultValue every type that is known */
  readonly types?: readonly string[]
  /** Largest part, in bytes. @defaultValue the guard's `caps.maxMediaBytes` */
  readonly maxBytes?: number
  /** Most parts in a body. @defaultValue the guard's `caps.maxMediaParts` */
  readonly maxParts?: number
  /** Most pixels of a picture, over all its frames. @defaultValue the guard's `caps.maxMediaPixels` */
  readonly maxPixels?: number
  /** `keep` leaves metadata in, and lets types pass that they cannot be taken out of. @defaultValue 'strip' */
  readonly metadata?: 'strip' | 'keep'
}

/** Rows of a file that is uploaded, in JSON or as text, one in each line. */
export interface UploadEntry {
  /** What the rows are: one kind, several of which each file has one, or kinds by the form's `purpose`. */
  readonly rows:
    RowKind | readonly RowKind[] | Readonly<Record<string, RowKind | readonly RowKind[]>>
  /** The form's field that is the file. @defaultValue 'file' */
  readonly field?: string
  /** What becomes of a row in which something is to be treated. @defaultValue 'redact' */
  readonly onFinding?: 'redact' | 'drop' | 'refuse'
  /** What becomes of a row that may not pass. @defaultValue 'refuse' */
  readonly onRefusal?: 'refuse' | 'drop'
  /** `keep` lets `pseudonymize` be what it is. @defaultValue 'redact' */
  readonly pseudonyms?: 'redact' | 'keep'
  readonly maxBytes?: number
  readonly maxRows?: number
  readonly maxRowBytes?: number
}
