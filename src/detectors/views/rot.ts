import { letterAt } from './letters'
import { clausesOf, grown, lettersOf, meanOf, merged, same } from './turned'
import type { Decoded, Decoder, Span } from './view'

/** Each letter moved by so many places, and the alphabet turned round. */
const alphabets = [
  ...Array.from({ length: 25 }, (_, by) => (letter: number) => ((letter + by) % 26) + 1),
  (letter: number) => 27 - letter,
].map((of) => Uint8Array.from({ length: 27 }, (_, letter) => (letter === 0 ? 0 : of(letter))))

/** How readable it must be, and how much more so than as it stands, in nats for each letter. */
const limits = [
  { readable: -2.95, better: 0.5 },
  { readable: -3.2, better: 0.9 },
] as const
const least = 14
/** How much more probable the whole must be, in nats. */
const enough = 14

/** Alphabets that are moved (Caesar, ROT13) or turned round (atbash). */
export const rot: Decoder = {
  name: 'rot',
  decode: (text, { odd }) => {
    const found: Decoded[] = []
    const clauses = clausesOf(text, merged(text, odd))
    clauses.forEach((clause, index) => {
      const alphabet = isProse(text, clause) ? alphabetOf(lettersOf(text, clause)) : undefined
      if (alphabet === undefined) return
      const room = { start: found.at(-1)?.end ?? 0, end: clauses[index + 1]?.start ?? text.length }
      const span = grown(text, clause, room, (word) => {
        const letters = lettersOf(text, word)
        return (meanOf(letters, alphabet) - meanOf(letters, same)) * letters.length
      })
      found.push(decoded(text, span, alphabet))
    })
    return found
  },
}

/** Mostly letters, and not one long code, which is no language in any alphabet. */
function isProse(text: string, { start, end }: Span): boolean {
  let blanks = 1
  let letters = 0
  for (let at = start; at < end; at += 1) {
    if (text.charCodeAt(at) <= 0x20) blanks += 1
    else if (letterAt(text, at) > 0) letters += 1
  }
  return (end - start) / blanks < 24 && letters > (end - start) * 0.6
}

function alphabetOf(letters: Uint8Array): Uint8Array | undefined {
  if (letters.length < least) return undefined
  const now = meanOf(letters, same)
  let [best, most] = [same, -Infinity]
  for (const alphabet of alphabets) {
    const mean = meanOf(letters, alphabet)
    if (mean > most) [best, most] = [alphabet, mean]
  }
  if ((most - now) * letters.length < enough) return undefined
  const holds = limits.some(({ readable, better }) => most > readable && most > now + better)
  return holds ? best : undefined
}

function decoded(text: string, span: Span, alphabet: Uint8Array): Decoded {
  const run = text.slice(span.start, span.end)
  return { ...span, text: written(run, alphabet), pieces: [{ at: 0, length: run.length, ...span }] }
}

function written(run: string, alphabet: Uint8Array): string {
  return run.replace(/[a-z]/gi, (letter) => {
    const code = letter.charCodeAt(0)
    const first = code < 97 ? 64 : 96
    return String.fromCharCode((alphabet[code - first] as number) + first)
  })
}
