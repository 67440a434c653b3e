/** What one proxy says of its client. Texts as they stand there, without quotes and their escapes. */
export interface XfccElement {
  readonly hash: string | undefined
  /** Percent-encoded PEM. */
  readonly cert: string | undefined
  readonly chain: string | undefined
  readonly subject: string | undefined
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
  let pairs: Pair[] = []
  let at = 0
  do {
    const pair = readPair(text, at)
    if (pair === undefined) return undefined
    pairs.push(pair)
    at = pair.end
    const divider = text[at]
    if (divider === ';') {
      at += 1
      continue
    }
    const element = toElement(pairs)
    if (element === undefined) return undefined
    elements.push(element)
    pairs = []
    if (divider === undefined) return elements
    at = afterSpaces(text, at + 1)
  } while (at <= text.length)
  return undefined
}

interface Pair {
  readonly key: string
  readonly value: string
  /** Where the divider behind it stands, or the end of the text. */
  readonly end: number
}

const KEY = /[A-Za-z]{1,32}=/y
const PLAIN = /[^",;]*/y
const QUOTED = /"((?:[^"\\]|\\.)*)"/sy

function readPair(text: string, start: number): Pair | undefined {
  const key = match(KEY, text, start)?.[0]
  if (key === undefined) return undefined
  const from = start + key.length
  const quoted = text[from] === '"'
  const found = match(quoted ? QUOTED : PLAIN, text, from)
  if (found === undefined) return undefined
  const end = from + found[0].length
  const next = text[end]
  if (next !== undefined && next !== ',' && next !== ';') return undefined
  const value = quoted ? (found[1] as string).replace(/\\(.)/gs, '$1') : found[0]
  return { key: key.slice(0, -1).toLowerCase(), value, end }
}

function match(expression: RegExp, text: string, at: number): RegExpExecArray | undefined {
  expression.lastIndex = at
  return expression.exec(text) ?? undefined
}

function afterSpaces(text: string, at: number): number {
  let next = at
  while (text[next] === ' ') next += 1
  return next
}

/** Members that say who it is: each counts once. */
const singular = ['hash', 'cert', 'chain', 'subject'] as const

function toElement(pairs: readonly Pair[]): XfccElement | undefined {
  const all = (name: string): readonly string[] =>
    pairs.flatMap(({ key, value }) => (key === name && value !== '' ? [value] : []))
  if (singular.some((name) => all(name).length > 1)) return undefined
  const [hash, cert, chain, subject] = singular.map((name) => all(name)[0])
  return { hash, cert, chain, subject, uris: all('uri'), dnsNames: all('dns') }
}
