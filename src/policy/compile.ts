import { LRUCache } from 'lru-cache'
import type { AccessPlan } from '../core/access-plan'
import type { BareDecision } from '../core/decision'
import type { Engine } from '../core/engine'
import type { Carried, Obligation } from '../core/obligation'
import { nearestWord, suggest } from '../core/options'
import type { Principal } from '../core/principal'
import type { ReferenceType } from '../core/reference'
import type { AccessQuestion, NeededAttribute, PlanQuestion } from '../core/question'
import type { Route } from '../core/route'
import type { Path } from '../core/segment'
import { judgeAccess } from './access/access'
import { compileAttributes } from './conditions/attributes'
import { knownValues } from './conditions/known-values'
import { compileCallers, type Caller } from './access/caller'
import { compileContent } from './content'
import { decide, type Grounds } from './decide'
import type { AttributeType, PolicyDocument } from './document'
import { compileJudge } from './access/judge'
import type { Policy } from './load'
import { predicateProblems, type Predicates } from './conditions/predicates'
import { refuse, type Problem } from './source/problem'
import { prepareAccess, type PreparedAccess } from './access/prepared'
import { mergeObligations, type MergedObligations } from './rules/obligations'
import { compileReferences } from './references/references'
import { planAccess } from './plan/plan'
import { compileRoles } from './rules/roles'
import { compileRoutes } from './routes/routes'
import { indexRules } from './rules/rule-index'
import { compileRules } from './rules/rules'
import { compileScopeWords } from './rules/scopes'
import { enforcedPart } from './rules/trial'
import type { PolicySource } from './source/source'

/** An attribute that rules look at, with its type. */
export interface TypedAttribute extends NeededAttribute {
  readonly type: AttributeType
}

/** The engine together with what a guard has to know to ask it. */
export interface PolicyEngine extends Engine {
  readonly document: PolicyDocument
  /** Where the document came from, for messages about what only the guard can check. */
  readonly source: PolicySource
  readonly routes: readonly Route[]
  /** Obligations that somebody carries out. */
  readonly carried: readonly Carried[]
  /** Merges obligations of several decisions, one per type. */
  readonly merge: (obligations: readonly Obligation[]) => MergedObligations
  /**
   * Attributes that rules for this action look at, the principal's claims left out. Others need not
   * be loaded: no decision on this action depends on them.
   */
  readonly needs: (action: string) => readonly TypedAttribute[]
  /** Every declared attribute that has to be gathered, whatever the action. */
  readonly gathered: readonly TypedAttribute[]
  /** The values of all declared attributes that are known, with defaults, by full name. */
  readonly values: (question: AccessQuestion) => ReadonlyMap<string, unknown>
  /** Whether rules say who may call which tool: they name an action such as `tool:call`. */
  readonly judgesCalls: boolean
  /** Types of references that are allowed to whom the guard has seen their ids given. */
  readonly ownedReferences: ReadonlySet<ReferenceType>
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
  /**
   * The decision for all resources of a type at once, as a filter for rows that are not known yet.
   *
   * @throws ConfigurationError for what no filter can tell, naming the rule and the fix.
   */
  readonly plan: (question: PlanQuestion) => AccessPlan
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

/** Actions whose attributes are remembered, and the longest of them: 8 words of 64 characters. */
const maxActions = 1000
const maxActionLength = 8 * 64 + 7

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
  const enforced = enforcedPart(document)
  const scopes = compileScopeWords(enforced)
  const terms = { attributes, predicates }
  const rules = indexRules(compileRules(enforced, { roles, scopes, terms, carriers }))
  const { routes, find, methodsOf } = compileRoutes(document.routes ?? [])
  const references = compileReferences(document.references)
  const callerOf = compileCallers(roles, scopes)
  const access = { rules, roles, carriers, callerOf, judge: compileJudge(carriers) }
  const grounds: Grounds = { ...access, ...contentOf(document), references, methodsOf }
  const gathered = [...attributes.values()].flatMap(({ name, type, loader, isClaim }) =>
    isClaim ? [] : { name, type, loader },
  )
  const needsOf = (action: string): readonly TypedAttribute[] => {
    const names = new Set(rules.forAction(action).flatMap((rule) => rule.when?.attributes ?? []))
    return gathered.filter(({ name }) => names.has(name))
  }
  return Object.freeze({
    document,
    source: policy.source,
    routes,
    carried: [...carriers.values()],
    merge: (obligations) => mergeObligations(obligations, carriers),
    needs: remembered(needsOf),
    gathered,
    values: (question) => knownValues(question, attributes),
    ownedReferences: references.owned,
    judgesCalls: (enforced.rules ?? []).some(({ actions }) => actions.some(isOfTools)),
    scopes: scopes.names,
    route: find,
    treatment: grounds.treatmentOf,
    decide: (question) => decide(question, grounds),
    judge: (question) => judgeAccess(question, grounds),
    prepare: (question) => prepareAccess(question, grounds),
    preparePrincipal: callerOf,
    plan: (question) => planAccess(question, { access: grounds, terms }),
  } satisfies PolicyEngine)
}

function contentOf(document: PolicyDocument): Pick<Grounds, 'treatmentOf' | 'purposes'> {
  return { treatmentOf: compileContent(document.content), purposes: purposesOf(document) }
}

// A rule for every action is about the exchange as a whole; who means tools names them.
function isOfTools(action: string): boolean {
  return action.startsWith('tool:')
}

// A guard asks for the actions of its document and its code, on every exchange for one of them. Others
// may ask for any.
function remembered<Result extends object>(ask: (action: string) => Result) {
  const known = new LRUCache<string, Result>({ max: maxActions })
  return (action: string): Result => {
    const found = known.get(action)
    if (found !== undefined) return found
    const made = ask(action)
    if (action.length <= maxActionLength) known.set(action, made)
    return made
  }
}

function purposesOf({ purposes = {} }: PolicyDocument): Grounds['purposes'] {
  return new Map(
    Object.entries(purposes).map(([name, { obligations = [] }]) => [name, obligations]),
  )
}

function obligationProblems(
  { rules = [], purposes = {} }: PolicyDocument,
  carriers: ReadonlyMap<string, Carried>,
): readonly Problem[] {
  const problems = (duties: readonly Obligation[] = [], path: Path): readonly Problem[] =>
    duties.flatMap((duty, index) => dutyProblems(duty, carriers, [...path, 'obligations', index]))
  return [
    ...rules.flatMap(({ obligations }, index) => problems(obligations, ['rules', index])),
    ...Object.entries(purposes).flatMap(([name, { obligations }]) =>
      problems(obligations, ['purposes', name]),
    ),
  ]
}

function dutyProblems(
  obligation: Obligation,
  carriers: ReadonlyMap<string, Carried>,
  path: Path,
): readonly Problem[] {
  const carrier = carriers.get(obligation.type)
  if (carrier === undefined) {
    const hint = suggest(obligation.type, [...carriers.keys()])
    const isTypo = nearestWord(obligation.type, [...carriers.keys()]) !== undefined
    const own = isTypo ? '' : '; declare your own in `obligations`'
    return [{ path, text: `nobody carries out \`${obligation.type}\`; ${hint}${own}` }]
  }
  const fault = carrier.check(obligation)
  return fault === undefined ? [] : [{ path, text: `\`${obligation.type}\`: ${fault}` }]
}
