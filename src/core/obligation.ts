import { suggest } from './options'

/** A duty attached to an allow decision. Enforcement carries it out, or the exchange is denied. */
export interface Obligation {
  readonly type: string
  readonly [parameter: string]: unknown
}

/** `response` is a body that leaves as a whole, `stream` one that leaves piece by piece. */
export type ObligationPhase = 'request' | 'response' | 'stream'

/** Declares that somebody carries out obligations of one type. */
export interface Carried {
  readonly type: string
  /**
   * Where it can be carried out. One that names `response` and not `stream` denies a response that
   * streams, and the other way round.
   */
  readonly phases: readonly ObligationPhase[]
  /**
   * Merges two obligations of this type into one that satisfies both, the same in whatever order they
   * come, and itself where both say the same. One that throws, returns anything else or changes what it
   * is given denies.
   */
  readonly merge: (left: Obligation, right: Obligation) => Obligation
  /**
   * Says what is wrong with the parameters of an obligation, or `undefined`. Called at construction and
   * for what was merged.
   */
  readonly check: (obligation: Obligation) => string | undefined
}

/** Says which parameter an obligation does not have; `undefined` where it has all of them. */
export function strayParameter(
  obligation: Obligation,
  names: readonly string[],
): string | undefined {
  const stray = Object.keys(obligation).find((key) => key !== 'type' && !names.includes(key))
  return stray === undefined
    ? undefined
    : `unknown parameter \`${stray}\`; ${suggest(stray, names)}`
}

/** True for a list of texts that holds something, and nothing empty. */
export function isWordList(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((word) => typeof word === 'string' && word !== '')
  )
}

/** A list of words, or what several of them were merged into: the lists of all. */
export function isWordLists(value: unknown): boolean {
  if (isWordList(value)) return true
  return Array.isArray(value) && value.length > 0 && value.every(isWordList)
}

/** Lists of words, each of which counts, from what passes `isWordLists`; sorted, each word once. */
export function wordListsIn(value: unknown): readonly (readonly string[])[] {
  const lists = isWordList(value) ? [value] : (value as readonly (readonly string[])[])
  return lists.map((list) => [...new Set(list)].sort())
}

/** The lists of both sides, each once and in an order of their own. */
export function bothWordLists(left: unknown, right: unknown): readonly (readonly string[])[] {
  const lists = [...wordListsIn(left), ...wordListsIn(right)]
  const byText = new Map(lists.map((list) => [JSON.stringify(list), list]))
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, list]) => list)
}
