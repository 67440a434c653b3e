import type { FunctionDetector } from '../../core/detector'
import type { Finding } from '../../core/finding'
import { PhraseTree, type Sighting } from './phrase-tree'
import { nextToken } from './tokens'
import { findingOf } from './word-list'

export interface TopicDeclaration {
  /** Words and phrases, each with what it weighs where it is not 1. */
  readonly words: readonly string[] | Readonly<Record<string, number>>
  /** What different words have to weigh together. @defaultValue 3 */
  readonly minimum?: number
  /** Within how many words of the text. @defaultValue 50 */
  readonly window?: number
}

export const defaultMinimum = 3

type Searching = Pick<FunctionDetector, 'lookahead' | 'detect' | 'viable'>

/** A word of the topic, with the number of the token it begins with. */
interface Place extends Sighting {
  readonly token: number
}

/** All words of a topic from a place of a text on. */
interface Places {
  readonly places: readonly Place[]
  /** Where a word begins that more text decides; the length of the text if none does. */
  readonly undecided: number
  /** How many tokens there are before. */
  readonly tokens: number
}

/**
 * Finds where enough different words of a topic come together: from the first of them to the one that makes it
 * enough, and from there on anew.
 */
export function topicSearch(name: string, declaration: TopicDeclaration): Searching {
  const { words, minimum = defaultMinimum, window = 50 } = declaration
  const weighted = weightsOf(words)
  const tree = new PhraseTree(weighted.map(([word]) => word))
  const weights = weighted.map(([, weight]) => weight)
  const gather = (text: string, from: number) => placesIn(tree, text, from)
  const endOf = (places: readonly Place[], first: number) =>
    enoughAt(places, first, { weights, minimum, window })
  return {
    lookahead: 1,
    detect: (text, _context, from) => {
      const { places } = gather(text, from)
      const findings: Finding[] = []
      for (let first = 0; first < places.length; first += 1) {
        const last = endOf(places, first)
        if (last === -1) continue
        const { start } = places[first] as Place
        findings.push(findingOf(name, { start, end: (places[last] as Place).end }))
        first = last
      }
      return findings
    },
    viable: (text, from) => {
      const { places, tokens, undecided } = gather(text, from)
      const decided = places.filter(({ start }) => start < undecided)
      for (let first = 0; first < decided.length; first += 1) {
        const last = endOf(decided, first)
        const { start, token } = decided[first] as Place
        // The words that come may make it enough.
        if (last === -1 && token + window > tokens) return start
        if (last !== -1) first = last
      }
      return undecided
    },
  }
}

/** Words with what each of them weighs. */
export function weightsOf(
  words: TopicDeclaration['words'],
): readonly (readonly [string, number])[] {
  return isList(words) ? words.map((word) => [word, 1] as const) : Object.entries(words)
}

function isList(words: TopicDeclaration['words']): words is readonly string[] {
  return Array.isArray(words)
}

function placesIn(tree: PhraseTree, text: string, from: number): Places {
  const places: Place[] = []
  let count = 0
  let open: Pick<Places, 'undecided' | 'tokens'> | undefined
  for (let token = nextToken(text, from); token !== undefined;) {
    const { found, isUndecided } = tree.walk(text, token)
    if (isUndecided) open ??= { undecided: token.start, tokens: count }
    if (found !== undefined) places.push({ ...found, token: count })
    count += found?.tokens ?? 1
    token = nextToken(text, found?.end ?? token.end)
  }
  return { places, undecided: text.length, tokens: count, ...open }
}

interface Measure {
  readonly weights: readonly number[]
  readonly minimum: number
  readonly window: number
}

/** The place with which different words weigh enough, counted from one on; -1 where the window ends before. */
function enoughAt(
  places: readonly Place[],
  first: number,
  { weights, minimum, window }: Measure,
): number {
  const seen = new Set<number>()
  const { token } = places[first] as Place
  let sum = 0
  for (let at = first; at < places.length; at += 1) {
    const place = places[at] as Place
    if (place.token >= token + window) return -1
    if (seen.has(place.index)) continue
    seen.add(place.index)
    sum += weights[place.index] as number
    if (sum >= minimum) return at
  }
  return -1
}
