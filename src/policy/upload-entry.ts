import type { RowKind } from '../core/upload'

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
