import { foldConfusables } from './confusables'
import { escapes, mayEscape, unescaped } from './escapes'
import { alignDown, alignUp } from './pairs'

/**
 * One code point of a text, or one escape, that looks different in its view: `viewLength` units there
 * from `view` on stand for `length` units from `start` on. A length of 0 in the view is an invisible
 * character.
 */
export interface Change {
  readonly view: number
  readonly viewLength: number
  readonly start: number
  readonly length: number
}

/**
 * What detectors see of a text: look-alikes in Latin words as letters and digits of ASCII
 * ({@link foldConfusables}), each code point in NFKC, decimal digits of any script as those of ASCII,
 * invisible characters left out, half a surrogate pair as U+FFFD. But for the look-alikes it is made
 * code point by code point, so that the view of a text that arrives in pieces is the views of the
 * pieces, one after the other. Of what differs, only what moves places is kept, in order.
 */
export interface View {
  readonly text: string
  readonly changes: readonly Change[]
  /** True if neither the text nor its view has a unit above 0x7F. */
  readonly ascii: boolean
}

// Every code point that NFKC changes on its own is in this property, and so is every one that is
// ignored by default; what else is in it (upper-case letters) stays as it is. ASCII is its own view.
// Decimal digits of other scripts are seen as those of ASCII.
const suspects = /(?![\0-\x7f])[\p{Changes_When_NFKC_Casefolded}\p{Nd}]|[\uFFF9-\uFFFB\p{Cs}]/gu

// Ignored by default (zero-width, bidi controls, tags, soft hyphen, variation selectors, fillers),
// and the anchors of interlinear annotations.
const invisible = /^[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]$/u

// Half of a pair. Two of them must not become a pair where what stood between them is invisible.
const half = /^\p{Cs}$/u

// An escape begins in ASCII, so that no other suspect is one.
const suspectsAndEscapes = new RegExp(`${suspects.source}|${escapes}`, 'gu')
// In ASCII nothing else is one, and an expression without Unicode is several times faster.
const escapesAlone = new RegExp(escapes, 'g')

/** The view of a whole text. */
export function viewOf(text: string): View {
  if (isAscii(text)) return { text, changes: [], ascii: true }
  const changes: Change[] = []
  return { text: appendView(foldConfusables('', text), 0, 0, changes), changes, ascii: false }
}

/** The view of a whole text in which escapes are seen as what they stand for. */
export function unescapedViewOf(text: string): View {
  if (!mayEscape(text)) return viewOf(text)
  const changes: Change[] = []
  const ascii = isAscii(text)
  const expression = ascii ? escapesAlone : suspectsAndEscapes
  const folded = ascii ? text : foldConfusables('', text)
  const seen = viewBy(expression, folded, { view: 0, start: 0 }, changes)
  if (isAscii(seen)) return { text: seen, changes, ascii }
  // An escape may stand for a look-alike, too; folding moves no place.
  return { text: foldConfusables('', seen), changes, ascii: false }
}

/**
 * The view of one piece of a text, its look-alikes folded. Adds what differs to `changes`, counted
 * from `view` and `start`.
 * A piece must not end between the halves of a surrogate pair.
 */
export function appendView(text: string, view: number, start: number, changes: Change[]): string {
  return viewBy(suspects, text, { view, start }, changes)
}

function viewBy(
  expression: RegExp,
  text: string,
  { view, start }: Pick<Change, 'view' | 'start'>,
  changes: Change[],
): string {
  let seen = ''
  let done = 0
  for (const match of text.matchAll(expression)) {
    const character = match[0]
    const meant = character.charCodeAt(0) < 0x80 ? unescaped(character) : character
    const shown = meant.charCodeAt(0) < 0x80 ? meant : shownAs(meant)
    if (shown === character) continue
    seen += text.slice(done, match.index)
    changes.push({
      view: view + seen.length,
      viewLength: shown.length,
      start: start + match.index,
      length: character.length,
    })
    seen += shown
    done = match.index + character.length
  }
  return done === 0 ? text : seen + text.slice(done)
}

function shownAs(character: string): string {
  if (half.test(character)) return '\uFFFD'
  if (invisible.test(character)) return ''
  return digit.test(character) ? asciiDigit(character) : character.normalize('NFKC')
}

const digit = /^\p{Nd}$/u

/** Unicode keeps the decimal digits of a script in order, and rows of ten behind each other. */
function asciiDigit(character: string): string {
  const compatible = character.normalize('NFKC')
  if (compatible !== character) return compatible
  const code = character.codePointAt(0) ?? 0
  let zero = code
  while (digit.test(String.fromCodePoint(zero - 1))) zero -= 1
  return String((code - zero) % 10)
}

type Seen = Pick<View, 'text' | 'changes'>

/** Where in the text the code point begins that the unit of the view at `index` belongs to. */
export function textStart({ text, changes }: Seen, original: string, index: number): number {
  if (index >= text.length) return original.length
  const change = lastChange(changes, index)
  if (change === undefined) return alignDown(original, index)
  const past = index - change.view - change.viewLength
  return past < 0 ? change.start : alignDown(original, change.start + change.length + past)
}

/** Where in the text the code point ends that the unit of the view before `index` belongs to. */
export function textEnd({ changes }: Seen, original: string, index: number): number {
  const change = lastChange(changes, index - 1)
  if (change === undefined) return alignUp(original, index)
  const past = index - change.view - change.viewLength
  return past <= 0
    ? change.start + change.length
    : alignUp(original, change.start + change.length + past)
}

/** True if no unit is above 0x7F. */
export function isAscii(text: string): boolean {
  // Counting the bytes of UTF-8 is several times faster than an expression, once the call is paid for.
  return text.length < 64 ? !/[^\0-\x7f]/.test(text) : Buffer.byteLength(text) === text.length
}

/** The last change that begins at or before a unit of the view. */
function lastChange(changes: readonly Change[], index: number): Change | undefined {
  let low = 0
  let high = changes.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((changes[middle]?.view ?? Infinity) <= index) low = middle + 1
    else high = middle
  }
  return changes[low - 1]
}
