// RFC 8259 §6. What stands between strings is known to be valid JSON, so it needs no more checking.
const literals = /-?\d[\d.e+-]*/gi

/** Fewest units of a number literal that can lose digits when it is parsed. */
export const longNumber = 16

/** Most units of the spellings of one number. */
const maxSpellings = 1024

/**
 * Adds how numbers are written that lose digits when they are parsed.
 *
 * @param between JSON from one string to the next.
 * @returns false where very many literals become one number: a search would be for all of them.
 */
export function addLongNumbers(numbers: Map<number, string>, between: string): boolean {
  for (const [literal] of between.matchAll(literals)) {
    if (losesDigits(literal) && !addNumber(numbers, literal)) return false
  }
  return true
}

function losesDigits(literal: string): boolean {
  return literal.length >= longNumber && String(Number(literal)) !== literal
}

/**
 * Several literals may become the same number; all of them stand for it then. So does its own
 * spelling where the literal has an exponent, which hides the digits that a reader will see.
 */
function addNumber(numbers: Map<number, string>, literal: string): boolean {
  const number = Number(literal)
  const known = numbers.get(number) ?? (/e/i.test(literal) ? String(number) : undefined)
  if (known !== undefined && known.length > maxSpellings) return false
  if (known === undefined) numbers.set(number, literal)
  else if (!known.split(' ').includes(literal)) numbers.set(number, `${known} ${literal}`)
  return true
}
