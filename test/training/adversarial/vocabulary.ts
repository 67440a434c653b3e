/** How many tokens of each sort a vocabulary has. */
export interface Sizes {
  readonly words: number
  readonly beginnings: number
  readonly endings: number
  readonly inner: number
  readonly marks: number
  readonly foreign: number
}

export const sizes: Sizes = {
  ...{ words: 3000, beginnings: 700, endings: 1500, inner: 900, marks: 700, foreign: 900 },
}

const part = / ?\p{L}[\p{L}\p{M}]*| ?[^\p{L}\p{M}\p{N}\s]{1,5}|\d{1,3}/gu
const ascii = /^ ?[a-z]+$/i

/**
 * Tokens as vocabularies of models have them, counted in texts: words with the space before them,
 * beginnings and endings of words, parts of names in code, runs of marks, and bits of other languages.
 */
export function vocabularyOf(texts: readonly string[], wanted: Sizes = sizes): readonly string[] {
  const counts = {
    words: new Map<string, number>(),
    beginnings: new Map<string, number>(),
    endings: new Map<string, number>(),
    inner: new Map<string, number>(),
    marks: new Map<string, number>(),
    foreign: new Map<string, number>(),
  }
  const add = (sort: keyof Sizes, token: string) => {
    counts[sort].set(token, (counts[sort].get(token) ?? 0) + 1)
  }
  for (const text of texts) {
    for (const [token] of text.slice(0, 3000).matchAll(part)) {
      if (!/\p{L}/u.test(token)) add('marks', token)
      else if (!ascii.test(token)) addForeign(token, add)
      else addWord(token, add)
    }
  }
  const names = Object.keys(counts) as (keyof Sizes)[]
  return [...new Set(names.flatMap((sort) => mostFrequent(counts[sort], wanted[sort])))]
}

type Add = (sort: keyof Sizes, token: string) => void

function addWord(token: string, add: Add): void {
  const parts = token.trim().match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []
  if (parts.length > 1) return parts.forEach((one) => add('inner', one))
  add('words', token)
  const word = token.trim()
  for (let length = 2; length <= 5 && length + 2 <= word.length; length += 1) {
    add('beginnings', ` ${word.slice(0, length)}`)
    add('endings', word.slice(-length))
  }
}

function addForeign(token: string, add: Add): void {
  const letters = [...token]
  add('foreign', letters.length > 8 ? letters.slice(0, 5).join('') : token)
  if (letters.length > 4) add('foreign', letters.slice(-3).join(''))
}

/** The characters that most texts have, by themselves and in pairs. */
export function charactersOf(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const one of new Set(text)) counts.set(one, (counts.get(one) ?? 0) + 1)
  }
  const singles = mostFrequent(counts, 160).filter((one) => one !== '\n')
  return singles.flatMap((one, at) => [one, one + (singles[(7 * at + 3) % singles.length] ?? '')])
}

function mostFrequent(counts: ReadonlyMap<string, number>, size: number): readonly string[] {
  return [...counts]
    .sort(([one, left], [other, right]) => right - left || (one < other ? -1 : 1))
    .slice(0, size)
    .map(([token]) => token)
}
