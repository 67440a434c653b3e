const opening: ReadonlySet<string> = new Set('"\'“„«»‘‚「『《‹”')
const closing: ReadonlySet<string> = new Set('"”“»«」』》›')
/** Those that open wherever they stand. */
const openers: ReadonlySet<string> = new Set('«‹„‚「『《')
const single: ReadonlySet<string> = new Set("'’‘")

/** A quotation is at most so long on either side of a place in it. */
const longest = 300

/** Whether quotation marks stand around a place; those around values of JSON are none. */
export function isQuoted(text: string, start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - longest); at -= 1) {
    const sign = text.charAt(at)
    if (sign === '\n') return false
    if (opening.has(sign) && opensAt(text, at))
      return closesBehind(text, start, sign) && !isValue(text, at)
    if (closing.has(sign)) return false
  }
  return false
}

function closesBehind(text: string, from: number, sign: string): boolean {
  const signs = single.has(sign) ? single : closing
  for (let at = from; at < Math.min(text.length, from + longest); at += 1) {
    if (signs.has(text.charAt(at))) return true
  }
  return false
}

/** An opening mark stands behind a space or a sign, and before none. */
function opensAt(text: string, at: number): boolean {
  const sign = text.charAt(at)
  if (openers.has(sign)) return true
  if (/\s/.test(text.charAt(at + 1))) return false
  const before = at === 0 ? ' ' : text.charAt(at - 1)
  if (/[\s\p{P}\p{S}]/u.test(before)) return true
  // Where no spaces stand.
  if (!/[\p{Lo}\p{M}]/u.test(before)) return false
  return sign === '“' || (sign === '"' && isEven(text, at))
}

/** Whether an even number of the straight marks of a line stand before one. */
function isEven(text: string, at: number): boolean {
  let count = 0
  for (let before = at - 1; before >= Math.max(0, at - longest); before -= 1) {
    const sign = text.charAt(before)
    if (sign === '\n') break
    if (sign === '"') count += 1
  }
  return count % 2 === 0
}

/** `"key": "value"`. */
function isValue(text: string, at: number): boolean {
  return /["']\s?:\s?$/.test(text.slice(Math.max(0, at - 4), at))
}
