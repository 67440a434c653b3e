import type { Delta, StreamShape } from '../../core/format'
import type { Nature, Path, SegmentKind, Spot } from '../../core/segment'
import { fieldOf, listOf } from '../field'
import { closedChoices, continuedEnvelope, indexOf, placeIn } from '../openai/choices'
import { outputKind } from '../payload'
import { assistant, natureOf } from '../speaker'
import { calledInEvent, callPieces } from './calls'
import { vocabulary } from './vocabulary'

/** Events of a streamed Chat Completions response. */
export const stream: StreamShape = {
  framing: 'sse',
  terminator: '[DONE]',
  padding: 'obfuscation',
  sequence: undefined,
  deltas,
  calls: calledInEvent,
  callPieces,
  closes: closedChoices,
  complete: () => readLabel,
  place: placeIn,
  continuation,
  eventName: () => undefined,
}

// With those that well-known servers add: Azure `severity`, OpenRouter the last two.
const labels: ReadonlySet<unknown> = new Set(
  `finish_reason id model name object obfuscation role service_tier severity system_fingerprint
  type native_finish_reason provider`.split(/\s+/),
)

/**
 * Servers that follow the format add texts of their own, which may go on; only labels, errors and sound
 * do not.
 */
function readLabel(text: string, path: Path, spot: Spot): Nature | 'word' | undefined {
  if (spot === 'string' && isSound(path)) return natureOf(outputKind(text), assistant)
  if (path[0] !== 'error' && !labels.has(path[path.length - 1])) return undefined
  return vocabulary.has(text) ? 'word' : label
}

function isSound(path: Path): boolean {
  return path[2] === 'delta' && path[3] === 'audio' && path[4] === 'data'
}

const label = natureOf('text', assistant)

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
      ...deltaAt(
        fieldOf(delta, 'audio'),
        [...path, 'audio', 'transcript'],
        `${name}.audio`,
        'text',
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

function continuation(carrier: unknown, channel: string, text: string): unknown {
  const [, index, ...rest] = channel.split('.')
  const delta = deltaOf(rest, text)
  return {
    ...continuedEnvelope(carrier),
    choices: [{ index: Number(index), delta, finish_reason: null }],
  }
}

function deltaOf([field = '', index, variant]: readonly string[], text: string): object {
  if (field === 'function_call') return { function_call: { arguments: text } }
  if (field === 'audio') return { audio: { transcript: text } }
  if (field !== 'tool_calls') return { [field]: text }
  const call =
    variant === 'custom' ? { custom: { input: text } } : { function: { arguments: text } }
  return { tool_calls: [{ index: Number(index), ...call }] }
}
