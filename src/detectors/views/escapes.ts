import { escapes, mayEscape, unescaped } from '../escapes'
import { printable } from './bytes'
import { Writer, type Decoded, type Decoder } from './view'

const names: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  Tab: ' ',
  NewLine: '\n',
  excl: '!',
  comma: ',',
  colon: ':',
  semi: ';',
  quest: '?',
  num: '#',
  lsqb: '[',
  rsqb: ']',
  lpar: '(',
  rpar: ')',
  sol: '/',
}
const controls: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\n',
  t: ' ',
  f: '\n',
  v: '\n',
  b: '',
}

// Those of detectors; code points in braces, of eight digits and of one, octal ones; names of signs.
const forms = new RegExp(
  [
    String.raw`\\{1,8}(?:u\{[0-9A-Fa-f]{1,6}\}|U[0-9A-Fa-f]{8}|[0-3][0-7]{2})`,
    escapes,
    '&#(?:[0-9]|[xX][0-9A-Fa-f]);',
    `&(?:${Object.keys(names).join('|')});`,
  ].join('|'),
  'g',
)
/** Fewer escapes of letters than that hide nothing. */
const least = 3
/** Units between two escapes of one run. */
const apart = 64

/** Escapes of JSON, JavaScript, Python, C and HTML: `\u0069`, `\x69`, `\151`, `&#105;`, `&lt;`. */
export const escaped: Decoder = {
  name: 'escapes',
  decode: (text) => {
    if (!mayEscape(text)) return []
    const found: Decoded[] = []
    let run: Run | undefined
    for (const { 0: escape, index } of text.matchAll(forms)) {
      if (run && index - run.end > apart) {
        found.push(...run.done())
        run = undefined
      }
      run ??= new Run(text, index)
      run.add(escape, index)
    }
    return [...found, ...(run?.done() ?? [])]
  },
}

class Run {
  readonly #writer = new Writer()
  readonly #text: string
  readonly #start: number
  #count = 0
  end: number

  constructor(text: string, start: number) {
    this.#text = text
    this.#start = start
    this.end = start
  }

  add(escape: string, at: number): void {
    const shown = meantBy(escape)
    this.#writer.put(this.#text.slice(this.end, at), this.end, at)
    this.#writer.put(shown, at, at + escape.length)
    this.end = at + escape.length
    if (/\d/.test(escape)) this.#count += 1
  }

  done(): readonly Decoded[] {
    if (this.#count < least || printable(this.#writer.text) === undefined) return []
    return [this.#writer.decoded(this.#start, this.end)]
  }
}

/** Feeds and returns by their numbers, and tabs. */
const lineEnd = /^(?:\\+[ux]0*[ad]|&#(?:x0*[ad]|0*1[03]);)$/i
const tab = /^(?:\\+[ux]0*9|&#x?0*9;)$/i

function meantBy(escape: string): string {
  const { hex, octal, name, control } =
    /^(?:\\+(?:u\{(?<hex>.+)\}|U(?<wide>.+)|(?<octal>\d{3})|(?<control>[bfnrtv]))|&(?<name>\w+);)$/.exec(
      escape,
    )?.groups ?? {}
  if (octal !== undefined) return String.fromCharCode(parseInt(octal, 8))
  if (control !== undefined) return controls[control] ?? ''
  if (name !== undefined && name in names) return names[name] ?? ''
  const wide = hex ?? /^\\+U(.{8})$/.exec(escape)?.[1]
  if (wide === undefined) {
    if (lineEnd.test(escape)) return '\n'
    return tab.test(escape) ? ' ' : unescaped(escape)
  }
  const code = parseInt(wide, 16)
  return code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code)
}
