import type { RefusalCode } from '../core/refusal'
import type { Obligation } from '../core/obligation'
import type { AccessQuestion } from '../core/question'
import { requestQuestion, type AccessRequest } from './access-request'
import { compileAction } from './rules/actions'
import { compileAttributes, type Attribute } from './conditions/attributes'
import type { PolicyEngine } from './compile'
import { compileCondition } from './conditions/conditions'
import type { Effect, RuleEntry } from './document'
import { compileResource } from './rules/resources'
import { compileRoles, type Roles } from './rules/roles'
import { compileScopeWords } from './rules/scopes'
import { isOnTrial } from './rules/trial'

/** What a rule lacks to apply to a request. */
export interface RuleMiss {
  readonly kind: 'action' | 'resource' | 'role' | 'scope' | 'condition'
  /** What the rule wants and what came; for a condition each comparison with its two values. */
  readonly text: string
}

/** How one rule takes part in a decision. */
export interface RuleExplanation {
  readonly rule: string
  readonly effect: Effect
  /** Line of the rule; missing for a document given as an object. */
  readonly line?: number
  /** True where the rule allows or denies the request. */
  readonly applies: boolean
  /** The rule has `mode: monitor`: it decides nothing. */
  readonly monitored?: true
  readonly misses: readonly RuleMiss[]
  /** Outcome and values of the condition, where the rule has one and applies. */
  readonly condition?: string
}

/** A decision and all that led to it. Values are shown as they are: keep it from callers. */
export interface AccessExplanation {
  readonly effect: Effect
  /** Code of the refusal. */
  readonly code?: RefusalCode
  readonly reasons: readonly string[]
  readonly obligations: readonly Obligation[]
  /** Scopes that the caller lacks and nothing else. */
  readonly scopes?: readonly string[]
  /** Every rule, in the order of the document. */
  readonly rules: readonly RuleExplanation[]
}

/** Decides a request and says of every rule whether it applies, or what it lacks. */
export function explain(engine: PolicyEngine, request: AccessRequest): AccessExplanation {
  const question = requestQuestion(request, engine.scopes)
  const decision = engine.decide(question)
  const { document } = engine
  const roles = compileRoles(document.roles ?? {})
  const attributes = compileAttributes(document.attributes ?? {})
  const rules = (document.rules ?? []).map((rule, index) => {
    const line = engine.source.line(['rules', index])
    const explained: RuleExplanation = {
      ...explainRule(rule, { question, roles, attributes }),
      ...(isOnTrial(rule) && { monitored: true as const }),
    }
    return line === undefined ? explained : { ...explained, line }
  })
  const reasons = decision.reasons.map(({ text }) => text)
  if (decision.effect === 'allow') {
    return { effect: 'allow', reasons, obligations: decision.obligations, rules }
  }
  const { code, scopes } = decision
  return { effect: 'deny', code, reasons, obligations: [], ...(scopes && { scopes }), rules }
}

interface Scene {
  readonly question: AccessQuestion
  readonly roles: Roles
  readonly attributes: ReadonlyMap<string, Attribute>
}

function explainRule(rule: RuleEntry, scene: Scene): RuleExplanation {
  const { id, effect, when } = rule
  const { question, attributes } = scene
  const { principal } = question
  const missed = patternMisses(rule, scene)
  const misses = [...missed, ...(effect === 'allow' ? scopeMiss(rule, question) : [])]
  if (when === undefined || principal === undefined) {
    return { rule: id, effect, applies: misses.length === 0, misses }
  }
  const condition = compileCondition(when, { attributes, predicates: undefined })
  const { action, resource } = question
  const facts = { principal, action, resource, attributes: question.attributes }
  const truth = condition.test(facts)
  // A condition that cannot be decided lets no rule allow, and every denial deny.
  const holds = effect === 'allow' ? truth === true : truth !== false
  const outcome = truth === undefined ? 'undecided' : String(truth)
  const told = `${outcome}: ${condition.explain(facts)}`
  if (!holds) misses.push({ kind: 'condition', text: told })
  const applies = misses.length === 0
  if (!applies) return { rule: id, effect, applies, misses }
  return { rule: id, effect, applies, misses, condition: told }
}

function patternMisses(
  { roles: wanted, actions, resources }: RuleEntry,
  { question, roles }: Scene,
): readonly RuleMiss[] {
  const { action, resource, principal } = question
  const held = principal === undefined ? [] : roles.namesOf(roles.heldBy(principal))
  const parts: readonly (RuleMiss & { readonly missed: boolean })[] = [
    {
      kind: 'action',
      missed: !actions.some((pattern) => compileAction(pattern)(action)),
      text: `covers ${list(actions)}, not \`${action}\``,
    },
    {
      kind: 'resource',
      missed: !resources.some((pattern) => compileResource(pattern)(resource)),
      text: `covers ${list(resources)}, not \`${resource}\``,
    },
    {
      kind: 'role',
      missed: wanted?.some((role) => held.includes(role)) === false,
      text: `needs ${list(wanted ?? [])}; the principal holds ${list(held)}`,
    },
  ]
  return parts.flatMap(({ missed, kind, text }) => (missed ? { kind, text } : []))
}

function scopeMiss(rule: RuleEntry, { action, principal }: AccessQuestion): RuleMiss[] {
  if (rule.scopes === undefined) return []
  const held = principal?.scopes ?? []
  const { compile } = compileScopeWords({ version: 1, rules: [rule] })
  const lacking = compile(rule.scopes).lacking(action, held)
  if (lacking === undefined) return []
  return [{ kind: 'scope', text: `needs ${lacking}; the principal has ${list(held)}` }]
}

function list(words: readonly string[]): string {
  return words.length === 0 ? 'none' : words.map((word) => `\`${word}\``).join(', ')
}
