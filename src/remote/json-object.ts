import { isUtf8 } from 'node:buffer'

/** The members of a JSON object without a prototype; what is inside of them is frozen. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Deepest nesting of objects and lists, the object itself included. */
const maxDepth = 8

/**
 * Reads bytes that must be one JSON object in UTF-8, without members of the same name and at most
 * `maxDepth` deep. Names like `__proto__` are ordinary. `undefined` for anything else.
 */
export function readJsonObject(bytes: Buffer): JsonObject | undefined {
  if (!isUtf8(bytes)) return undefined
  const text = bytes.toString('utf8')
  const { members, depth } = outline(text)
  if (depth > maxDepth) return undefined
  const value = parse(text)
  if (!isPlainObject(value)) return undefined
  // RFC 7515 §4, RFC 7519 §4: of two members of one name every reader takes the one it likes.
  if (freezeInside(value) !== members) return undefined
  return withoutPrototype(value)
}

/** Takes the prototype away, so that every name is either a member or nothing. */
export function withoutPrototype(value: Record<string, unknown>): Record<string, unknown> {
  // Measured: an object made without a prototype is several times slower to copy and to freeze.
  return Object.setPrototypeOf(value, null) as Record<string, unknown>
}

export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An own member: a polluted prototype must not speak for a token or a key. */
export function ownMember(value: object, name: string): unknown {
  return Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined
}

const QUOTE = 0x22
const BACKSLASH = 0x5c

/**
 * Counts the members and the depth that a JSON text writes, in one pass. Of a text that is no JSON it
 * tells nothing; parsing does.
 */
function outline(text: string): { readonly members: number; readonly depth: number } {
  let [members, open, depth] = [0, 0, 0]
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case QUOTE:
        at = endOfString(text, at)
        break
      case 0x3a: // :
        members += 1
        break
      case 0x7b: // {
      case 0x5b: // [
        open += 1
        if (open > depth) depth = open
        break
      case 0x7d: // }
      case 0x5d: // ]
        open -= 1
        break
      default:
    }
  }
  return { members, depth }
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === QUOTE) return at
    if (unit === BACKSLASH) at += 1
  }
  return text.length
}

/** `undefined` for what is no JSON. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Freezes what is inside of a value, which many exchanges will share, and counts all members. */
function freezeInside(value: object): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + freeze(item), 0)
  const names = Object.keys(value)
  let count = names.length
  for (const name of names) count += freeze((value as Record<string, unknown>)[name])
  return count
}

function freeze(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const count = freezeInside(value)
  Object.freeze(value)
  return count
}
