import type { Delta, StreamShape } from '../../core/format'
import type { Path } from '../../core/segment'
import { fieldOf, listOf } from '../field'
import { readTable, under, type Entry } from '../read-table'
import { assistant, natureOf } from '../speaker'
import { calledIn } from './calls'
import { goesOn, partOf, piecesOf } from './pieces'
import { answerTable } from './response'
import { vocabulary } from './vocabulary'

const label: Entry = ({ text }) => (vocabulary.has(text) ? 'word' : natureOf('text', assistant))

const whole = { '**': label } as const

const { 'candidates.*.content.parts.*.**': part = label } = answerTable(0)

/**
 * Events of a streamed answer, each an answer with new parts. The texts of a candidate are one text
 * from part to part and from event to event, until a part of another kind comes: a thought or a call.
 * An argument of a call may come in pieces too, and is told by its path.
 */
export const stream: StreamShape = {
  framing: 'sse',
  terminator: undefined,
  padding: undefined,
  sequence: undefined,
  deltas,
  calls: calledIn,
  closes,
  pauses,
  complete: readTable({
    responseId: label,
    modelVersion: label,
    createTime: label,
    ...under('promptFeedback', whole),
    ...under('usageMetadata', whole),
    ...under('modelStatus', whole),
    ...under('error', whole),
    ...under('candidates.*', {
      finishReason: label,
      finishMessage: label,
      continuationToken: label,
      ...under('safetyRatings', whole),
      ...under('citationMetadata', whole),
      ...under('groundingMetadata', whole),
      ...under('urlContextMetadata', whole),
      'content.role': label,
      ...under('content.parts.*', {
        thoughtSignature: label,
        'functionCall.id': part,
        'functionCall.name': part,
        'functionCall.args.**': part,
        'functionCall.partialArgs.*.jsonPath': part,
        'functionResponse.**': part,
        'toolCall.**': part,
        'toolResponse.**': part,
        'executableCode.**': part,
        'codeExecutionResult.**': part,
        'inlineData.**': part,
        'fileData.**': part,
      }),
    }),
  }),
  place,
  continuation,
  eventName: () => undefined,
}

/** Begins the names of all texts of a candidate: the index it gives itself, else its place. */
function nameOf(candidate: unknown, position: number): string {
  const index = fieldOf(candidate, 'index')
  return `${String(Number.isSafeInteger(index) ? index : position)}/`
}

function place(event: unknown, path: Path): Path {
  const [list, position, ...rest] = path
  if (list !== 'candidates' || typeof position !== 'number') return path
  return [nameOf(listOf(fieldOf(event, list))[position], position), ...rest]
}

function partsOf(candidate: unknown): readonly unknown[] {
  return listOf(fieldOf(fieldOf(candidate, 'content'), 'parts'))
}

function deltas(event: unknown): Delta[] {
  return listOf(fieldOf(event, 'candidates')).flatMap((candidate, position) => {
    const parts: Path = ['candidates', position, 'content', 'parts']
    return partsOf(candidate).flatMap((part, index) =>
      piecesOf(part).map(({ name, path, kind, text }) => ({
        channel: `${nameOf(candidate, position)}${name}`,
        path: [...parts, index, ...path],
        kind,
        text,
      })),
    )
  })
}

/** What the last part of a candidate is no piece of has been interrupted. */
function pauses(event: unknown, channels: Iterable<string>): string[] {
  const spoken = listOf(fieldOf(event, 'candidates')).flatMap((candidate, position) => {
    const last = partsOf(candidate).findLast(holdsSomething)
    const place = nameOf(candidate, position)
    return last === undefined ? [] : [{ place, last }]
  })
  return [...channels].filter((channel) =>
    spoken.some(
      ({ place, last }) => channel.startsWith(place) && !goesOn(last, channel.slice(place.length)),
    ),
  )
}

/** A part may bring no more than a signature, or text that is empty. */
function holdsSomething(part: unknown): boolean {
  const text = fieldOf(part, 'text')
  return typeof text === 'string' ? text !== '' : kinds.some((kind) => fieldOf(part, kind))
}

const kinds = [
  'functionCall',
  'functionResponse',
  'toolCall',
  'toolResponse',
  'executableCode',
  'codeExecutionResult',
  'inlineData',
  'fileData',
]

/** A candidate ends with its `finishReason`; an error ends all. */
function closes(event: unknown, channels: Iterable<string>): string[] {
  if (fieldOf(event, 'error') !== undefined) return [...channels]
  const ended = listOf(fieldOf(event, 'candidates')).flatMap((candidate, position) => {
    const reason = fieldOf(candidate, 'finishReason')
    const isEnd = typeof reason === 'string' && !unfinished.has(reason)
    return isEnd ? [nameOf(candidate, position)] : []
  })
  return [...channels].filter((channel) => ended.some((name) => channel.startsWith(name)))
}

const unfinished: ReadonlySet<string> = new Set(['', 'FINISH_REASON_UNSPECIFIED'])

/** Candidates keep their places, because the official client reads the first one. */
function continuation(carrier: unknown, channel: string, text: string): unknown {
  const candidates = listOf(fieldOf(carrier, 'candidates'))
  const own = candidates.findIndex((one, position) => channel.startsWith(nameOf(one, position)))
  const part = partOf(channel.slice(channel.indexOf('/') + 1), text)
  const event: Record<string, unknown> = {
    candidates: candidates.map((candidate, position) => ({
      content: { parts: position === own ? [part] : [], role: 'model' },
      index: fieldOf(candidate, 'index'),
    })),
  }
  for (const field of ['modelVersion', 'responseId', 'createTime']) {
    const value = fieldOf(carrier, field)
    if (value !== undefined) event[field] = value
  }
  return event
}
