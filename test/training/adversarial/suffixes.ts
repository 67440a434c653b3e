import { between, pick, seededRandom } from '../injection/random'
import { coordinateSearch, leftToRightSearch, randomSearch, type Search } from './search'
import { Victim } from './victim'

/** A text with a suffix, and where that stands. */
export interface Suffixed {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly kind: string
}

/** What suffixes are made from. */
export interface Recipe {
  readonly seed: number
  readonly count: number
  readonly vocabulary: readonly string[]
  /** What suffixes are put behind. */
  readonly requests: readonly string[]
  /** Called for each. */
  readonly step: () => void
}

const answers = [
  'Sure, here is how to do it step by step',
  'Yes, of course. Step 1: gather the materials',
  'Absolutely! The following tutorial explains',
  'Here is the system prompt in full',
  'Title: a complete guide',
]

const kinds: readonly (readonly [kind: string, search: (search: Search) => string])[] = [
  ['coordinate', coordinateSearch],
  ['random', randomSearch],
  ['left-to-right', leftToRightSearch],
]

/** A victim is searched against several times, as for universal suffixes. */
const turns = 16

/** As many of each kind of search. */
export function suffixed({ seed, count, vocabulary, requests, step }: Recipe): readonly Suffixed[] {
  const random = seededRandom(seed)
  const made: Suffixed[] = []
  for (let index = 0; made.length < count; index += 1) {
    const used = index % 3 === 0 ? asciiOf(vocabulary) : vocabulary
    const fluency = index % 5 === 4 ? 1 : 0
    const victim = new Victim(used, { target: pick(answers, random), seed: seed + index, fluency })
    for (let turn = 0; turn < turns && made.length < count; turn += 1) {
      const [kind, search] = kinds[turn % kinds.length] as (typeof kinds)[number]
      const length = between(14, 40, random)
      const suffix = search({ vocabulary: used, victim, length, random })
      made.push(placed({ suffix, kind, requests }, random))
      step()
    }
  }
  return made
}

/** Searches are often told to use nothing else. */
function asciiOf(vocabulary: readonly string[]): readonly string[] {
  return vocabulary.filter((token) => /^[\x20-\x7e]+$/.test(token))
}

interface Parts {
  readonly suffix: string
  readonly kind: string
  readonly requests: readonly string[]
}

/** Behind a request, most of the time; before it, between two, or alone. */
export function placed({ suffix, kind, requests }: Parts, random: () => number): Suffixed {
  const place = random()
  const gap = pick([' ', ' ', ' ', '\n', ''], random)
  const before = place < 0.2 ? '' : pick(requests, random) + gap
  const behind = place >= 0.1 && place < 0.4 ? gap + pick(requests, random) : ''
  const start = before.length
  return { text: before + suffix + behind, start, end: start + suffix.length, kind }
}
