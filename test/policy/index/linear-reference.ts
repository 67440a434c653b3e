import type { Principal } from '../../../src/core/principal'
import type { AccessQuestion } from '../../../src/core/question'
import type { Condition, PolicyDocument, RuleEntry } from '../../../src/policy/document'

// The semantics of access once more, as plainly as they are told: rule after rule, without an index,
// without bits, and without a line of the engine. Only what random documents use is written here.

export interface Expected {
  readonly effect: 'allow' | 'deny'
  readonly code: string | undefined
  /** Ids of the rules that the reasons name; for a default deny unspecified. */
  readonly rules: readonly string[] | undefined
  /** The least value of each type of obligation. */
  readonly obligations: ReadonlyMap<string, number>
  /** Scopes that a denied caller lacks and nothing else, as many as it lacks at least. */
  readonly lacking: number | undefined
}

export function expectedDecision(document: PolicyDocument, asked: AccessQuestion): Expected {
  const { principal, action, resource } = asked
  const entries = [...(document.rules ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1))
  if (principal === undefined || isConfined(principal, resource)) return denial(undefined)
  const held = rolesOf(document, principal)
  const matching = entries.filter(
    (entry) =>
      entry.actions.some((pattern) => actionMatches(pattern, action)) &&
      entry.resources.some((pattern) => resourceMatches(pattern, resource)) &&
      (entry.roles === undefined || entry.roles.some((role) => held.has(role))),
  )
  const truth = (entry: RuleEntry) => (entry.when ? kleene(entry.when, asked, document) : 1)
  const denying = matching.find((entry) => entry.effect === 'deny' && truth(entry) > 0)
  if (denying !== undefined) return denial([denying.id])
  const willing = matching.filter((entry) => entry.effect === 'allow' && truth(entry) === 1)
  const lacks = willing.map((entry) => scopesLacking(entry, action, principal.scopes))
  const allowing = willing.filter((_, index) => lacks[index] === 0)
  if (allowing.length === 0) {
    return { ...denial(undefined), lacking: lacks.length === 0 ? undefined : Math.min(...lacks) }
  }
  return allowance(allowing)
}

function denial(rules: readonly string[] | undefined): Expected {
  const nothing = { obligations: new Map<string, number>(), lacking: undefined }
  return { effect: 'deny', code: 'access-denied', rules, ...nothing }
}

/** Values of `fragile` that differ by more than 5 cannot be merged: the carrier's check says so. */
function allowance(allowing: readonly RuleEntry[]): Expected {
  const obligations = new Map<string, number>()
  for (const { type, value } of allowing.flatMap((entry) => entry.obligations ?? [])) {
    const other = obligations.get(type)
    if (type === 'fragile' && other !== undefined && other !== value) {
      return { ...denial(undefined), code: 'obligation-unsupported' }
    }
    obligations.set(type, Math.min(other ?? Infinity, value as number))
  }
  const rules = allowing.map(({ id }) => id)
  return { effect: 'allow', code: undefined, rules, obligations, lacking: undefined }
}

function isConfined({ models }: Principal, resource: string): boolean {
  if (models === undefined || !resource.startsWith('model/')) return false
  return !models.some((pattern) => resourceMatches(`model/${pattern}`, resource))
}

function rolesOf({ roles = {} }: PolicyDocument, principal: Principal): ReadonlySet<string> {
  const held = new Set<string>()
  const hold = (name: string): void => {
    held.add(name)
    for (const parent of roles[name]?.inherits ?? []) hold(parent)
  }
  for (const [name, { match }] of Object.entries(roles)) {
    const list = match === undefined ? principal.roles : principal.claims[match.claim]
    if (Array.isArray(list) && list.includes(match?.has ?? name)) hold(name)
  }
  return held
}

function actionMatches(pattern: string, action: string): boolean {
  const words = pattern.split(':')
  const parts = words.map((word, index) => {
    if (word !== '*') return escaped(word)
    return index === words.length - 1 ? '[^]+' : '[^:]*'
  })
  return pattern === '*' || matchesWhole(parts.join(':').replace(/\[\^\]\+$/, '[^]*'), action)
}

/** Patterns of the tests need no decoding; of their resources those with a `*` are not encoded. */
function resourceMatches(pattern: string, resource: string): boolean {
  if (resource.includes('*')) return false
  const segments = pattern.split('/').map((segment) => {
    if (segment === '**') return '[^]+'
    if (segment === '*') return '[^/]+'
    return segment.split('*').map(escaped).join('[^/]*')
  })
  // `**` takes whole segments, and an empty one is one where another stands beside it.
  const expression = segments.map((text) => (text === '[^]+' ? '[^]*' : text)).join('/')
  return matchesWhole(expression, resource) && (pattern !== '**' || resource !== '')
}

function matchesWhole(expression: string, text: string): boolean {
  return new RegExp(`^(?:${expression})$`, 'u').test(text)
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}

function scopesLacking({ scopes }: RuleEntry, action: string, held: readonly string[]): number {
  if (scopes === undefined) return 0
  const byAction = new Map(Object.entries(scopes.byAction ?? {}))
  const needed = [...(scopes.all ?? []), ...(byAction.get(action) ?? byAction.get('*') ?? [])]
  const alternatives = scopes.any ?? []
  const lacking = new Set(needed.filter((scope) => !held.includes(scope)))
  const first = alternatives[0]
  if (first !== undefined && !alternatives.some((scope) => held.includes(scope))) lacking.add(first)
  return lacking.size
}

// Three truth values as numbers: false, cannot be told, true.
type Kleene = 0 | 0.5 | 1

function kleene(entry: Condition, asked: AccessQuestion, document: PolicyDocument): Kleene {
  const one = (member: Condition) => kleene(member, asked, document)
  if ('all' in entry) return Math.min(...entry.all.map(one)) as Kleene
  if ('any' in entry) return Math.max(...entry.any.map(one)) as Kleene
  if ('not' in entry) return (1 - one(entry.not)) as Kleene
  const { attr, gte } = entry as { attr: string; gte: number | { attr: string } }
  const left = integerOf(attr, asked, document)
  const right = typeof gte === 'number' ? gte : integerOf(gte.attr, asked, document)
  if (left === undefined || right === undefined) return 0.5
  return left >= right ? 1 : 0
}

function integerOf(
  name: string,
  { principal, attributes }: AccessQuestion,
  document: PolicyDocument,
): number | undefined {
  const entry = document.attributes?.[name]
  const claim = entry?.from?.replace('claims.', '')
  const value = claim === undefined ? attributes.get(name) : principal?.claims[claim]
  const given = value === undefined ? entry?.default : value
  return Number.isSafeInteger(given) ? (given as number) : undefined
}
