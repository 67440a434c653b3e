import type { Reader, StreamShape } from '../../core/format'
import type { Path } from '../../core/segment'
import { stream as anthropic } from '../anthropic-messages/stream'
import { stream as converse } from '../bedrock-converse/stream'
import { fieldOf } from '../field'
import { stream as openai } from '../openai-chat/stream'
import { assistant, natureOf } from '../speaker'
import { ownTexts } from './own-texts'

type Shape = Pick<StreamShape, 'deltas' | 'closes' | 'complete' | 'continuation' | 'place'>

/** How the events within chunks deliver text, by the family of the model; names of texts begin with it. */
const shapes: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ['anthropic', anthropic],
  ['converse', converse],
  ['openai', openai],
  ['own', ownTexts],
])

/** Where the event of a model stands in the event that its frame is. */
const within: Path = ['chunk', 'bytes']

/** Chunks that each hold an event of the model. */
export const stream: StreamShape = {
  framing: 'eventstream',
  terminator: undefined,
  padding: undefined,
  sequence: undefined,
  deltas: (event) => {
    const { name, shape, inner } = told(event)
    return shape.deltas(inner).map((delta) => ({
      ...delta,
      channel: `${name}:${delta.channel}`,
      path: [...within, ...delta.path],
    }))
  },
  calls: (event) =>
    [anthropic, converse, openai].flatMap(({ calls }) => calls?.(innerOf(event)) ?? []),
  callPieces: (event) => openai.callPieces?.(innerOf(event)) ?? new Map<string, string>(),
  closes: (event, channels) => {
    if (fieldOf(event, within[0] as string) === undefined) return [...channels]
    const { name, shape, inner } = told(event)
    const own = [...channels].filter((channel) => channel.startsWith(`${name}:`))
    return shape
      .closes(
        inner,
        own.map((channel) => channel.slice(name.length + 1)),
      )
      .map((channel) => `${name}:${channel}`)
  },
  complete: (event): Reader => {
    const { shape, inner } = told(event)
    const read = shape.complete(inner)
    return (text, path, spot) => {
      const isInner = path[0] === within[0] && path[1] === within[1]
      if (isInner) return path.length > 2 ? read(text, path.slice(2), spot) : undefined
      return spot === 'string' && isWhole(path) ? label : undefined
    }
  },
  place: (event, path) => {
    const { shape, inner } = told(event)
    return shape.place?.(inner, path.slice(2)) ?? path
  },
  continuation: (carrier, channel, text) => {
    const at = channel.indexOf(':')
    const shape = shapes.get(channel.slice(0, at)) ?? ownTexts
    return { chunk: { bytes: shape.continuation(innerOf(carrier), channel.slice(at + 1), text) } }
  },
  eventName: () => undefined,
}

const label = natureOf('text', assistant)

/** Random letters beside the bytes, and what an exception says. */
function isWhole([kind, field]: Path): boolean {
  return (kind === within[0] && field === 'p') || String(kind).endsWith('Exception')
}

function innerOf(event: unknown): unknown {
  return within.reduce<unknown>((value, step) => fieldOf(value, String(step)), event)
}

function told(event: unknown): { name: string; shape: Shape; inner: unknown } {
  const inner = innerOf(event)
  const name = nameOf(inner)
  return { name, shape: shapes.get(name) ?? ownTexts, inner }
}

function nameOf(inner: unknown): string {
  if (typeof fieldOf(inner, 'type') === 'string') return 'anthropic'
  if (kinds.some((kind) => fieldOf(inner, kind) !== undefined)) return 'converse'
  const isOpenai = fieldOf(inner, 'object') !== undefined || fieldOf(inner, 'created') !== undefined
  return isOpenai ? 'openai' : 'own'
}

const kinds = [
  'messageStart',
  'contentBlockStart',
  'contentBlockDelta',
  'contentBlockStop',
  'messageStop',
  'metadata',
]
