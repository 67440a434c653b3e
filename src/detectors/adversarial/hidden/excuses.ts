import { alignDown, alignUp } from '../../pairs'

/** What stands around a run of invisible code points. */
interface Around {
  /** The code point before the run, and the one behind it; empty at the ends of the text. */
  readonly before: string
  readonly behind: string
}

const joining =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}]/u
const unspaced =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const pictograph = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u20E3]/u
const selectable = /[^\0-\x7f\s]|[\d#*]/u
const jamo = /[\u1100-\u11FF\uA960-\uA97F\uD7B0-\uD7FF]/
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

const marks = /^[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]$/
const selector = /^[\uFE00-\uFE0F\u{E0100}-\u{E01EF}\u180B-\u180D\u180F]$/u
const letter = /\p{L}/u

/** Each says of the code points of a run which are not needed by what stands around it. */
type Excuse = (run: readonly string[], around: Around) => readonly string[]

const excuses: readonly Excuse[] = [
  // One selector behind what can be shown in several ways: an emoji, an ideograph, a symbol.
  (run, { before }) =>
    selector.test(run[0] ?? '') && selectable.test(before) ? run.slice(1) : run,
  // A joiner makes one emoji of two (UTS #51), a non-joiner or joiner shapes letters.
  (run, { before, behind }) =>
    run.length === 1 && run[0] === '\u200d' && isJoined(before, behind) ? [] : run,
  (run, { before }) =>
    run.length <= 2 && run.every((one) => /[\u200c\u200d]/.test(one)) && joining.test(before)
      ? []
      : run,
  // Where a word may be cut, and where words end in scripts without spaces.
  (run, { before, behind }) =>
    run.length === 1 && run[0] === '\u00ad' && letter.test(before) && letter.test(behind)
      ? []
      : run,
  (run, { before, behind }) =>
    run.length === 1 && /[\u200b\u2060]/.test(run[0] ?? '') && unspaced.test(before + behind)
      ? []
      : run,
  // The mark at the start of a file, also of one that is put behind another.
  (run, { before }) => (run[0] === '\ufeff' && /^\n?$/.test(before) ? run.slice(1) : run),
  // Fillers of incomplete syllables, and two inherent vowels of Khmer.
  (run, { before, behind }) =>
    /^[\u115f\u1160]$/.test(run.join('')) && jamo.test(before + behind) ? [] : run,
  (run, { before }) =>
    /^[\u17b4\u17b5]$/.test(run.join('')) && /\p{Script=Khmer}/u.test(before) ? [] : run,
  (run, { before }) => (before === blackFlag && flags.has(run.join('')) ? [] : run),
]

const blackFlag = '\u{1f3f4}'

// England, Scotland, Wales: the only tag sequences recommended for interchange (UTS #51, RGI).
const flags = new Set(
  ['gbeng', 'gbsct', 'gbwls'].map(
    (name) =>
      [...name].map((one) => String.fromCodePoint(0xe0000 + one.charCodeAt(0))).join('') +
      '\u{e007f}',
  ),
)

/** An emoji may be shown in color by a selector before the joiner, which then is part of the run. */
function isJoined(before: string, behind: string): boolean {
  return pictograph.test(before) && /\p{Extended_Pictographic}/u.test(behind)
}

/**
 * Says of the code points of a run, which begins at `index`, those that nothing around it needs. Marks
 * of direction are at home in a text that has letters from right to left.
 */
export function unexcused(text: string): (run: string, index: number) => readonly string[] {
  const hasRightToLeft = rightToLeft.test(text)
  return (run, index) => {
    const end = index + run.length
    const around = {
      before: text.slice(alignDown(text, Math.max(0, index - 1)), index),
      behind: text.slice(end, alignUp(text, Math.min(text.length, end + 1))),
    }
    const seen = [...run].filter((one) => !hasRightToLeft || !marks.test(one))
    return excuses.reduce<readonly string[]>((left, excuse) => excuse(left, around), seen)
  }
}
