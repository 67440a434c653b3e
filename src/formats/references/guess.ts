import type { Reference } from '../../core/reference'
import type { Path } from '../../core/segment'
import { located, named } from './finders'
import { folded } from './names'

/** What a value is taken for whose field no format knows: by the name of the field, or by how it is written. */
export function guess(name: string, value: unknown, path: Path): readonly Reference[] {
  const word = folded(name)
  if (files.test(word) && typeof value !== 'boolean') return named('file')(value, path)
  if (typeof value !== 'string') return []
  return addresses.test(word) || isAddress(value) ? located('url')(value, path) : []
}

const addresses = /ur[il]s?$/
const files = /fileids?$/

// Readers of addresses leave out control characters and white space in front, as may who strips a text.
const ignored = /[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu

function isAddress(text: string): boolean {
  const written = text.replace(ignored, '').trim()
  return scheme.test(written) && !written.includes(' ')
}

const scheme = /^(?:[a-z][a-z0-9+.-]{0,31}:)?[/\\]{2}\S|^(?:https?|wss?|ftp|file):\S/i
