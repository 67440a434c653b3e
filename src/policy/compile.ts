import type { BareDecision } from '../core/decision'
import type { Engine } from '../core/engine'
import type { Carried } from '../core/obligation'
import { suggest } from '../core/options'
import type { Principal } from '../core/principal'
import type { AccessQuestion } from '../core/question'
import type { Route } from '../core/route'
import { judgeAccess } from './access/access'
import { compileAttributes } from './conditions/attributes'
import { compileCallers, type Caller } from './access/caller'
import { compileContent } from './content'
import { decide, type Grounds } from './decide'
import type { AttributeType, PolicyDocument } from './document'
import { compileJudge } from './access/judge'
import type { Policy } from './load'
import { predicateProblems, type Predicates } from './conditions/predicates'
import { refuse, type Problem } from './source/problem'
import { prepareAccess, type PreparedAccess } from './access/prepared'
import { compileRoles } from './rules/roles'
import { compileRoutes } from './routes/routes'
import { indexRules } from './rules/rule-index'
import { compileRules } from './rules/rules'
import { compileScopeWords } from './rules/scopes'
import type { PolicySource } from './source/source'

/** An attribute that has to be gathered before an access question is asked. */
export interface NeededAttribute {
  readonly name: string
  readonly type: AttributeType
  /** Name of the loader registered in code; `undefined` for facts of the exchange. */
  readonly loader: string | undefined
}

/** The engine together with what a guard has to know to ask it. */
export interface PolicyEngine extends Engine {
  readonly document: PolicyDocument
  /** Where the document came from, for messages about what only the guard can check. */
  readonly source: PolicySource
  readonly routes: readonly Route[]
  /**
   * Attributes that rules for this action look at, the principal's claims left out. Others need not
   * be loaded: no decision on this action depends on them.
   */
  readonly needs: (action: string) => readonly NeededAttribute[]
  /** Scopes that rules ask for, sorted. */
  readonly scopes: readonly string[]
  /** What `decide` comes to, without reasons: several times as fast, and nothing to explain it by. */
  readonly judge: (question: AccessQuestion) => BareDecision
  /** A question that is asked again and again, with its rules looked up. */
  readonly prepare: (question: Pick<AccessQuestion, 'action' | 'resource'>) => PreparedAccess
  /**
   * A caller of prepared questions, with its roles and scopes looked up as they are now: a principal
   * that changes later has to be prepared anew.
   */
  readonly preparePrincipal: (principal: Principal) => Caller
}

export interface CompileOptions {
  /** Obligations that the guard's controls carry out. */
  readonly carried: readonly Carried[]
  /**
   * Predicates registered in code. Without it those that the document declares are taken for
   * registered, and what depends on one cannot be told.
   */
  readonly predicates?: Predicates
}

/**
 * Compiles a loaded policy, once, into closures and bit masks.
 *
 * @throws ConfigurationError for an obligation that nobody carries, or with wrong parameters, and for a
 * predicate that is not registered, naming its line.
 */
export function compilePolicy(
  policy: Policy,
  { carried, predicates }: CompileOptions,
): PolicyEngine {
  const { document } = policy
  const carriers = new Map(carried.map((carrier) => [carrier.type, carrier]))
  refuse(policy.source, [
    ...predicateProblems(document, predicates),
    ...obligationProblems(document, carriers),
  ])
  const attributes = compileAttributes(document.attributes ?? {})
  const roles = compileRoles(document.roles ?? {})
  const scopes = compileScopeWords(document)
  const terms = { attributes, predicates }
  const rules = indexRules(compileRules(document, { roles, scopes, terms, carriers }))
  const { routes, find, methodsOf } = compileRoutes(document.routes ?? [])
  const treatmentOf = compileContent(document.content)
  const callerOf = compileCallers(roles, scopes)
  const judge = compileJudge(carriers)
  const grounds: Grounds = { rules, roles, carriers, callerOf, judge, treatmentOf, methodsOf }
  const needsOf = (action: string): readonly NeededAttribute[] => {
    const names = rules.forAction(action).flatMap((rule) => rule.when?.attributes ?? [])
    return [...new Set(names)].flatMap((name) => {
      const attribute = attributes.get(name)
      if (attribute === undefined || attribute.isClaim) return []
      return { name, type: attribute.type, loader: attribute.loader }
    })
  }
  // A guard asks for the actions of its document and its code, on every exchange for one of them.
  const known = new Map<string, readonly NeededAttribute[]>()
  const needs = (action: string): readonly NeededAttribute[] => {
    const found = known.get(action) ?? needsOf(action)
    return known.set(action, found) && found
  }
  return Object.freeze({
    document,
    source: policy.source,
    routes,
    needs,
    scopes: scopes.names,
    route: find,
    treatment: treatmentOf,
    decide: (question) => decide(question, grounds),
    judge: (question) => judgeAccess(question, grounds),
    prepare: (question) => prepareAccess(question, grounds),
    preparePrincipal: callerOf,
  } satisfies PolicyEngine)
}

function obligationProblems(
  document: PolicyDocument,
  carriers: ReadonlyMap<string, Carried>,
): readonly Problem[] {
  return (document.rules ?? []).flatMap((rule, ruleIndex) =>
    (rule.obligations ?? []).flatMap((obligation, index): readonly Problem[] => {
      const path = ['rules', ruleIndex, 'obligations', index]
      const carrier = carriers.get(obligation.type)
      if (carrier === undefined) {
        const hint = suggest(obligation.type, [...carriers.keys()])
        return [{ path, text: `nobody carries out \`${obligation.type}\`; ${hint}` }]
      }
      const fault = carrier.check(obligation)
      return fault === undefined ? [] : [{ path, text: `\`${obligation.type}\`: ${fault}` }]
    }),
  )
}
