import { between, pick } from '../injection/random'
import type { Victim } from './victim'

/** A search for the tokens of a suffix. */
export interface Search {
  readonly vocabulary: readonly string[]
  readonly victim: Victim
  readonly length: number
  readonly random: () => number
}

/**
 * Greedy coordinate search as GCG does it (Zou et al. 2023, arXiv:2307.15043): from a row of marks on, at
 * one place after the other the best of some tokens drawn at random, until nothing much is gained.
 */
export function coordinateSearch(search: Search): string {
  const { random, length, vocabulary, victim } = search
  const tokens = begun(search)
  const steps = length * between(2, 6, random)
  for (let step = 0; step < steps; step += 1) {
    const at = between(0, length - 1, random)
    const [before, after] = [tokens[at - 1] ?? -1, tokens[at + 1] ?? -1]
    let best = tokens[at] as number
    let worth = victim.worth(best, at, before, after)
    for (let tries = 0; tries < 24; tries += 1) {
      const token = between(0, vocabulary.length - 1, random)
      const other = victim.worth(token, at, before, after)
      if (other > worth) [best, worth] = [token, other]
    }
    tokens[at] = best
  }
  return written(search, tokens)
}

/**
 * Random search (Andriushchenko et al. 2024, arXiv:2404.02151): a few tokens in a row are drawn anew, and
 * kept where that is better. Often much of what it began from is left.
 */
export function randomSearch(search: Search): string {
  const { random, length, vocabulary } = search
  let tokens = begun(search)
  let worth = worthOf(search, tokens)
  const steps = between(10, 150, random)
  for (let step = 0; step < steps; step += 1) {
    const changed = [...tokens]
    const from = between(0, length - 1, random)
    const to = Math.min(length, from + between(1, 4, random))
    for (let at = from; at < to; at += 1) changed[at] = between(0, vocabulary.length - 1, random)
    const other = worthOf(search, changed)
    if (other > worth) [tokens, worth] = [changed, other]
  }
  return written(search, tokens)
}

/** Token by token, the best of some drawn at random: left to right, as beam searches do it. */
export function leftToRightSearch({ random, length, vocabulary, victim }: Search): string {
  const tokens: number[] = []
  for (let at = 0; at < length; at += 1) {
    let [best, worth] = [0, -Infinity]
    for (let tries = 0; tries < 16; tries += 1) {
      const token = between(0, vocabulary.length - 1, random)
      const other = victim.worth(token, at, tokens.at(-1) ?? -1, -1)
      if (other > worth) [best, worth] = [token, other]
    }
    tokens.push(best)
  }
  return tokens.map((token) => vocabulary[token]).join('')
}

function begun({ vocabulary, length, random }: Search): number[] {
  const marks = vocabulary.flatMap((token, index) => (/^ ?[!x*?.=~]$/.test(token) ? [index] : []))
  const mark = pick(marks, random)
  return Array.from({ length }, () => mark)
}

function worthOf({ victim }: Search, tokens: readonly number[]): number {
  return tokens.reduce(
    (sum, token, at) => sum + victim.worth(token, at, tokens[at - 1] ?? -1, -1),
    0,
  )
}

/** Most tokens are joined as they are; some models put a space between the rest, too. */
function written({ vocabulary, random }: Search, tokens: readonly number[]): string {
  const spaces = random() < 0.25 ? 0.5 : 0
  return tokens
    .map((token) => (random() < spaces ? ' ' : '') + (vocabulary[token] ?? ''))
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim()
}
