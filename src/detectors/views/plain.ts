import { isAscii, viewOf, type Change } from '../normalize'
import { bidi, deletions, enclosed, homoglyphs, marks, smallCapitals, upsideDown } from './all'
import { classes, classesIn } from './classes'
import { letterAt } from './letters'
import { splice, viewFrom, Writer, type DecodedView, type LetterDecoder, type Survey } from './view'

/** In this order: a mark may stand on a letter that is upside down. */
const steps: readonly LetterDecoder[] = [bidi, enclosed, smallCapitals, marks, upsideDown]

/** What other detectors see, where that is another text. */
const letters = 'letters'

/** Names of all that may be left out. */
export const plainNames = [...[deletions, ...steps, homoglyphs].map(({ name }) => name), letters]

/**
 * A text with every letter as the one it is read as, invisible characters and noise left out; `without`
 * names what is not undone.
 */
export function plainOf(
  whole: DecodedView,
  { some }: Pick<Survey, 'some'>,
  without?: ReadonlySet<string>,
): DecodedView {
  const step = (view: DecodedView, decoder: LetterDecoder, has: number) =>
    without?.has(decoder.name) === true ? view : stepOf(view, decoder, has)
  const cleaned = step(whole, deletions, some)
  if ((some & classes.foreign) === 0) return cleaned
  const upright = steps.reduce((view, decoder) => step(view, decoder, some), cleaned)
  const changes = some & (classes.changing | classes.alike) && without?.has(letters) !== true
  const seen = changes ? normalized(upright) : upright
  if (isAscii(seen.text)) return seen
  const left = seen === upright ? some : classesIn(seen.text)
  const folded = step(seen, homoglyphs, left)
  return folded === upright ? folded : step(folded, marks, left)
}

function stepOf(view: DecodedView, decoder: LetterDecoder, some: number): DecodedView {
  if ((decoder.needs & some) === 0) return view
  const runs = decoder.decode(view.text)
  return runs.length === 0 ? view : viewFrom(view, splice(view.text, runs), [decoder.name])
}

/** As other detectors see it. */
function normalized(view: DecodedView): DecodedView {
  const { text, changes } = viewOf(view.text)
  if (text === view.text) return view
  const by = isTelling(view.text, text, changes) ? [letters] : []
  return viewFrom(view, { text, pieces: piecesOf(view.text, text, changes) }, by)
}

function piecesOf(original: string, text: string, changes: readonly Change[]): Writer['pieces'] {
  const writer = new Writer()
  let [view, start] = [0, 0]
  for (const change of changes) {
    writer.put(text.slice(view, change.view), start, change.start)
    view = change.view + change.viewLength
    start = change.start + change.length
    writer.put(text.slice(change.view, view), change.start, start)
  }
  writer.put(text.slice(view), start, original.length)
  return writer.pieces
}

/** True where letters of ASCII came to be, or something invisible stood within a word. */
function isTelling(original: string, text: string, changes: readonly Change[]): boolean {
  return (
    lettersIn(text) > lettersIn(original) ||
    changes.some(
      ({ view, viewLength, start }) =>
        viewLength === 0 && view > 0 && isWithin(text, view, original.charAt(start)),
    )
  )
}

/** Joiners, selectors and directions are at home in many scripts, but not among Latin letters. */
// eslint-disable-next-line no-misleading-character-class -- each of them is meant by itself
const ofScripts = /[\u200c-\u200f\u061c\ufe00-\ufe0f\ud800-\udfff]/

function isWithin(text: string, at: number, character: string): boolean {
  if (letterAt(text, at - 1) > 0 && letterAt(text, at) > 0) return true
  return !ofScripts.test(character) && /^[\p{L}\p{M}]{2}$/u.test(text.slice(at - 1, at + 1))
}

function lettersIn(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at += 1) {
    const small = text.charCodeAt(at) | 32
    if (small >= 97 && small <= 122) count += 1
  }
  return count
}
