/** What one proxy says of its client. Texts as they stand there, without quotes and their escapes. */
export interface XfccElement {
  readonly hash?: string
  /** Percent-encoded PEM. */
  readonly cert?: string
  readonly chain?: string
  readonly subject?: string
  readonly uris: readonly string[]
  readonly dnsNames: readonly string[]
}

/**
 * Reads `x-forwarded-client-cert`: elements divided by `,`, of pairs divided by `;`, of a key, `=` and a
 * value that may be quoted. One pass, from left to right: a quoted value holds any of the three. Keys are
 * in any case, those that are not known are left out, and one that says who it is counts once.
 * `undefined` where it is not of this form.
 */
export function readXfcc(text: string): readonly XfccElement[] | undefined {
  const elements: XfccElement[] = []
  let element: Writable = { uris: [], dnsNames: [] }
  let at = 0
  for (;;) {
    const equals = text.indexOf('=', at)
    if (equals <= at || equals - at > MAX_KEY) return undefined
    const end = endOf(text, equals + 1)
    if (end === undefined) return undefined
    if (!put(element, text.slice(at, equals), valueIn(text, equals + 1, end))) return undefined
    at = end + 1
    if (text[end] === ';') continue
    elements.push(element)
    if (end === text.length) return elements
    element = { uris: [], dnsNames: [] }
    while (text[at] === ' ') at += 1
  }
}

interface Writable {
  hash?: string
  cert?: string
  chain?: string
  subject?: string
  readonly uris: string[]
  readonly dnsNames: string[]
}

const MAX_KEY = 32

const [QUOTE, BACKSLASH, COMMA, SEMICOLON] = [0x22, 0x5c, 0x2c, 0x3b]

/** Where the value ends that begins here: at a divider, or with the text. */
function endOf(text: string, start: number): number | undefined {
  const quoted = text.charCodeAt(start) === QUOTE
  let at = quoted ? start + 1 : start
  if (quoted) {
    while (at < text.length && text.charCodeAt(at) !== QUOTE) {
      at += text.charCodeAt(at) === BACKSLASH ? 2 : 1
    }
    if (at >= text.length) return undefined
    at += 1
    return at === text.length || isDivider(text.charCodeAt(at)) ? at : undefined
  }
  while (at < text.length && !isDivider(text.charCodeAt(at))) {
    if (text.charCodeAt(at) === QUOTE) return undefined
    at += 1
  }
  return at
}

function isDivider(code: number): boolean {
  return code === COMMA || code === SEMICOLON
}

function valueIn(text: string, start: number, end: number): string {
  if (text.charCodeAt(start) !== QUOTE) return text.slice(start, end)
  const quoted = text.slice(start + 1, end - 1)
  return quoted.includes('\\') ? quoted.replace(/\\(.)/gs, '$1') : quoted
}

const singular: ReadonlyMap<string, 'hash' | 'cert' | 'chain' | 'subject'> = new Map([
  ['hash', 'hash'],
  ['cert', 'cert'],
  ['chain', 'chain'],
  ['subject', 'subject'],
])

/** False for a key that is none, and for one that would say twice who it is. */
function put(element: Writable, key: string, value: string): boolean {
  const name = key.toLowerCase()
  if (!LETTERS.test(name)) return false
  // Envoy writes `URI=` and `Subject=""` where there is nothing.
  if (value === '') return true
  const member = singular.get(name)
  if (member !== undefined) {
    if (element[member] !== undefined) return false
    element[member] = value
  } else if (name === 'uri') element.uris.push(value)
  else if (name === 'dns') element.dnsNames.push(value)
  return true
}

const LETTERS = /^[a-z]+$/
