import { pick } from '../random'
import { synonymsOf } from './synonyms'

/** How much an attacker may change, so that a model still does what the text says. */
export interface Budget {
  /** Words that may be other than they were, as a share of all. */
  readonly words: number
  /** Sentences that may be put in front or behind. */
  readonly sentences: number
}

/** An attack that is being rewritten. */
export interface Draft {
  /** Words at odd places, and what stands between them. */
  readonly parts: readonly string[]
  readonly original: readonly string[]
  /** What was put in front and behind. */
  readonly before: readonly string[]
  readonly after: readonly string[]
}

export function draftOf(text: string): Draft {
  const parts = text.split(/([\p{L}\p{M}\p{N}']+)/u)
  return { parts, original: parts, before: [], after: [] }
}

export function textOf({ parts, before, after }: Draft): string {
  return [...before, parts.join(''), ...after].join(' ')
}

/** Places of the words that may be changed. */
export function placesOf({ original }: Draft): readonly number[] {
  return original.flatMap((part, at) => (at % 2 === 1 && part.length > 1 ? [at] : []))
}

/** True where one more word may be changed, or this one again. */
export function mayChange(draft: Draft, at: number, { words }: Budget): boolean {
  const { parts, original } = draft
  const changed = original.filter((part, place) => place !== at && part !== parts[place]).length
  return changed + 1 <= Math.ceil(words * placesOf(draft).length)
}

export function withWord(draft: Draft, at: number, word: string): Draft {
  return { ...draft, parts: draft.parts.with(at, word) }
}

/** All that may stand for a word, short of another meaning. */
export function variantsOf(word: string): readonly string[] {
  return [...new Set([...synonymsOf(word), ...typosOf(word)])].filter((other) => other !== word)
}

/** One slip of the keys, or a sign that a reader passes over. */
function typosOf(word: string): readonly string[] {
  if (word.length < 4) return []
  const middle = word.length >> 1
  const swapped =
    word.slice(0, middle - 1) +
    word.charAt(middle) +
    word.charAt(middle - 1) +
    word.slice(middle + 1)
  return [
    swapped,
    word.slice(0, middle) + word.slice(middle + 1),
    word.slice(0, middle) + word.charAt(middle) + word.slice(middle),
    `${word.slice(0, middle)} ${word.slice(middle)}`,
    `${word.slice(0, middle)}-${word.slice(middle)}`,
    `${word.slice(0, middle)}\u200b${word.slice(middle)}`,
    word.toUpperCase(),
    word.replace(/[aeio]/, (letter) => leet[letter] ?? letter),
    word.replace(/[aeopc]/, (letter) => lookalikes[letter] ?? letter),
  ]
}

const leet: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0' }
const lookalikes: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с' }

/** What an honest text might begin or end with. */
const fillers = [
  'Thank you for your help with the report yesterday, it was well received.',
  'The weather has been lovely this week and the garden is in full bloom.',
  'Please find the minutes of our meeting of last Tuesday below.',
  'We are looking forward to the summer party on the roof terrace.',
  'The invoice for October has been paid and the parcel is on its way.',
  'My daughter has started school and enjoys mathematics most of all.',
  'In this chapter we look at how plants turn light into sugar.',
  'Could you also tell me which museum is open on Mondays?',
] as const

/** One random edit within the budget; the same draft where none is left. */
export function edited(draft: Draft, budget: Budget, random: () => number): Draft {
  if (random() < 0.1 && draft.before.length + draft.after.length < budget.sentences) {
    const sentence = pick(fillers, random)
    return random() < 0.5
      ? { ...draft, before: [...draft.before, sentence] }
      : { ...draft, after: [...draft.after, sentence] }
  }
  const places = placesOf(draft)
  if (places.length === 0) return draft
  const at = pick(places, random)
  const others = variantsOf(draft.original[at] as string)
  if (others.length === 0 || !mayChange(draft, at, budget)) return draft
  return withWord(draft, at, pick(others, random))
}
