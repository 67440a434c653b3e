/** A section of a document; `never` where it has none. */
export type Section<Document, Name extends string> =
  Document extends Readonly<Partial<Record<Name, infer Entries>>>
    ? unknown extends Entries
      ? never
      : Exclude<Entries, undefined>
    : never

/** Names that a section declares; none where the document has no such section. */
export type KeysOf<Entries> = [Entries] extends [never] ? never : keyof Entries & string

/** Texts of a list; none where the document has no such section. */
export type TextsOf<List> = List extends readonly (infer Text extends string)[] ? Text : never
