import type { RuleEntry } from '../document'
import { coverageOf, type Coverage } from './coverage'
import type { Part } from './dimensions'
import type { Subject } from './subject'
import { actionsOf, resourcesOf } from './wildcards'

/** An action on a resource. */
export interface Cell {
  readonly action: string
  readonly resource: string
}

/** Actions on resources to which the same rules apply: what decides one decides all. */
export interface Group {
  /** For each subject the rules that cover the cells. */
  readonly parts: readonly Part[]
  readonly cells: readonly Cell[]
}

export interface Groups {
  readonly groups: readonly Group[]
  /** True where there are more pairs of actions and resources than were looked at. */
  readonly sampled: boolean
}

export interface GroupOptions {
  /** Most pairs of an action and a resource; at least one for each rule is looked at. */
  readonly maxCells: number
  /** Actions and resources beside those that rules name. */
  readonly actions?: readonly string[]
  readonly resources?: readonly string[]
  /** Scopes may depend on the action: then cells of different actions are in different groups. */
  readonly byAction?: boolean
}

/** Groups representative actions and resources of all patterns by the rules that cover them. */
export function groupsOf(subjects: readonly Subject[], options: GroupOptions): Groups {
  const rules = subjects.flatMap((subject) => subject.rules)
  const actions = actionsOf([...rules.flatMap((rule) => rule.actions), ...(options.actions ?? [])])
  const resources = resourcesOf([
    ...rules.flatMap((rule) => rule.resources),
    ...(options.resources ?? []),
  ])
  const coverage = coverageOf(rules, actions, resources)
  const { pairs, sampled } = choose(coverage, resources.length, options.maxCells)
  const groups = new Map<string, Group & { readonly cells: Cell[] }>()
  const covering = coveringFinder(coverage, resources.length)
  for (const pair of pairs) {
    const action = actions[Math.floor(pair / resources.length)] ?? ''
    const cell = { action, resource: resources[pair % resources.length] ?? '' }
    const places = covering(pair)
    const key = `${options.byAction === true ? action : ''} ${places.join()}`
    const group = groups.get(key) ?? { parts: partsOf(subjects, places), cells: [] }
    group.cells.push(cell)
    groups.set(key, group)
  }
  return { groups: [...groups.values()], sampled }
}

// Rules with few pairs have all of theirs looked at; the others share what is left, evenly spread.
function choose(coverage: readonly Coverage[], width: number, maxCells: number) {
  const pairs = new Set<number>()
  let sampled = false
  const sorted = [...coverage].sort((a, b) => sizeOf(a) - sizeOf(b))
  for (const [index, rule] of sorted.entries()) {
    const size = sizeOf(rule)
    const quota = Math.max(1, Math.floor((maxCells - pairs.size) / (sorted.length - index)))
    if (size > quota) sampled = true
    const step = Math.max(1, size / quota)
    for (let at = 0; at < size; at += step) {
      const place = Math.floor(at)
      const action = rule.actions[Math.floor(place / rule.resources.length)] ?? 0
      pairs.add(action * width + (rule.resources[place % rule.resources.length] ?? 0))
    }
  }
  return { pairs, sampled }
}

function sizeOf({ actions, resources }: Coverage): number {
  return actions.length * resources.length
}

function coveringFinder(coverage: readonly Coverage[], width: number) {
  const byAction = new Map<number, Set<number>>()
  const byResource = new Map<number, number[]>()
  for (const [rule, { actions, resources }] of coverage.entries()) {
    for (const place of actions) byAction.set(place, (byAction.get(place) ?? new Set()).add(rule))
    for (const place of resources) {
      const rules = byResource.get(place) ?? []
      rules.push(rule)
      byResource.set(place, rules)
    }
  }
  return (pair: number): readonly number[] => {
    const forAction = byAction.get(Math.floor(pair / width))
    return (byResource.get(pair % width) ?? []).filter((rule) => forAction?.has(rule))
  }
}

function partsOf(subjects: readonly Subject[], places: readonly number[]): readonly Part[] {
  let before = 0
  return subjects.map((subject) => {
    const start = before
    before += subject.rules.length
    const rules = places.flatMap((place): readonly RuleEntry[] => {
      const rule = place >= start && place < before ? subject.rules[place - start] : undefined
      return rule === undefined ? [] : [rule]
    })
    return { subject, rules }
  })
}
