import type { Path } from '../../core/segment'

/** A document before it is checked: frozen plain data, and where each part of it stands. */
export interface PolicySource {
  /** Path of the file, or `policy` for a document given as an object. */
  readonly name: string
  readonly value: unknown
  /** Line of a part of the document; `undefined` for a document given as an object. */
  readonly line: (path: Path) => number | undefined
}
