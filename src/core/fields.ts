/**
 * Fields of JSON objects by name. Lists add no level: what is said of a field is said of each item of a
 * list that stands there.
 */
export interface FieldTree {
  /** What is known of the fields below, by name. */
  readonly names: ReadonlyMap<string, FieldTree>
  /** What is known of fields of any other name. */
  readonly others: FieldTree | undefined
  /** True where everything within belongs to the field. */
  readonly whole: boolean
}

/** What a client of a format needs of a response, whatever fields a duty names. */
export interface ResponseFields {
  /** Fields that carry no answer and without which clients fail, with the objects that hold them. */
  readonly envelope: FieldTree
  /** Fields that clients add up from event to event: one that is not named is left empty. */
  readonly empty: ReadonlySet<string>
  /**
   * Fields of an event whose names differ from those of the whole body, with the name there:
   * `partial_json` is a piece of `input`. Absent where none differs.
   */
  readonly sameAs?: (event: unknown) => ReadonlyMap<string, string>
}
