/** Letters of words as names have them: also digits, apostrophes and whatever is beyond Latin-1's signs. */
export function isInWord(code: number): boolean {
  const lower = code | 32
  if (lower >= 97 && lower <= 122) return true
  return isDigit(code) || code === 39 || code === 0x2019 || (code >= 0xc0 && code < 0x2000)
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Where the word that starts at a place ends; hyphens and underscores are in it. */
export function endOfWord(text: string, start: number): number {
  let at = start
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (!isInWord(code) && code !== 45 && code !== 95) break
  }
  return at
}

const ligatures = new Map(
  Object.entries({ ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ß: 'ss', ı: 'i' }),
)

/** As tables have words: in lower case, accents left out. */
export function folded(word: string): string {
  const lower = word.toLowerCase()
  for (let at = 0; at < lower.length; at += 1) {
    if (lower.charCodeAt(at) > 127) return foldedRest(lower)
  }
  return lower
}

function foldedRest(lower: string): string {
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđðþæœßı]/g, (letter) => ligatures.get(letter) ?? letter)
}
