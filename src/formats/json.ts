/** What a parsed value does not show of its source. */
export interface Json {
  readonly value: unknown
  /** A name is given twice: the parsed value keeps the last, other parsers may keep the first. */
  readonly duplicates: boolean
  /** How numbers are written in the source that lose digits when they are parsed. */
  readonly numbers: ReadonlyMap<number, string>
}

/**
 * Parses JSON; `undefined` where the text is not JSON. A byte order mark before it is accepted.
 *
 * @throws RangeError where the value is nested too deep for JavaScript to write it again.
 */
export function readJson(text: string): Json | undefined {
  const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch {
    return undefined
  }
  // What reads the same when it is written again has neither duplicates nor lost digits.
  if (JSON.stringify(value) === source) return { value, duplicates: false, numbers: noNumbers }
  return inspect(source, value)
}

const noNumbers: ReadonlyMap<number, string> = new Map()

// RFC 8259 §6 and §7. The source is known to be valid JSON, so the tokens need no more checking.
const token = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.e+-]*/gi

function inspect(source: string, value: unknown): Json {
  const numbers = new Map<number, string>()
  let strings = 0
  for (const [found] of source.matchAll(token)) {
    if (found.startsWith('"')) strings++
    else if (losesDigits(found)) addNumber(numbers, found)
  }
  return { value, duplicates: strings !== countStrings(value), numbers }
}

function losesDigits(literal: string): boolean {
  return literal.length >= 16 && String(Number(literal)) !== literal
}

/**
 * Several literals may become the same number; all of them stand for it then. So does its own
 * spelling where the literal has an exponent, which hides the digits that a client will read.
 */
function addNumber(numbers: Map<number, string>, literal: string): void {
  const number = Number(literal)
  const known = numbers.get(number) ?? (/e/i.test(literal) ? String(number) : undefined)
  if (known === undefined) numbers.set(number, literal)
  else if (!known.split(' ').includes(literal)) numbers.set(number, `${known} ${literal}`)
}

/** Strings and property names, which are what a source has between quotes. */
function countStrings(root: unknown): number {
  const open: unknown[] = [root]
  let count = 0
  while (open.length > 0) {
    const value = open.pop()
    if (typeof value === 'string') count++
    if (typeof value !== 'object' || value === null) continue
    if (!Array.isArray(value)) count += Object.keys(value).length
    for (const inner of Object.values(value)) open.push(inner)
  }
  return count
}
