import type { Reader } from '../../core/format'
import type { Path, Role, SegmentKind } from '../../core/segment'
import { isPayload, outputKind, urlKind } from '../payload'
import { natureOf, type Speaker } from '../speaker'
import { vocabulary } from './vocabulary'

/**
 * Tells what a string of a message is, request or response, with the role and origin of its speaker.
 * Of numbers nothing is known.
 *
 * @param base how many steps of the path lead to the message.
 */
export function readMessage(
  [text, path, spot]: Parameters<Reader>,
  base: number,
  speaker: Speaker,
): ReturnType<Reader> {
  if (spot === 'number') return undefined
  if (spot === 'name') return vocabulary.has(text) ? 'word' : natureOf('text', speaker)
  if (isField(path) && vocabulary.has(text)) return 'word'
  return natureOf(kindOf(path, base, text, speaker.role), speaker)
}

// Only fields that hold a word of the schema: `content` may be any text, also `user` or `stop`.
const fields: ReadonlySet<string> = new Set(['role', 'type', 'format', 'detail'])

function isField(path: Path): boolean {
  const last = path[path.length - 1]
  return typeof last === 'string' && fields.has(last)
}

function kindOf(path: Path, base: number, text: string, role: Role): SegmentKind {
  const ordinary = role === 'tool' ? 'tool-result' : 'text'
  const first = path[base]
  const last = path[path.length - 1]
  if (first === 'content') return contentKind(path, base, text) ?? ordinary
  if (last === 'arguments' && (first === 'tool_calls' || first === 'function_call')) {
    return 'tool-arguments'
  }
  if (first === 'tool_calls' && last === 'input') return 'tool-arguments'
  if (isIdentifier(path, base, role)) return 'identifier'
  if (path.length === base + 1) return textKinds.get(String(first)) ?? ordinary
  if (first === 'audio' && last === 'data') return outputKind(text)
  return ordinary
}

/** What calls and results name each other by, and the tools they name. */
function isIdentifier(path: Path, base: number, role: Role): boolean {
  const first = path[base]
  const last = path[path.length - 1]
  if (first === 'tool_calls') return last === 'id' || last === 'name'
  if (first === 'function_call') return last === 'name'
  const isAtTop = path.length === base + 1
  return isAtTop && (first === 'tool_call_id' || (first === 'name' && role === 'tool'))
}

const textKinds: ReadonlyMap<string, SegmentKind> = new Map([
  ['refusal', 'refusal'],
  ['reasoning_content', 'reasoning'],
  ['reasoning', 'reasoning'],
])

function contentKind(path: Path, base: number, text: string): SegmentKind | undefined {
  const part = path[base + 2]
  const field = path[base + 3]
  if (part === 'refusal') return 'refusal'
  if (part === 'image_url' && (path.length === base + 3 || field === 'url')) return urlKind(text)
  if (part === 'input_audio' && field === 'data') return 'media'
  if (part === 'file' && field === 'file_data') return 'media'
  if (part === 'file' && field === 'file_id') return 'reference'
  // A part of a kind that nobody here knows.
  return part !== undefined && part !== 'text' && isPayload(text) ? 'media' : undefined
}
