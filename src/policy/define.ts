import type { PolicyDocument } from './document'

/**
 * Returns the document as it is, with its types: `createGuard({ policy: definePolicy({…}) })` knows
 * the actions of the document, and a misspelt one is a compile error.
 */
export function definePolicy<const Document extends PolicyDocument>(document: Document): Document {
  return document
}

/** The actions that rules and routes of a document name; a `*` stands for any word. */
export type ActionsOf<Document extends PolicyDocument> =
  | Expanded<NonNullable<Document['rules']>[number]['actions'][number]>
  | NonNullable<NonNullable<Document['routes']>[number]['action']>

type Expanded<Action extends string> = Action extends `${infer Left}*${infer Right}`
  ? `${Left}${string}${Expanded<Right>}`
  : Action
