import type { RuleEntry } from '../document'
import { listed, type PolicyFinding } from './finding'
import type { Observation, RuleRecord } from './observe'
import { reachOf, type Reach } from './reach'
import type { Subject } from './subject'

/** Rules that decide nothing: each is told once, by the strongest of the reasons. */
export function idleRules(
  subject: Subject,
  { records }: Observation,
  sampled: boolean,
): readonly PolicyFinding[] {
  const found = new Set<string>()
  return [...records.values()].flatMap((record) => {
    const { rule } = record
    const finding =
      unreachable(record, subject) ??
      shadowed(record, sampled) ??
      redundant(record, records, { found, sampled }) ??
      idle(record, sampled)
    if (finding === undefined) return []
    if (finding.code === 'rule-redundant') found.add(rule.id)
    return { ...finding, rules: [rule.id, ...finding.rules] }
  })
}

function unreachable(record: RuleRecord, subject: Subject): PolicyFinding | undefined {
  const { rule, firedInFull } = record
  return firedInFull > 0 ? undefined : unreachableBy(rule, reachOf(rule, subject))
}

/**
 * A denial that can never hold leaves open what the document closes in words: an error where it is
 * certain. An allow rule that can never hold only fails to open something.
 */
export function unreachableBy(
  rule: RuleEntry,
  { when, certain }: Reach,
): PolicyFinding | undefined {
  if (when === 'full') return undefined
  const isDenial = rule.effect === 'deny'
  const often = certain ? '' : ' in any case that was tried'
  const text =
    when === 'never'
      ? `rule \`${rule.id}\` can never apply: its condition is not true${often}`
      : isDenial
        ? `rule \`${rule.id}\` denies only where an attribute is missing: its condition is not true${often}`
        : `rule \`${rule.id}\` applies only where an attribute is missing`
  return {
    level: isDenial && certain ? 'error' : 'warning',
    code: 'rule-unreachable',
    rules: [],
    text,
  }
}

function shadowed({ rule, fired, allowed, opposed }: RuleRecord, sampled: boolean) {
  if (rule.effect !== 'allow' || fired === 0 || allowed > 0) return undefined
  const denials = [...opposed].sort()
  return {
    level: 'warning',
    code: 'rule-shadowed',
    rules: denials,
    text: `rule \`${rule.id}\` never allows anything${triedIf(sampled)}: a denial wins where it applies: ${listed(denials)}`,
  } satisfies PolicyFinding
}

// Of two rules that say the same, the one that stands later is told.
function redundant(
  { rule, covering = new Set() }: RuleRecord,
  records: ReadonlyMap<string, RuleRecord>,
  { found, sampled }: { readonly found: ReadonlySet<string>; readonly sampled: boolean },
): PolicyFinding | undefined {
  const other = [...covering].find((id) => {
    const record = records.get(id)
    if (record === undefined || found.has(id) || !saysAsMuch(record.rule, rule)) return false
    const isMutual = record.covering?.has(rule.id) === true && saysAsMuch(rule, record.rule)
    return !isMutual || isBefore(record.rule, rule, records)
  })
  if (other === undefined) return undefined
  const verb = rule.effect === 'allow' ? 'allows' : 'denies'
  const nothing = `adds nothing${triedIf(sampled)}`
  return {
    level: 'note',
    code: 'rule-redundant',
    rules: [other],
    text: `rule \`${rule.id}\` ${nothing}: \`${other}\` ${verb} all of it too`,
  }
}

function saysAsMuch(other: RuleEntry, rule: RuleEntry): boolean {
  if (rule.effect === 'deny') return true
  const isSameDuty = JSON.stringify(rule.obligations) === JSON.stringify(other.obligations)
  const needsNoMore =
    other.scopes === undefined || JSON.stringify(rule.scopes) === JSON.stringify(other.scopes)
  return needsNoMore && (rule.obligations === undefined || isSameDuty)
}

function isBefore(
  first: RuleEntry,
  second: RuleEntry,
  records: ReadonlyMap<string, RuleRecord>,
): boolean {
  for (const id of records.keys()) if (id === first.id || id === second.id) return id === first.id
  return false
}

function idle({ rule, fired, prevented }: RuleRecord, sampled: boolean) {
  if (rule.effect !== 'deny' || fired === 0 || prevented > 0) return undefined
  return {
    level: 'note',
    code: 'deny-idle',
    rules: [],
    text: `rule \`${rule.id}\` denies only what no rule allows${triedIf(sampled)}`,
  } satisfies PolicyFinding
}

function triedIf(sampled: boolean): string {
  return sampled ? ' in any case that was tried' : ''
}
