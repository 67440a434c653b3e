import type { RefusalCode } from './refusal'

/** What the rows of an uploaded file are. */
export const rowKinds = [
  'chat',
  'completions',
  'preference',
  'reinforcement',
  'batch',
  'json',
  'text',
] as const

export type RowKind = (typeof rowKinds)[number]

/** How a route takes an upload, resolved. Frozen. */
export interface RouteUpload {
  /** Name of the form's field that is the file. */
  readonly field: string
  /** Kinds of rows that a file may have, one of them in each file. */
  readonly rows: readonly RowKind[]
  /** Kinds of rows by what the form says in its field `purpose`; `undefined` where it does not matter. */
  readonly purposes: ReadonlyMap<string, readonly RowKind[]> | undefined
  /** What becomes of a row in which something is to be treated. */
  readonly onFinding: 'redact' | 'drop' | 'refuse'
  /** What becomes of a row that may not pass. */
  readonly onRefusal: 'refuse' | 'drop'
  /** Whether `pseudonymize` stays what it is: nobody gives back what stands behind a pseudonym in a file. */
  readonly pseudonyms: 'redact' | 'keep'
  readonly maxBytes: number
  readonly maxRows: number
  readonly maxRowBytes: number
}

/** What became of rows, in numbers. */
export interface UploadCounts {
  readonly rows: number
  /** Of the file, as far as it came. */
  readonly bytes: number
  readonly passed: number
  readonly redacted: number
  readonly dropped: number
  /** One at most: it ends the upload. */
  readonly refused: number
}

/** A row that did not pass as it was; never a text of it. */
export interface ReportedRow {
  /** The number of its line, from 1. */
  readonly row: number
  readonly outcome: 'redacted' | 'dropped' | 'refused'
  /** Why it was dropped or refused, where more than a finding was the reason. */
  readonly code?: RefusalCode
  /** Number of findings by type. */
  readonly findings: Readonly<Record<string, number>>
}

/** What became of an upload. */
export interface UploadReport extends UploadCounts {
  /** What its rows are; `undefined` until one was accepted. */
  readonly kind: RowKind | undefined
  /** Number of findings in all rows by type, reported ones among them. */
  readonly findings: Readonly<Record<string, number>>
  /** The first 1,000 rows that did not pass as they were. */
  readonly changed: readonly ReportedRow[]
  /** How many rows more did not. */
  readonly unlisted: number
}

/** Takes an upload piece by piece and gives back what may go on in its place, always in order. */
export interface UploadSink {
  /** A field of the form with its text. */
  readonly field: (name: string, text: string) => Promise<readonly [name: string, text: string]>
  /** The file begins; what goes on is its name. */
  readonly file: (filename: string | undefined) => Promise<string | undefined>
  readonly rows: (bytes: Buffer) => Promise<readonly Buffer[]>
  readonly fileEnd: () => Promise<readonly Buffer[]>
  /** Everything was read. */
  readonly end: () => Promise<void>
}

/** Holds the bytes of one upload that were judged, in order. */
export interface Spool {
  readonly size: number
  readonly write: (bytes: Buffer) => Promise<void>
  /** Nothing more is written. */
  readonly end: () => Promise<void>
  /** The next piece, `undefined` after the last. */
  readonly read: () => Promise<Buffer | undefined>
  /** Lets go of everything; may be called more than once. */
  readonly close: () => void
}

/** What brings an upload in. */
export interface UploadMeans {
  readonly field: string
  readonly maxBytes: number
  /** Only `text/plain` is taken for rows of text. */
  readonly isText: boolean
  readonly sink: UploadSink
  readonly spool: Spool
  readonly randomBytes: (size: number) => Uint8Array
}
