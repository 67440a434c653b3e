const opening: ReadonlySet<string> = new Set('"\'“„«»‘‚「『《‹”')
const closing: ReadonlySet<string> = new Set('"”“»«」』》›')
/** French puts a space behind them. */
const angled: ReadonlySet<string> = new Set('«‹')
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

/** An opening mark stands behind a space, a sign, or a letter of a script without spaces, and before none. */
function opensAt(text: string, at: number): boolean {
  if (angled.has(text.charAt(at))) return true
  const before = at === 0 ? ' ' : text.charAt(at - 1)
  return !/\s/.test(text.charAt(at + 1)) && /[\s\p{P}\p{S}\p{Lo}]/u.test(before)
}

/** `"key": "value"`. */
function isValue(text: string, at: number): boolean {
  return /["']\s?:\s?$/.test(text.slice(Math.max(0, at - 4), at))
}
