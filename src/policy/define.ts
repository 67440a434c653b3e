import type { AttributeEntry, PolicyDocument, RoleEntry, RuleEntry } from './document'
import type { AttributeTypesOf } from './inferred/attributes'
import type { ConditionOf } from './inferred/conditions'
import type { KeysOf, Section, TextsOf } from './inferred/section'

/**
 * Returns the document as it is, with its types: `createGuard({ policy: definePolicy({…}) })` knows the
 * actions of the document, its loaders and its predicates. A misspelt action, role, attribute,
 * predicate or loader is a compile error, and so is an operator that does not fit its attribute, and
 * an unknown section.
 */
export function definePolicy<const Document extends PolicyDocument>(
  document: Document & KnownSections<Document> & Coherent<Document>,
): Document {
  return document
}

// What a type parameter is inferred from may have more properties than its bound; these may not.
type KnownSections<Document> = Readonly<
  Record<Exclude<keyof Document, keyof PolicyDocument>, never>
>

/** The names of the roles that a document declares. */
export type RolesOf<Document extends PolicyDocument> = KeysOf<Section<Document, 'roles'>>

/** The names of the predicates that a document declares. */
export type PredicatesOf<Document extends PolicyDocument> = TextsOf<Section<Document, 'predicates'>>

/** What names something else in the document names something that is there. */
interface Coherent<Document extends PolicyDocument> {
  readonly roles?: Readonly<Record<string, CoherentRole<Document>>>
  readonly rules?: readonly CoherentRule<Document>[]
  readonly attributes?: Readonly<Record<string, CoherentAttribute<Document>>>
}

interface CoherentRole<Document extends PolicyDocument> extends Omit<RoleEntry, 'inherits'> {
  readonly inherits?: readonly RolesOf<Document>[]
}

interface CoherentRule<Document extends PolicyDocument> extends Omit<RuleEntry, 'roles' | 'when'> {
  readonly roles?: readonly RolesOf<Document>[]
  readonly when?: ConditionOf<AttributeTypesOf<Document>, PredicatesOf<Document>>
}

interface CoherentAttribute<Document extends PolicyDocument> extends Omit<AttributeEntry, 'load'> {
  readonly load?: LoaderName<Document>
}

/** Any name, where the document does not list its loaders. */
type LoaderName<Document> = [Section<Document, 'loaders'>] extends [never]
  ? string
  : TextsOf<Section<Document, 'loaders'>>
