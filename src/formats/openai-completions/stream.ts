import type { Delta, StreamShape } from '../../core/format'
import type { Path } from '../../core/segment'
import { closedChoices, continuedEnvelope, indexOf, placeIn } from '../openai/choices'
import { fieldOf, listOf } from '../field'
import { readTable } from '../read-table'
import { assistant, natureOf } from '../speaker'

const label = natureOf('text', assistant)

/** Events of a streamed completion: each has a piece of the text of each choice. */
export const stream: StreamShape = {
  framing: 'sse',
  terminator: '[DONE]',
  padding: 'obfuscation',
  sequence: undefined,
  deltas,
  closes: closedChoices,
  complete: readTable({
    id: label,
    object: label,
    model: label,
    system_fingerprint: label,
    obfuscation: label,
    'choices.*.finish_reason': label,
    'error.**': label,
  }),
  place: placeIn,
  continuation: (carrier, channel, text) => ({
    ...continuedEnvelope(carrier),
    choices: [{ text, index: Number(channel.split('.')[1]), logprobs: null, finish_reason: null }],
  }),
  eventName: () => undefined,
}

function deltas(event: unknown): Delta[] {
  return listOf(fieldOf(event, 'choices')).flatMap((choice, position) => {
    const text = fieldOf(choice, 'text')
    if (typeof text !== 'string') return []
    const path: Path = ['choices', position, 'text']
    return [{ channel: `choices.${indexOf(choice, position)}.text`, path, kind: 'text', text }]
  })
}
