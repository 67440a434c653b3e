import type { PolicyDocument } from './document'

/**
 * Returns the document as it is, with its types: `createGuard({ policy: definePolicy({…}) })` knows
 * the actions of the document, and a misspelt one is a compile error. So is an unknown section.
 */
export function definePolicy<const Document extends PolicyDocument>(
  document: Document & KnownSections<Document>,
): Document {
  return document
}

// What a type parameter is inferred from may have more properties than its bound; these may not.
type KnownSections<Document> = Readonly<
  Record<Exclude<keyof Document, keyof PolicyDocument>, never>
>

/** The actions that rules and routes of a document name; a `*` stands for any word. */
export type ActionsOf<Document extends PolicyDocument> =
  | Expanded<ActionsOfRules<Section<Document, 'rules'>>>
  | ActionsOfRoutes<Section<Document, 'routes'>>

// `unknown` where the document has no such section, which names no action then.
type Section<Document, Name extends string> =
  Document extends Readonly<Partial<Record<Name, infer Entries>>> ? Entries : never

type ActionsOfRules<Rules> = Rules extends readonly { readonly actions: infer Actions }[]
  ? Actions extends readonly (infer Action extends string)[]
    ? Action
    : never
  : never

type ActionsOfRoutes<Routes> = Routes extends readonly (infer Route)[]
  ? Route extends { readonly action?: infer Action }
    ? Extract<Action, string>
    : never
  : never

type Expanded<Action extends string> = Action extends `${infer Left}*${infer Right}`
  ? `${Left}${string}${Expanded<Right>}`
  : Action
