import { ndjsonFraming, sseFraming, type Framing } from './envelope'

/** Where so much has come that begins neither, a text is treated as events: they lose nothing of it. */
const maxOpen = 1024

/**
 * The framing that a text begins with: `none` where it is no stream of events, and `undefined` where
 * more of it has to come before that is told.
 *
 * @param mayBeLines true where an object at the beginning is the first of many.
 */
export function framingOf(beginning: string, mayBeLines: boolean): Framing | 'none' | undefined {
  const first = beginning.replace(lead, '')
  if (fields.some((field) => first.startsWith(field))) return sseFraming
  if (mayBeLines && first.trimStart().startsWith('{')) return ndjsonFraming
  const isOpen =
    first.startsWith(':') ||
    fields.some((field) => field.startsWith(first)) ||
    (mayBeLines && first.trim() === '')
  if (!isOpen) return 'none'
  return beginning.length > maxOpen ? sseFraming : undefined
}

// HTML §9.2.6: the first field of an event, behind blank lines and comments.
const fields = ['data:', 'event:', 'id:', 'retry:']
const lead = /^\ufeff?(?:[\r\n]|:[^\r\n]*[\r\n])*/
