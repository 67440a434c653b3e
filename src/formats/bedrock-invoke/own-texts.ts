import type { Delta, StreamShape } from '../../core/format'
import type { Path } from '../../core/segment'
import { fieldOf, listOf } from '../field'
import { readTable, type Entry } from '../read-table'
import { assistant, natureOf } from '../speaker'

/** Where events of models with bodies of their own have a piece of the text: Llama, Titan, Cohere, Mistral. */
const single = ['generation', 'outputText', 'text']
const listed: readonly (readonly [string, string])[] = [
  ['outputs', 'text'],
  ['choices', 'text'],
  ['generations', 'text'],
]

const reasons = ['stop_reason', 'completionReason', 'finish_reason']

const label: Entry = natureOf('text', assistant)

/** Events in which the text of a model has a name of its own. */
export const ownTexts: Pick<StreamShape, 'deltas' | 'closes' | 'complete' | 'continuation'> = {
  deltas: (event) => [
    ...single.flatMap((name) => deltaAt(event, [name])),
    ...listed.flatMap(([list, name]) =>
      listOf(fieldOf(event, list)).flatMap((_item, index) => deltaAt(event, [list, index, name])),
    ),
  ],
  closes: (event, channels) => {
    const items = [event, ...listed.flatMap(([list]) => listOf(fieldOf(event, list)))]
    return items.some(isEnd) ? [...channels] : []
  },
  complete: readTable(
    Object.fromEntries([
      ...[...reasons, 'event_type', 'generation_id', 'id'].map((name) => [name, label] as const),
      ...listed.flatMap(([list]) => reasons.map((name) => [`${list}.*.${name}`, label] as const)),
    ]),
  ),
  continuation: (_carrier, channel, text) => {
    const [name = '', index, inner] = channel.split('.')
    if (inner === undefined) return { [name]: text }
    const items = Array.from({ length: Number(index) }, () => ({ [inner]: '' }))
    return { [name]: [...items, { [inner]: text }] }
  },
}

function deltaAt(event: unknown, path: Path): Delta[] {
  const text = path.reduce<unknown>((value, step) => fieldOf(value, String(step)), event)
  return typeof text === 'string' ? [{ channel: path.join('.'), path, kind: 'text', text }] : []
}

function isEnd(item: unknown): boolean {
  const isReason = reasons.some((name) => typeof fieldOf(item, name) === 'string')
  return isReason || fieldOf(item, 'is_finished') === true
}
