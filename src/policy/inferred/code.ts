import type { PolicyDocument } from '../document'
import type { Predicate } from '../conditions/predicates'
import type { LoadedBy } from './attributes'
import type { KeysOf, Section, TextsOf } from './section'

/** What a loader may return for attributes of these types; `undefined` where there is nothing. */
type Loaded<Value> = Value | null | undefined

/**
 * The loaders that go with a document, each with the type of what it loads. Any, where the attributes of
 * the document are not known to the compiler.
 *
 * @typeParam Query what a loader is called with.
 */
export type LoadersFor<Document extends PolicyDocument, Query> =
  string extends KeysOf<Section<Document, 'attributes'>>
    ? Readonly<Record<string, (query: Query) => unknown>>
    : {
        readonly [Name in keyof LoadedBy<Document>]: (
          query: Query,
        ) => Loaded<LoadedBy<Document>[Name]> | Promise<Loaded<LoadedBy<Document>[Name]>>
      }

/** The predicates that go with a document. Any, where they are not known to the compiler. */
export type PredicatesFor<Document extends PolicyDocument> =
  string extends TextsOf<Section<Document, 'predicates'>>
    ? Readonly<Record<string, Predicate>>
    : { readonly [Name in TextsOf<Section<Document, 'predicates'>>]: Predicate }
