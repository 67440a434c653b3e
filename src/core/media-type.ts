/**
 * True for a media type whose content is JSON: by its name or by its suffix (RFC 6839 §3.1). The
 * type is in lower case and without parameters.
 */
export function isJsonType(type: string): boolean {
  return type.endsWith('+json') || jsonTypes.has(type)
}

// The last three were never registered, and servers read them as JSON all the same.
const jsonTypes: ReadonlySet<string> = new Set([
  'application/json',
  'application/x-json',
  'text/json',
  'text/x-json',
])
