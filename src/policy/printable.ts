const maxValueLength = 64

/**
 * A value as a reason shows it, on one line: control and format characters removed, cut at 64
 * characters.
 */
export function printable(value: unknown): string {
  if (value === undefined) return 'missing'
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return `"${cleaned(value)}"`
  return cleaned(JSON.stringify(value))
}

/** A text from outside as part of a reason, under the same rules. */
export function cleaned(text: string, maxLength = maxValueLength): string {
  if (text.length <= maxLength && plain.test(text)) return text
  const clean = text.slice(0, maxLength).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
  return text.length > maxLength ? `${clean}…` : clean
}

// Printable ASCII, the case that need not be rewritten.
const plain = /^[\x20-\x7e]*$/
