import { clausesOf, grown, lettersOf, meanOf, same } from './turned'
import type { Decoded, Decoder, Span } from './view'

/** Each letter moved by so many places, and the alphabet turned round. */
const alphabets = [
  ...Array.from({ length: 25 }, (_, by) => (letter: number) => ((letter + by) % 26) + 1),
  (letter: number) => 27 - letter,
].map((of) => Uint8Array.from({ length: 27 }, (_, letter) => (letter === 0 ? 0 : of(letter))))

/** So much more readable it must be, in nats for each letter. */
const better = 0.5
const readable = -2.95
const least = 8

/** Alphabets that are moved (Caesar, ROT13) or turned round (atbash). */
export const rot: Decoder = {
  name: 'rot',
  decode: (text, { odd }) => {
    const found: Decoded[] = []
    const clauses = clausesOf(text, odd)
    clauses.forEach((clause, index) => {
      const alphabet = isProse(text, clause) ? alphabetOf(lettersOf(text, clause)) : undefined
      if (alphabet === undefined) return
      const room = { start: found.at(-1)?.end ?? 0, end: clauses[index + 1]?.start ?? text.length }
      const span = grown(text, clause, room, (word) => {
        const letters = lettersOf(text, word)
        return meanOf(letters, alphabet) > meanOf(letters, same)
      })
      found.push(decoded(text, span, alphabet))
    })
    return found
  },
}

/** Not one long code, which is no language in any alphabet. */
function isProse(text: string, { start, end }: Span): boolean {
  let blanks = 1
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) <= 0x20) blanks += 1
  return (end - start) / blanks < 24
}

function alphabetOf(letters: Uint8Array): Uint8Array | undefined {
  if (letters.length < least) return undefined
  let best: Uint8Array | undefined
  let most = Math.max(readable, meanOf(letters, same) + better)
  for (const alphabet of alphabets) {
    const mean = meanOf(letters, alphabet)
    if (mean > most) [best, most] = [alphabet, mean]
  }
  return best
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
