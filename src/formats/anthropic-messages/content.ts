import type { Direction, Nature, SegmentKind } from '../../core/segment'
import { fieldOf } from '../field'
import { isPayload, outputKind, urlKind } from '../payload'
import type { Placed } from '../read-table'
import { assistant, natureOf, tool, type Speaker } from '../speaker'
import { vocabulary } from './vocabulary'

/** Where a content stands, and who speaks in it unless a block says so. */
export interface ContentPlace {
  /** How many steps of the path lead to the content. */
  readonly depth: number
  readonly speaker: Speaker
  readonly direction: Direction
}

/** What the blocks around a text say of it. */
interface Voice {
  readonly kind: SegmentKind
  readonly speaker: Speaker
}

/**
 * Tells what a text of a content is: a string, or blocks that may hold blocks. The innermost block that
 * says who speaks is believed, but nothing inside the input of a tool, which has a shape of its own.
 *
 * What a signature vouches for is treated like any text, and the signature stays as it is. A pseudonym
 * that was restored becomes the same pseudonym in the next request, so that the signature holds there.
 * Where something was taken out for good the provider refuses the block; without its signature it would
 * too, and a block cannot be dropped once a stream has begun to tell it.
 */
export function readContent(
  { text, path, body }: Placed,
  { depth, speaker, direction }: ContentPlace,
): Nature | 'word' {
  if (words.has(path[path.length - 1]) && vocabulary.has(text)) return 'word'
  let voice: Voice = { kind: 'text', speaker }
  let block = path.slice(0, depth).reduce(inside, body)
  for (let at = depth; at < path.length; at++) {
    const step = path[at] as string | number
    voice = voiceOf(fieldOf(block, 'type'), voice)
    if (step === 'input') return natureOf(voice.kind, voice.speaker)
    if (at === path.length - 1) {
      const kind = payloadOf({ holder: block, name: path[at - 1], field: step, text }, direction)
      return natureOf(kind ?? voice.kind, voice.speaker)
    }
    block = inside(block, step)
  }
  return natureOf(voice.kind, voice.speaker)
}

// Only fields that hold a word of the schema: `text` may be any text, also `auto` or `stop`.
const words: ReadonlySet<unknown> = new Set(['type', 'role', 'media_type', 'error_code', 'ttl'])

// What names a call, a tool, a server or a source, and what the provider has to get back as it gave it.
const identifiers: ReadonlySet<unknown> = new Set(
  `id tool_use_id name tool_name server_name encrypted_content encrypted_index encrypted_stdout
  url source file_id page_age retrieved_at`.split(/\s+/),
)

/** Of messages nothing is known below a block, so that only fields of one may be identifiers. */
function isIdentifier(holder: unknown, field: string | number): boolean {
  return identifiers.has(field) && typeof fieldOf(holder, 'type') === 'string'
}

function inside(value: unknown, step: string | number): unknown {
  return fieldOf(value, String(step))
}

function voiceOf(type: unknown, around: Voice): Voice {
  if (typeof type !== 'string') return around
  if (type === 'thinking') return { kind: 'reasoning', speaker: assistant }
  if (type === 'document' || type === 'search_result') {
    const { role } = around.speaker
    return { kind: 'document', speaker: { role, origin: { kind: 'document' }, trust: 'untrusted' } }
  }
  if (type.endsWith('tool_result')) return { kind: 'tool-result', speaker: tool }
  return type.endsWith('tool_use') ? { kind: 'text', speaker: assistant } : around
}

interface Field {
  readonly holder: unknown
  /** What the holder is called. */
  readonly name: string | number | undefined
  readonly field: string | number
  readonly text: string
}

/** What stands for a picture or a file, and what names something; `undefined` for any other field. */
function payloadOf(
  { holder, name, field, text }: Field,
  direction: Direction,
): SegmentKind | undefined {
  const type = fieldOf(holder, 'type')
  const isSource = name === 'source'
  if (isSource && field === 'data' && type !== 'text') {
    return direction === 'request' ? 'media' : outputKind(text)
  }
  // Whoever gets a response decides what to fetch; a model is made to.
  if (direction === 'request') {
    if (isSource && field === 'url') return urlKind(text)
    if (field === 'file_id' && (isSource || type === 'container_upload')) return 'reference'
  }
  if (isIdentifier(holder, field)) return 'identifier'
  // A block of a kind that nobody here knows.
  if (direction === 'response' || type === 'text' || field === 'text' || field === 'content') {
    return undefined
  }
  return isPayload(text) ? 'media' : undefined
}
