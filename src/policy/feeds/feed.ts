import type { PolicyDocument } from '../document'
import type { PolicySource } from '../source/source'

/**
 * Where a policy document comes from that may change while it is in force.
 *
 * @typeParam Document its type, where somebody knows it: what `portcullis policy types` wrote.
 */
export interface PolicyFeed<Document extends PolicyDocument = PolicyDocument> {
  /** Never set: carries the type of the document to `createGuard`. */
  readonly documentType?: Document
  /**
   * The document as it stands.
   *
   * @throws ConfigurationError where it cannot be read, naming it.
   */
  readonly read: () => PolicySource
  /**
   * Calls the listener when there is another document to read. Returns the end of it. The listener must
   * not throw.
   */
  readonly onChange: (listener: () => void) => () => void
  /** Ends the watch: the document that is in force stays. */
  readonly close: () => void
}

/** True for a feed; a document has no functions. */
export function isPolicyFeed(value: unknown): value is PolicyFeed {
  if (typeof value !== 'object' || value === null) return false
  const { read, onChange } = value as Partial<PolicyFeed>
  return typeof read === 'function' && typeof onChange === 'function'
}
