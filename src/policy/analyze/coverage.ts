import { compileAction } from '../rules/actions'
import type { RuleEntry } from '../document'
import { compileResource } from '../rules/resources'
import { canonicalPattern } from '../rules/resources'

/** Which of some actions and resources a rule covers, by their places. */
export interface Coverage {
  readonly actions: readonly number[]
  readonly resources: readonly number[]
}

/** Finds out for each rule which of the actions and resources it covers. */
export function coverageOf(
  rules: readonly RuleEntry[],
  actions: readonly string[],
  resources: readonly string[],
): readonly Coverage[] {
  const actionsFor = finder(actions, compileAction, (pattern) => pattern)
  const resourcesFor = finder(resources, compileResource, canonicalPattern)
  return rules.map((rule) => ({
    actions: union(rule.actions.map(actionsFor)),
    resources: union(rule.resources.map(resourcesFor)),
  }))
}

/** A pattern without `*` is looked up; others are tried on every name, once. */
function finder(
  names: readonly string[],
  compile: (pattern: string) => (name: string) => boolean,
  canonical: (pattern: string) => string | undefined,
): (pattern: string) => readonly number[] {
  const places = new Map(names.map((name, place) => [name, place]))
  const found = new Map<string, readonly number[]>()
  return (pattern) => {
    const known = found.get(pattern)
    if (known !== undefined) return known
    const place = places.get(canonical(pattern) ?? '')
    const covered = pattern.includes('*') ? scan(names, compile(pattern)) : [place].filter(isPlace)
    found.set(pattern, covered)
    return covered
  }
}

function scan(names: readonly string[], covers: (name: string) => boolean): readonly number[] {
  return names.flatMap((name, place) => (covers(name) ? [place] : []))
}

function isPlace(place: number | undefined): place is number {
  return place !== undefined
}

function union(lists: readonly (readonly number[])[]): readonly number[] {
  const [only] = lists
  return lists.length === 1 && only !== undefined ? only : [...new Set(lists.flat())]
}
