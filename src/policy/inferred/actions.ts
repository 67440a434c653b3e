import type { PolicyDocument } from '../document'
import type { Section } from './section'

/** The actions that rules and routes of a document name; a `*` stands for any word. */
export type ActionsOf<Document extends PolicyDocument> =
  | Expanded<ActionsOfRules<Section<Document, 'rules'>>>
  | ActionsOfRoutes<Section<Document, 'routes'>>

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
