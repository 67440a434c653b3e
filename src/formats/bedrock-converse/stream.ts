import type { Delta, StreamShape } from '../../core/format'
import type { Path, SegmentKind } from '../../core/segment'
import { fieldOf, listOf } from '../field'
import { outputKind } from '../payload'
import { readTable, under, type Entry } from '../read-table'
import { assistant, natureOf } from '../speaker'
import { calledInEvent } from './calls'
import { vocabulary } from './vocabulary'

const label: Entry = ({ text }) => (vocabulary.has(text) ? 'word' : natureOf('text', assistant))

const identifier: Entry = natureOf('identifier', assistant)

/** Events of a streamed message: blocks that grow and stop, one after the other, each `{ <kind>: <body> }`. */
export const stream: StreamShape = {
  framing: 'eventstream',
  terminator: undefined,
  padding: undefined,
  sequence: undefined,
  deltas,
  calls: calledInEvent,
  closes,
  complete: readTable({
    // Random letters, which hide how long the others are.
    '*.p': label,
    ...under('messageStart', { '**': label }),
    ...under('contentBlockStart', {
      '**': label,
      'start.toolUse.toolUseId': identifier,
      'start.toolUse.name': identifier,
      'start.toolResult.toolUseId': identifier,
    }),
    ...under('contentBlockDelta.delta', {
      'reasoningContent.signature': identifier,
      'reasoningContent.redactedContent': identifier,
      'toolResult.*.json.**': natureOf('tool-result', assistant),
      'citation.title': label,
      'citation.source': label,
      'citation.location.**': label,
      'image.source.bytes': ({ text }) => natureOf(outputKind(text), assistant),
      'image.error.**': label,
    }),
    ...under('contentBlockStop', { '**': label }),
    ...under('messageStop', { '**': label }),
    ...under('metadata', { '**': label }),
    ...Object.fromEntries(
      [
        'internalServerException',
        'modelStreamErrorException',
        'modelTimeoutException',
        'serviceUnavailableException',
        'throttlingException',
        'validationException',
      ].map((name) => [`${name}.**`, label]),
    ),
  }),
  place: (event, path) => [blockOf(event), ...path],
  continuation,
  // The frame is named by the kind of the event.
  eventName: () => undefined,
}

interface Growing {
  /** Where a delta holds a piece of the text. */
  readonly path: Path
  readonly kind: SegmentKind
}

/** What grows, by the name of its text. */
const growing: ReadonlyMap<string, Growing> = new Map([
  ['text', { path: ['text'], kind: 'text' }],
  ['reasoning', { path: ['reasoningContent', 'text'], kind: 'reasoning' }],
  ['input', { path: ['toolUse', 'input'], kind: 'tool-arguments' }],
])

/** Begins the names of all texts of the block that an event is about. */
function blockOf(event: unknown): string {
  const [body] = Object.values(Object(event) as object) as unknown[]
  return nameOf(fieldOf(body, 'contentBlockIndex'))
}

function nameOf(index: unknown): string {
  return `${String(index)}/`
}

function deltas(event: unknown): Delta[] {
  const body = fieldOf(event, 'contentBlockDelta')
  const delta = fieldOf(body, 'delta')
  const block = nameOf(fieldOf(body, 'contentBlockIndex'))
  const at: Path = ['contentBlockDelta', 'delta']
  const single = [...growing].flatMap(([name, { path, kind }]) => {
    const text = path.reduce<unknown>((value, step) => fieldOf(value, String(step)), delta)
    return typeof text === 'string'
      ? [{ channel: block + name, path: [...at, ...path], kind, text }]
      : []
  })
  const results = listOf(fieldOf(delta, 'toolResult')).flatMap((item, index): Delta[] => {
    const text = fieldOf(item, 'text')
    const path = [...at, 'toolResult', index, 'text']
    return typeof text === 'string'
      ? [{ channel: `${block}result`, path, kind: 'tool-result', text }]
      : []
  })
  return [...single, ...results]
}

/**
 * A block stops with all its texts. A signature comes behind the whole of what it vouches for, and some
 * clients take it for the end of that.
 */
function closes(event: unknown, channels: Iterable<string>): string[] {
  const [kind = ''] = Object.keys(Object(event) as object)
  if (kind === 'messageStop' || kind === 'metadata' || kind.endsWith('Exception'))
    return [...channels]
  const block = blockOf(event)
  if (kind === 'contentBlockStop') {
    return [...channels].filter((channel) => channel.startsWith(block))
  }
  const delta = fieldOf(fieldOf(event, 'contentBlockDelta'), 'delta')
  if (fieldOf(fieldOf(delta, 'reasoningContent'), 'signature') === undefined) return []
  return [...channels].filter((channel) => channel === `${block}reasoning`)
}

function continuation(carrier: unknown, channel: string, text: string): unknown {
  const [block = '', name = ''] = channel.split('/')
  const index = fieldOf(fieldOf(carrier, 'contentBlockDelta'), 'contentBlockIndex')
  const [last = 'text', ...outer] = [...(growing.get(name)?.path ?? [])].reverse()
  const held = outer.reduce<object>((value, step) => ({ [step]: value }), { [last]: text })
  const delta = name === 'result' ? { toolResult: [{ text }] } : held
  return { contentBlockDelta: { contentBlockIndex: index ?? Number(block), delta } }
}
