// Pairs first, so that the second backslash of `\\\\` begins nothing (RFC 8259 §7).
const ESCAPE = /\\(?:u([0-9a-f]{4})|.)/gis

/**
 * JSON text, whole or cut off, with those escapes written as characters that need none: the same to
 * every JSON parser, and in the open for detectors.
 */
export function withoutNeedlessEscapes(json: string): string {
  if (!json.includes('\\')) return json
  return json.replace(ESCAPE, (escape, hex: string | undefined) => {
    if (escape === '\\/') return '/'
    const unit = hex === undefined ? 0 : parseInt(hex, 16)
    const isNeeded = unit < 0x20 || unit === QUOTE || unit === BACKSLASH
    return isNeeded ? escape : String.fromCharCode(unit)
  })
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
