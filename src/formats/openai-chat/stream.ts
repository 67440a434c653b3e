import type { Delta, StreamShape } from '../../core/format'
import type { Path, SegmentKind } from '../../core/segment'
import { fieldOf, listOf } from '../field'

/** Events of a streamed Chat Completions response. */
export const stream: StreamShape = {
  framing: 'sse',
  terminator: '[DONE]',
  // With those that well-known servers add: Azure `severity`, OpenRouter the last two.
  labels: new Set(
    `finish_reason id model name object obfuscation role service_tier severity system_fingerprint
    type native_finish_reason provider`.split(/\s+/),
  ),
  padding: 'obfuscation',
  deltas,
  closes,
  continuation,
}

interface TextField {
  readonly name: string
  readonly kind: SegmentKind
}

const textFields: readonly TextField[] = [
  { name: 'content', kind: 'text' },
  { name: 'refusal', kind: 'refusal' },
  { name: 'reasoning_content', kind: 'reasoning' },
  { name: 'reasoning', kind: 'reasoning' },
]

function deltas(event: unknown): Delta[] {
  return listOf(fieldOf(event, 'choices')).flatMap((choice, position) => {
    const name = `choices.${indexOf(choice, position)}`
    const path: Path = ['choices', position, 'delta']
    const delta = fieldOf(choice, 'delta')
    return [
      ...textFields.flatMap((field) =>
        deltaAt(delta, [...path, field.name], `${name}.${field.name}`, field.kind),
      ),
      ...argumentsIn(delta, [...path, 'function_call'], `${name}.function_call`),
      ...toolCalls(delta, path, name),
    ]
  })
}

function toolCalls(delta: unknown, path: Path, choice: string): Delta[] {
  return listOf(fieldOf(delta, 'tool_calls')).flatMap((call, position) => {
    const name = `${choice}.tool_calls.${indexOf(call, position)}`
    const inner: Path = [...path, 'tool_calls', position]
    return [
      ...argumentsIn(call, [...inner, 'function'], `${name}.function`),
      ...deltaAt(
        fieldOf(call, 'custom'),
        [...inner, 'custom', 'input'],
        `${name}.custom`,
        'tool-arguments',
      ),
    ]
  })
}

/** `path` ends with the property of `parent` that holds the arguments. */
function argumentsIn(parent: unknown, path: Path, channel: string): Delta[] {
  const call = fieldOf(parent, String(path[path.length - 1]))
  return deltaAt(call, [...path, 'arguments'], channel, 'tool-arguments')
}

/** `path` ends with the property of `parent` that holds the text. */
function deltaAt(parent: unknown, path: Path, channel: string, kind: SegmentKind): Delta[] {
  const text = fieldOf(parent, String(path[path.length - 1]))
  return typeof text === 'string' ? [{ channel, path, kind, text }] : []
}

function indexOf(item: unknown, position: number): number {
  const index = fieldOf(item, 'index')
  return Number.isSafeInteger(index) ? (index as number) : position
}

/** A choice is complete with its `finish_reason`; some servers send an empty one in each event. */
function closes(event: unknown, channels: Iterable<string>): string[] {
  const ended = listOf(fieldOf(event, 'choices')).flatMap((choice, position) => {
    const reason = fieldOf(choice, 'finish_reason')
    const isEnd = typeof reason === 'string' && reason !== ''
    return isEnd ? [`choices.${indexOf(choice, position)}.`] : []
  })
  if (ended.length === 0) return []
  return [...channels].filter((channel) => ended.some((prefix) => channel.startsWith(prefix)))
}

const envelope = ['id', 'object', 'created', 'model', 'service_tier', 'system_fingerprint']

function continuation(template: unknown, channel: string, text: string): unknown {
  const event: Record<string, unknown> = {}
  for (const field of envelope) {
    const value = fieldOf(template, field)
    if (value !== undefined) event[field] = value
  }
  const [, index, ...rest] = channel.split('.')
  const delta = deltaOf(rest, text)
  return { ...event, choices: [{ index: Number(index), delta, finish_reason: null }] }
}

function deltaOf([field = '', index, variant]: readonly string[], text: string): object {
  if (field === 'function_call') return { function_call: { arguments: text } }
  if (field !== 'tool_calls') return { [field]: text }
  const call =
    variant === 'custom' ? { custom: { input: text } } : { function: { arguments: text } }
  return { tool_calls: [{ index: Number(index), ...call }] }
}
