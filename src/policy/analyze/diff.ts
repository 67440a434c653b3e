import type { Decision } from '../../core/decision'
import type { Carried } from '../../core/obligation'
import type { Effect } from '../document'
import type { Policy } from '../load'
import { questionOf, type Case } from './cases'
import { scopesOf } from './firing'
import { groupsOf, type Cell } from './groups'
import { casesOf, planOf, type HolderClass, type PlannedGroup } from './plan'
import { subjectOf } from './subject'

/** Requests of one role for one action on one resource, whose outcome changes in the same way. */
export interface PolicyChange extends Cell {
  /** `undefined`: callers without any role. */
  readonly role: string | undefined
  readonly before: Effect
  /** The same as before where only the obligations change. */
  readonly after: Effect
  /** How many of the requests that were tried change so. */
  readonly changed: number
  readonly tried: number
  /** One of them. */
  readonly example: {
    /** By source: `claims.clearance`, `resource.sensitivity`. Those that are missing are left out. */
    readonly attributes: Readonly<Record<string, unknown>>
    readonly scopes: readonly string[]
  }
}

export interface PolicyDifference {
  /** At most 100, more if `maxChanges` says so. */
  readonly changes: readonly PolicyChange[]
  /** How many changes there are, those that are not listed included. */
  readonly total: number
  /** How many requests were decided with both documents. */
  readonly requests: number
  /** True where there were more than could be tried, so that a sample of them was. */
  readonly sampled: boolean
}

export interface DiffOptions {
  readonly carried: readonly Carried[]
  readonly maxChanges?: number
}

const maxCells = 20_000
const maxCases = 100_000
/** Of up to this many scopes each is left out once. */
const maxScopes = 4

/** Decides representative requests of both documents with both, and lists whose outcome differs. */
export function findDifference(
  before: Policy,
  after: Policy,
  { carried, maxChanges = 100 }: DiffOptions,
): PolicyDifference {
  const subjects = [subjectOf(before, carried), subjectOf(after, carried)]
  const { groups, sampled } = groupsOf(subjects, { maxCells, byAction: true })
  const plan = planOf(subjects, groups, maxCases)
  const changes: PolicyChange[] = []
  let total = 0
  let requests = 0
  for (const planned of plan.groups) {
    for (const like of planned.holders) {
      const compared = compare(planned, like)
      const alike = planned.group.cells.length * like.names.length
      requests += compared.tried * alike
      total += compared.changes.length * alike
      changes.push(...listed(compared, planned.group.cells, like.names).slice(0, maxChanges))
    }
  }
  return {
    changes: changes.sort(byName).slice(0, maxChanges),
    total,
    requests,
    sampled: sampled || plan.sampled,
  }
}

interface Compared {
  readonly tried: number
  readonly changes: readonly Change[]
}

function listed(
  { tried, changes }: Compared,
  cells: readonly Cell[],
  names: readonly (string | undefined)[],
): readonly PolicyChange[] {
  return changes.flatMap((change) =>
    cells.flatMap((cell) => names.map((role) => ({ role, ...cell, ...change, tried }))),
  )
}

type Change = Omit<PolicyChange, 'role' | 'action' | 'resource' | 'tried'>

function compare(planned: PlannedGroup, { holder }: HolderClass): Compared {
  const { parts, cells } = planned.group
  const [cell = { action: '', resource: '' }] = cells
  const decide = parts.map(({ subject, rules }) => subject.engineOf(rules))
  const scopeSets = scopeSetsOf(scopesOf(parts.flatMap(({ rules }) => rules)))
  const changes = new Map<string, Change>()
  let tried = 0
  for (const item of casesOf(planned, holder)) {
    for (const scopes of scopeSets) {
      tried += 1
      const question = questionOf(item, cell.action, cell.resource, scopes)
      const [left, right] = decide.map((ask) => ask(question))
      if (left === undefined || right === undefined || isSame(left, right)) continue
      const key = `${left.effect} ${right.effect}`
      const known = changes.get(key)
      changes.set(key, {
        before: left.effect,
        after: right.effect,
        changed: (known?.changed ?? 0) + 1,
        example: known?.example ?? exampleOf(item, scopes),
      })
    }
  }
  return { tried, changes: [...changes.values()] }
}

function isSame(left: Decision, right: Decision): boolean {
  return outcomeOf(left) === outcomeOf(right)
}

function outcomeOf(decision: Decision): string {
  return decision.effect === 'deny' ? 'deny' : JSON.stringify(decision.obligations)
}

function exampleOf({ values }: Case, scopes: readonly string[]): Change['example'] {
  const there = [...values].filter(([, value]) => value !== undefined && value !== null)
  return { attributes: Object.fromEntries(there), scopes }
}

// All of them first, so that an example has all where it can.
function scopeSetsOf(scopes: readonly string[]): readonly (readonly string[])[] {
  if (scopes.length === 0) return [[]]
  const all = [...scopes]
  if (scopes.length === 1 || scopes.length > maxScopes) return [all, []]
  return [all, ...all.map((scope) => all.filter((other) => other !== scope)), []]
}

function byName(a: PolicyChange, b: PolicyChange): number {
  const [left, right] = [a, b].map(({ role = '', action, resource }) =>
    [action, resource, role].join('\n'),
  )
  return (left ?? '') < (right ?? '') ? -1 : 1
}
