import { isUtf8 } from 'node:buffer'
import type { Payload } from './payload'
import { headBytes, sniff } from './sniff'
import { containerOf, isKnown, nameOf, type Container } from './types'

/** What a part is: characters, media of these types, or neither, with the reason. */
export type Identity =
  | { readonly kind: 'text'; readonly type: string; readonly text: string }
  | { readonly kind: 'media'; readonly types: readonly string[]; readonly container: Container }
  | { readonly kind: 'refused'; readonly detail: string }

/**
 * Holds what a part is declared as against its first bytes. Only what is declared as characters, and is UTF-8 without
 * control characters, is a text.
 */
export function identify(payload: Payload): Identity {
  const sniffed = sniff(payload.head(headBytes))
  const declared = payload.declared.filter((type) => !type.endsWith('/*'))
  if (sniffed === 'other') return refused('a part is written in letters and read as media')
  if (!payload.declared.every((type) => agrees(type, sniffed))) return mismatch(declared, sniffed)
  const [first] = declared
  if (sniffed !== 'unknown') {
    const types = first === undefined ? [nameOf(sniffed)] : declared
    return { kind: 'media', types, container: sniffed }
  }
  if (first === undefined) return refused('a part is of no type that is known')
  if (containerOf(first) !== 'text') return { kind: 'media', types: declared, container: sniffed }
  const bytes = payload.bytes()
  const text = isUtf8(bytes) ? bytes.toString('utf8') : '\0'
  return controls.test(text) ? mismatch(declared, sniffed) : { kind: 'text', type: first, text }
}

const controls = /[\0-\x08\v\x0e-\x1a\x1c-\x1f]/

function agrees(type: string, sniffed: Container): boolean {
  if (type.endsWith('/*')) return nameOf(sniffed).startsWith(type.slice(0, -1))
  const promised = containerOf(type)
  if (sniffed === 'unknown') return promised === undefined || promised === 'text'
  return promised === sniffed
}

function mismatch(declared: readonly string[], sniffed: Container): Identity {
  // A type that nobody knows is a text that a client wrote.
  const known = declared.filter(isKnown)
  const is = sniffed === 'unknown' ? 'is none' : `is ${nameOf(sniffed)}`
  return refused(`a part is declared as ${known.join(' and ') || 'another type'} and ${is}`)
}

function refused(detail: string): Identity {
  return { kind: 'refused', detail }
}
