import { between, pick } from './random'

/** Makes mistakes in a share of the texts: letters, case, punctuation. */
export function noisy(text: string, random: () => number): string {
  const chance = random()
  if (chance < 0.06) return withTypos(text, random)
  if (chance < 0.1) return text.toLowerCase()
  if (chance < 0.12) return text.toUpperCase()
  if (chance < 0.17) return text.replace(/[.,;:!?"'“”]/g, '')
  if (chance < 0.19)
    return text.replace(/[.!?](?= )/g, (sign) => sign.repeat(between(2, 3, random)))
  return text
}

function withTypos(text: string, random: () => number): string {
  return text.replace(/\p{L}{4,}/gu, (word) => (random() < 0.15 ? misspelled(word, random) : word))
}

function misspelled(word: string, random: () => number): string {
  const at = between(1, word.length - 2, random)
  const [before, letter, next, rest] = [
    word.slice(0, at),
    word.charAt(at),
    word.charAt(at + 1),
    word.slice(at + 2),
  ]
  return pick(
    [
      before + next + letter + rest,
      before + next + rest,
      before + letter + letter + next + rest,
      `${before}${letter} ${next}${rest}`,
    ],
    random,
  )
}
