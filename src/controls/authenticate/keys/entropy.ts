/**
 * Estimates, from below, how many bits of randomness a key holds: its length and alphabet, without the
 * words it begins with, separators, sequences and repetitions. An estimate cannot tell a sentence from
 * random letters; it refuses what is plainly weak.
 */
export function estimateBits(key: string): number {
  const text = key.replace(LEADING_WORDS, '').replace(/[^0-9A-Za-z]/g, '')
  const alphabet = alphabetOf(text)
  const bits = Math.log2(alphabet)
  const estimate = unpredicted(text, Math.ceil(PREDICTED_BITS / bits)) * bits
  // RFC 9562 §4: version and variant of a UUID are no randomness.
  return UUID.test(key) ? estimate - 6 : estimate
}

// `sk-acme-`, `SK_LIVE_`: at most four words of one case, each with its separator.
const LEADING_WORDS = /^(?:(?:[a-z]{1,12}|[A-Z]{1,12})[-_]){1,4}/
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

const alphabets = [
  { pattern: /^\d*$/, size: 10 },
  { pattern: /^(?:[0-9a-f]*|[0-9A-F]*)$/, size: 16 },
  { pattern: /^(?:[a-z]*|[A-Z]*)$/, size: 26 },
  { pattern: /^(?:[0-9a-z]*|[0-9A-Z]*)$/, size: 36 },
  { pattern: /^[A-Za-z]*$/, size: 52 },
]

/** The size of the smallest alphabet, or the number of characters where that is suspiciously small. */
function alphabetOf(text: string): number {
  const size = alphabets.find(({ pattern }) => pattern.test(text))?.size ?? 62
  const distinct = new Set(text).size
  const expected = size * (1 - (1 - 1 / size) ** text.length)
  return Math.max(2, distinct < 0.6 * expected ? distinct : size)
}

/** A repetition of so many bits is no accident: among the pairs of 512 places it is one in 30. */
const PREDICTED_BITS = 22

/** Counts the characters that do not follow from those before them; a run that does counts as one. */
function unpredicted(text: string, shortest: number): number {
  let count = 0
  for (let at = 0; at < text.length; count++) {
    const length = Math.max(repetitionAt(text, at), sequenceAt(text, at))
    at += length >= shortest ? length : 1
  }
  return count
}

/** How many characters from here on stand earlier in the text too. At most 512² steps for a key. */
function repetitionAt(text: string, at: number): number {
  let longest = 0
  for (let from = 0; from < at; from++) {
    let length = 0
    while (at + length < text.length && text[from + length] === text[at + length]) length++
    longest = Math.max(longest, length)
  }
  return longest
}

/** How many characters from here on go up or down one by one: `abcdef`, `987654`. */
function sequenceAt(text: string, at: number): number {
  const step = text.charCodeAt(at + 1) - text.charCodeAt(at)
  if (Math.abs(step) !== 1) return 1
  let length = 2
  while (text.charCodeAt(at + length) - text.charCodeAt(at + length - 1) === step) length++
  return length
}
