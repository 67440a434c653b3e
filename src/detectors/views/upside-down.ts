import { classes } from './classes'
import { linesOf } from './lines'
import { isReadable, readingOf } from './readability'
import { Writer, type Decoded, type LetterDecoder } from './view'

const turned = 'ɐqɔpǝɟƃɥᴉɾʞlɯuodbɹsʇnʌʍxʎz∀𐐒ƆpƎℲפHIſʞ˥WNOԀQɹS┴∩ΛMX⅄Z˙¡¿ʻ‾'
const upright = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.!?,_'
const more: readonly (readonly [string, string])[] = [
  ['ı', 'i'],
  ['ן', 'l'],
  ['ɓ', 'g'],
  ['ᵷ', 'g'],
  ['ꞁ', 'l'],
  ['ᗺ', 'B'],
  ['ᗡ', 'D'],
  ['⅁', 'G'],
  ['ſ', 'J'],
  ['ᒋ', 'J'],
  ['⋊', 'K'],
  ['Ꞁ', 'L'],
  ['ᴚ', 'R'],
  ['ꓤ', 'R'],
  ['⊥', 'T'],
  ['ꓵ', 'U'],
  ['ꓥ', 'V'],
  ['Ɐ', 'A'],
  ['ꓭ', 'B'],
  ['ꓷ', 'D'],
  ['ꓞ', 'F'],
  ['ꓨ', 'G'],
  ['ꓩ', 'J'],
  ['ꓘ', 'K'],
  ['ꓶ', 'L'],
  ['ꓒ', 'P'],
  ['ꓕ', 'T'],
  ['ʇ', 't'],
  ['İ', 'i'],
  ['ɪ', 'i'],
  ["'", ','],
  [',', "'"],
]
const uprightOf = new Map([
  ...[...turned].map((character, index): readonly [string, string] => [
    character,
    [...upright][index] ?? character,
  ]),
  ...more,
])
/** Letters that nothing but a turned text, or phonetics, has. */
const marked = /[ɐɔǝɟƃɥᴉɾʞɯɹʇʌʍʎɓᵷ]/g
const least = 3

/** Letters on their heads, from right to left as a rule. */
export const upsideDown: LetterDecoder = {
  name: 'upside-down',
  needs: classes.rare,
  decode: (text) =>
    linesOf(text).flatMap(({ start, end }) => {
      const line = text.slice(start, end)
      return (line.match(marked)?.length ?? 0) < least ? [] : decoded(line, start)
    }),
}

function decoded(line: string, start: number): readonly Decoded[] {
  const characters = [...line]
  const forward = new Writer()
  let at = start
  for (const character of characters) {
    forward.put(uprightOf.get(character) ?? character, at, at + character.length)
    at += character.length
  }
  const backward = new Writer()
  for (const character of characters.reverse()) {
    backward.put(uprightOf.get(character) ?? character, at - character.length, at)
    at -= character.length
  }
  const turned = readingOf(backward.text).bigrams > readingOf(forward.text).bigrams
  const best = turned ? backward : forward
  return isReadable(best.text) ? [best.decoded(start, start + line.length)] : []
}
