/** As much of a text, from its beginning, as says whether it is JSON, in UTF-16 units. */
export const openingLength = 64

/** True where a text begins as JSON of an object or a list does, as structured output is written. */
export function beginsAsJson(opening: string): boolean {
  return /^\s*(?:\{|\[[\s[]*["{])/.test(opening.slice(0, openingLength))
}

/**
 * A value that is put into a string of JSON text: as it is where it may stand there, such as one that
 * was found in JSON, else escaped, so that it never breaks out of the string.
 */
export function withinJson(value: string): string {
  try {
    JSON.parse(`"${value}"`)
    return value
  } catch {
    return JSON.stringify(value).slice(1, -1)
  }
}

/** What a text holds that is JSON of an object or a list, and nothing beside it. */
export function containerOf(text: string): 'object' | 'list' | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined
  try {
    return Array.isArray(JSON.parse(text)) ? 'list' : 'object'
  } catch {
    return undefined
  }
}
