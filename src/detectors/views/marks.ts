import { classes, classOf, isOf } from './classes'
import { letterAt } from './letters'
import { linesOf } from './lines'
import { Writer, type Decoded, type LetterDecoder, type Span } from './view'

/** So many of a hundred letters have an accent in no language but Vietnamese. */
const most = 0.28
/** So many where the accents are of many kinds. */
const mixed = 0.12
const kinds = 5
const least = 3

/** Marks over and through letters: `i̲g̲n̲o̲r̲e̲`, `ïgñóřê`. */
export const marks: LetterDecoder = {
  name: 'marks',
  needs: classes.marked,
  decode: (text) => {
    const lines = linesOf(text).filter(({ start, end }) => mayBeNoisy(text, start, end))
    const isOfNoise = ({ start, end }: Span) => isNoisy(text.slice(start, end))
    if (!lines.some(isOfNoise)) return []
    return lines
      .filter((line) => isOfNoise(line) || isOfMarks(text, line))
      .map(({ start, end }) => bare(text.slice(start, end), start))
  },
}

/** True where one of ten Latin letters is marked, or a sign. */
function mayBeNoisy(text: string, start: number, end: number): boolean {
  let [letters, marked] = [0, 0]
  for (let at = start; at < end; at += 1) {
    const kind = classOf[text.charCodeAt(at)] as number
    letters += Number((kind & classes.letter) !== 0)
    marked += Number((kind & classes.marked) !== 0)
  }
  return marked > letters * 0.1
}

/** Without any letter: beside marked ones its marks mean as little. */
function isOfMarks(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at += 1) {
    if (isOf(text, at, classes.word)) return false
  }
  return true
}

/** Marks that are laid over a letter: accents, lines below and through it, all that stacks up. */
function isMark(code: number): boolean {
  return (
    (code >= 0x300 && code < 0x370) ||
    (code >= 0x483 && code < 0x490) ||
    (code >= 0x1ab0 && code < 0x1b00) ||
    (code >= 0x1dc0 && code < 0x1e00) ||
    (code >= 0x20d0 && code < 0x2100) ||
    (code >= 0xfe20 && code < 0xfe30)
  )
}

interface Marks {
  readonly letters: number
  /** Letters of other scripts, or signs. */
  readonly others: number
  /** Letters with an accent of their own. */
  readonly accented: number
  /** Marks that are characters by themselves. */
  readonly loose: number
  readonly kinds: number
  readonly vietnamese: number
}

interface Accents {
  readonly latin: boolean
  readonly above: readonly string[]
}

const accents: readonly Accents[] = Array.from({ length: 0x340 }, (_, index) => {
  // Latin-1 and its extensions, and those of Vietnamese.
  const code = index < 0x240 ? index + 0xc0 : index - 0x240 + 0x1e00
  const [base = '', ...above] = String.fromCharCode(code).normalize('NFD')
  return { latin: letterAt(base, 0) > 0, above }
})
const noAccents: Accents = { latin: false, above: [] }

function accentsOf(code: number): Accents {
  return accents[code < 0x300 ? code - 0xc0 : code - 0x1e00 + 0x240] ?? noAccents
}

function marksIn(line: string): Marks {
  let [letters, others, accented, loose, vietnamese] = [0, 0, 0, 0, 0]
  const seen = new Set<string>()
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at)
    if (code >= 0x300 && isMark(code)) loose += 1
    else if (code >= 0x370 && code < 0x1e00) others += 1
    else if (code >= 0x2000) others += 1
    else if (code < 0xc0) letters += letterAt(line, at) > 0 ? 1 : 0
    else {
      const { latin, above } = accentsOf(code)
      if (!latin) continue
      letters += 1
      if ('đĐơƠưƯ'.includes(line.charAt(at)) || above.length > 1) vietnamese += 1
      if (above.length > 0) accented += 1
      for (const one of above) seen.add(one)
    }
  }
  return { letters, others, accented, loose, vietnamese, kinds: seen.size }
}

function isNoisy(line: string): boolean {
  const { letters, others, accented, loose, vietnamese, kinds: seen } = marksIn(line)
  if (letters + others < least) return false
  if (loose >= least && loose > (letters + others) * 0.3) return true
  if (letters < least) return false
  if (loose >= least && loose > letters * 0.1 && letters > others) return true
  if (vietnamese > letters * 0.02 || accented < least) return false
  return accented > letters * most || (accented > letters * mixed && seen >= kinds)
}

/** Vowel signs and points belong to the letters of other scripts, and so do few of the marks. */
function bare(line: string, start: number): Decoded {
  const { letters, others, loose } = marksIn(line)
  const heavy = loose > (letters + others) * 0.3
  const writer = new Writer()
  let at = start
  let latin = true
  for (const character of line) {
    const base = [...character.normalize('NFD')][0] ?? ''
    if (!isMark(base.charCodeAt(0))) {
      latin = base.charCodeAt(0) < 0x370
      writer.put(latin ? base : character, at, at + character.length)
    } else if (!latin && !heavy) writer.put(character, at, at + character.length)
    at += character.length
  }
  return writer.decoded(start, start + line.length)
}
