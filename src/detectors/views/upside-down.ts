import { classes } from './classes'
import { linesOf } from './lines'
import { isReadable, readingOf } from './readability'
import { add, Writer, type Decoded, type LetterDecoder, type Span } from './view'

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
]
/** Of a sign that stands for two letters, as `p` for `d` and `D`, the small one. */
const uprightOf = new Map([
  ...[...turned]
    .map((character, index): readonly [string, string] => [
      character,
      [...upright][index] ?? character,
    ])
    .reverse(),
  ...more,
])
/** Letters that nothing but a turned text, or phonetics, has. */
const marked = /[ɐɔǝɟƃɥᴉɾʞɯɹʇʌʍʎɓᵷ]/g
const least = 3

/** Letters on their heads, from right to left as a rule. Beside a line that is read so short ones are, too. */
export const upsideDown: LetterDecoder = {
  name: 'upside-down',
  needs: classes.rare,
  decode: (text) => {
    const lines = linesOf(text).flatMap((line) => turnedLine(text, line))
    const backward = lines.filter((line) => line.sure === 'backward').length
    const forward = lines.filter((line) => line.sure === 'forward').length
    if (backward + forward === 0) return []
    const usual = backward >= forward ? 'backward' : 'forward'
    const runs = lines.map((line) => line[line.sure ?? usual])
    return usual === 'backward' ? turnedBlocks(text, runs) : runs
  },
}

/** Lines with nothing but signs between them, from the last to the first. */
function turnedBlocks(text: string, lines: readonly Decoded[]): readonly Decoded[] {
  const blocks: Decoded[][] = []
  for (const line of lines) {
    const last = blocks.at(-1)?.at(-1)
    const follows = last !== undefined && /^[^\p{L}\p{N}]*$/u.test(text.slice(last.end, line.start))
    if (follows) blocks.at(-1)?.push(line)
    else blocks.push([line])
  }
  return blocks.map((block) => turnedBlock(text, block))
}

function turnedBlock(text: string, lines: readonly Decoded[]): Decoded {
  const writer = new Writer()
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index] as Decoded
    add(writer, line)
    const before = lines[index - 1]
    if (before !== undefined) writer.put(text.slice(before.end, line.start), before.end, line.start)
  }
  return writer.decoded((lines[0] as Decoded).start, (lines.at(-1) as Decoded).end)
}

interface Turned {
  readonly forward: Decoded
  readonly backward: Decoded
  /** The way in which it can be read by itself. */
  readonly sure?: 'forward' | 'backward'
}

function turnedLine(text: string, { start, end }: Span): readonly Turned[] {
  const line = text.slice(start, end)
  const count = line.match(marked)?.length ?? 0
  if (count === 0) return []
  const [forward, backward] = [
    written(placesOf(line, start)).decoded(start, end),
    written(placesOf(line, start).reverse()).decoded(start, end),
  ]
  const turned = readingOf(backward.text).bigrams > readingOf(forward.text).bigrams
  const better = turned ? backward : forward
  if (count < least || !isReadable(better.text)) return [{ forward, backward }]
  return [{ forward, backward, sure: turned ? 'backward' : 'forward' }]
}

interface Place {
  readonly character: string
  readonly at: number
}

function placesOf(line: string, start: number): Place[] {
  let next = start
  return [...line].map((character) => {
    const at = next
    next += character.length
    return { character, at }
  })
}

function written(places: readonly Place[]): Writer {
  const writer = new Writer()
  places.forEach(({ character, at }, index) => {
    const apostrophe = "',".includes(character) && isWithin(places, index)
    const shown = apostrophe ? "'" : (uprightOf.get(character) ?? character)
    writer.put(shown, at, at + character.length)
  })
  return writer
}

/** Between two letters a comma on its head is an apostrophe. */
function isWithin(places: readonly Place[], index: number): boolean {
  return [places[index - 1], places[index + 1]].every(
    (beside) => beside !== undefined && /\p{L}/u.test(beside.character),
  )
}
