// JSON and JavaScript (RFC 8259 §7, ECMA-262 §12.9.4), Markdown (CommonMark §2.4), HTML (§13.2.5.72).
// Several backslashes: what stands in a string that stands in a string.
const hexadecimal = '[0-9A-Fa-f]'
const named: ReadonlyMap<string, string> = new Map([
  ['nbsp', ' '],
  ['commat', '@'],
  ['period', '.'],
])
// Signs that Markdown, or JSON, escapes and that values have in them.
const signs = '_@.+/-'
const forms = [
  String.raw`\\{1,8}(?:[bfnrtv]|u${hexadecimal}{4}|x${hexadecimal}{2}|[${signs}])`,
  `&(?:#(?:[0-9]{2,7}|[xX]${hexadecimal}{2,6})|${[...named.keys()].join('|')});`,
]

/** An expression that matches an escape. */
export const escapes = forms.join('|')

/** True where a text may hold an escape. */
export function mayEscape(text: string): boolean {
  return text.includes('\\') || text.includes('&')
}

/**
 * The character that an escape stands for. A control character, such as the line end `\n`, is seen as
 * a backslash: it parts words, and what goes over it, such as a path or a password, stays one.
 */
export function unescaped(escape: string): string {
  if (escape.charAt(escape.length - 2) === '\\') {
    const last = escape.slice(-1)
    return signs.includes(last) ? last : '\\'
  }
  const body = escape.replace(/^(?:\\+|&)|;$/g, '')
  const code = codeOf(body)
  if (code === undefined) return named.get(body) ?? ''
  if (code < 0x20) return '\\'
  return code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code)
}

function codeOf(body: string): number | undefined {
  const { hex, decimal } = /^(?:(?:u|#?[xX])(?<hex>.+)|#(?<decimal>.+))$/.exec(body)?.groups ?? {}
  if (hex !== undefined) return parseInt(hex, 16)
  return decimal === undefined ? undefined : Number(decimal)
}
