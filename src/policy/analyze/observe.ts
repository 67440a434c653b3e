import type { RuleEntry } from '../document'
import { questionOf, type Assignment, type Case } from './cases'
import type { Dimension } from './dimensions'
import { firingOf, firingOver, valueCodes, type Firing, type ValueCodes } from './firing'
import { holdersOf, joinedHolder, type Holder } from './holders'
import { casesOf, type Plan, type PlannedGroup } from './plan'
import type { Subject } from './subject'

/** What became of a rule in all cases that were looked at. */
export interface RuleRecord {
  readonly rule: RuleEntry
  /** In how many cases it alone would allow or deny. */
  fired: number
  /** In how many of these no attribute it looks at was missing. */
  firedInFull: number
  /** An allow rule: in how many cases it allowed. */
  allowed: number
  /** A deny rule: in how many cases some rule would have allowed, for a holder of every role. */
  prevented: number
  /** Rules of the same effect that fired each time this one did. */
  covering: Set<string> | undefined
  /** Rules of the other effect that fired together with it. */
  readonly opposed: Set<string>
  /** Other rules that allowed together with it. */
  readonly allies: Set<string>
  /** True where no other values of attributes could show anything else. */
  certain: boolean
}

export interface Observation {
  readonly records: ReadonlyMap<string, RuleRecord>
  readonly cases: number
}

/** Asks the engine every case of a plan, and what each rule would say alone. */
export function observe(subject: Subject, plan: Plan): Observation {
  const records = new Map(subject.rules.map((rule) => [rule.id, emptyRecord(rule)]))
  const firing = firingOf(subject)
  const holders = holdersOf([subject])
  const everyone = joinedHolder(holders)
  const holderCodes = new Map(holders.map(({ key }, index) => [key, index + 1]))
  const codesOf = valueCodes()
  let cases = 0
  for (const planned of plan.groups) {
    const rules = planned.group.parts[0]?.rules ?? []
    if (rules.length === 0) continue
    for (const { id } of rules) markCertainty(records.get(id), planned)
    cases += observeGroup(planned, {
      ...{ rules, everyone, records, firing, subject },
      ...{ codesOf, holderCodes },
    })
  }
  return { records, cases }
}

interface Scene {
  readonly rules: readonly RuleEntry[]
  readonly everyone: Holder
  readonly records: ReadonlyMap<string, RuleRecord>
  readonly firing: Firing
  readonly codesOf: ValueCodes
  /** From 1; 0 is the holder of every role. */
  readonly holderCodes: ReadonlyMap<string, number>
  readonly subject: Subject
}

function observeGroup(planned: PlannedGroup, scene: Scene): number {
  const { rules, everyone, firing, subject } = scene
  const [cell] = planned.group.cells
  if (cell === undefined) return 0
  const decide = subject.engineOf(rules)
  let cases = 0
  const firedBy = firedFinder(planned, scene)
  for (const { holder } of planned.holders) {
    for (const item of casesOf(planned, holder)) {
      const question = questionOf(item, cell.action, cell.resource, firing.scopes)
      const decision = decide(question)
      const allowing =
        decision.effect === 'allow' ? decision.reasons.flatMap(({ rule }) => rule ?? []) : []
      note(firedBy(item), allowing, missingIn(item, planned.dimensions), scene)
      cases += 1
    }
  }
  if (rules.some(({ effect }) => effect === 'deny')) {
    for (const item of casesOf(planned, everyone)) notePrevented(firedBy(item), scene)
  }
  return cases
}

function firedFinder(planned: PlannedGroup, { rules, firing, codesOf, holderCodes }: Scene) {
  const dimensions = planned.dimensions.map((dimension) => ({
    ...dimension,
    codes: codesOf(dimension),
  }))
  const tests = rules.map((rule) => ({ rule, fires: firingOver(firing, rule, dimensions) }))
  return (item: Case & Assignment): readonly RuleEntry[] => {
    const holder = holderCodes.get(item.holder.key) ?? 0
    return tests.flatMap(({ rule, fires }) => (fires(item, holder) ? rule : []))
  }
}

function note(
  fired: readonly RuleEntry[],
  allowing: readonly string[],
  missing: ReadonlySet<string>,
  { records, firing }: Scene,
): void {
  const allows = fired.flatMap(({ id, effect }) => (effect === 'allow' ? id : []))
  const denies = fired.flatMap(({ id, effect }) => (effect === 'deny' ? id : []))
  for (const rule of fired) {
    const record = records.get(rule.id)
    if (record === undefined) continue
    const isAllow = rule.effect === 'allow'
    record.fired += 1
    if (!intersects(firing.sourcesOf(rule), missing)) record.firedInFull += 1
    narrow(record, isAllow ? allows : denies)
    for (const id of isAllow ? denies : allows) record.opposed.add(id)
  }
  for (const id of allowing) {
    const record = records.get(id)
    if (record === undefined) continue
    record.allowed += 1
    for (const ally of allowing) if (ally !== id) record.allies.add(ally)
  }
}

function narrow(record: RuleRecord, fired: readonly string[]): void {
  if (record.covering === undefined) {
    record.covering = new Set(fired)
    record.covering.delete(record.rule.id)
    return
  }
  for (const id of record.covering) if (!fired.includes(id)) record.covering.delete(id)
}

function missingIn({ values }: Case, dimensions: readonly Dimension[]): ReadonlySet<string> {
  return new Set(
    dimensions.flatMap(({ source, isMissing }) => (isMissing(values.get(source)) ? source : [])),
  )
}

function intersects(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  for (const member of left) if (right.has(member)) return true
  return false
}

function notePrevented(fired: readonly RuleEntry[], { records }: Scene): void {
  if (!fired.some(({ effect }) => effect === 'allow')) return
  for (const { id, effect } of fired) {
    const record = records.get(id)
    if (effect === 'deny' && record !== undefined) record.prevented += 1
  }
}

function markCertainty(record: RuleRecord | undefined, { whole, dimensions }: PlannedGroup): void {
  if (record === undefined) return
  record.certain &&= whole && dimensions.every(({ exact }) => exact)
}

function emptyRecord(rule: RuleEntry): RuleRecord {
  return {
    rule,
    fired: 0,
    firedInFull: 0,
    allowed: 0,
    prevented: 0,
    covering: undefined,
    opposed: new Set(),
    allies: new Set(),
    certain: true,
  }
}
