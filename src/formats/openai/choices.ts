import type { Path } from '../../core/segment'
import { fieldOf, listOf } from '../field'

// What chunks of Chat Completions and of Completions have in common.

/** The index that a choice or tool call of a chunk gives itself, as a number or in digits, else its place. */
export function indexOf(item: unknown, position: number): number {
  const index = fieldOf(item, 'index')
  if (typeof index === 'string' && digits.test(index)) return Number(index)
  return Number.isSafeInteger(index) ? (index as number) : position
}

const digits = /^\d{1,9}$/

/** A place within a choice, and within a call of it, by the indexes that these give themselves. */
export function placeIn(event: unknown, path: Path): Path {
  let inner = event
  return path.map((step, depth) => {
    const list = path[depth - 1]
    inner = fieldOf(inner, String(step))
    const isNumbered = typeof step === 'number' && (list === 'choices' || list === 'tool_calls')
    return isNumbered ? indexOf(inner, step) : step
  })
}

/**
 * A choice is complete with its `finish_reason`; some servers send an empty one in each event. An
 * error, after which clients read nothing, completes them all.
 */
export function closedChoices(event: unknown, channels: Iterable<string>): string[] {
  if (fieldOf(event, 'error')) return [...channels]
  const ended = listOf(fieldOf(event, 'choices')).flatMap((choice, position) => {
    const reason = fieldOf(choice, 'finish_reason')
    const isEnd = typeof reason === 'string' && reason !== ''
    return isEnd ? [`choices.${indexOf(choice, position)}.`] : []
  })
  if (ended.length === 0) return []
  return [...channels].filter((channel) => ended.some((prefix) => channel.startsWith(prefix)))
}

/** What a chunk that is put in takes from one that came. */
export function continuedEnvelope(carrier: unknown): Record<string, unknown> {
  const event: Record<string, unknown> = {}
  for (const field of envelope) {
    const value = fieldOf(carrier, field)
    if (value !== undefined) event[field] = value
  }
  return event
}

const envelope = ['id', 'object', 'created', 'model', 'service_tier', 'system_fingerprint']
