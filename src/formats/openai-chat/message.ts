import type { Origin, Path, Role, Segment, SegmentKind } from '../../core/segment'
import { segmentAt, type Nature } from '../segment-at'
import { walk, type Visit } from '../walk'
import { vocabulary } from './vocabulary'

/** Who speaks in a message, and how far the text is believed. */
export interface Speaker {
  readonly role: Role
  readonly origin: Origin
  readonly trust: Segment['trust']
}

/**
 * Every string of one message, request or response, with the role and origin of its speaker. Numbers
 * are left to the generic walk, which knows how the source writes them.
 */
export function messageSegments(message: unknown, base: Path, speaker: Speaker): Segment[] {
  const segments: Segment[] = []
  const visit: Visit = (text, path, spot) => {
    if ((spot === 'name' || isField(path)) && vocabulary.has(text)) return
    const kind = spot === 'name' ? 'text' : kindOf(path.slice(base.length), text, speaker.role)
    // A picture behind a URL is media; the URL itself is a text that can be inspected.
    if (kind === 'reference') {
      segments.push(segmentAt('', path.slice(0, -1), false, natureOf('media', speaker)))
    }
    segments.push(segmentAt(text, path, spot === 'name', natureOf(kind, speaker)))
  }
  walk(message, base, visit, { numbers: 'skip' })
  return segments
}

function natureOf(kind: SegmentKind, { role, origin, trust }: Speaker): Nature {
  return { kind, role, origin, trust, labels }
}

const labels: readonly string[] = []

// Only fields that hold a word of the schema: `content` may be any text, also `user` or `stop`.
const fields: ReadonlySet<string> = new Set(['role', 'type', 'format', 'detail'])

function isField(path: Path): boolean {
  const last = path[path.length - 1]
  return typeof last === 'string' && fields.has(last)
}

/** `steps` is the place within the message. */
function kindOf(steps: Path, text: string, role: Role): SegmentKind {
  const ordinary = role === 'tool' ? 'tool-result' : 'text'
  const [first] = steps
  const last = steps[steps.length - 1]
  if (first === 'content') return contentKind(steps, text) ?? ordinary
  if (last === 'arguments' && (first === 'tool_calls' || first === 'function_call')) {
    return 'tool-arguments'
  }
  if (first === 'tool_calls' && last === 'input') return 'tool-arguments'
  if (steps.length === 1) return textKinds.get(String(first)) ?? ordinary
  if (first === 'audio' && last === 'data') return 'media'
  return ordinary
}

const textKinds: ReadonlyMap<string, SegmentKind> = new Map([
  ['refusal', 'refusal'],
  ['reasoning_content', 'reasoning'],
  ['reasoning', 'reasoning'],
])

function contentKind(steps: Path, text: string): SegmentKind | undefined {
  const [, , part, field] = steps
  if (part === 'refusal') return 'refusal'
  if (part === 'image_url' && (steps.length === 3 || field === 'url')) return urlKind(text)
  if (part === 'input_audio' && field === 'data') return payloadKind(text)
  if (part === 'file' && field === 'file_data') {
    return text.startsWith('data:') ? 'media' : payloadKind(text)
  }
  if (part === 'file' && field === 'file_id') return 'reference'
  return undefined
}

function urlKind(url: string): SegmentKind {
  return url.startsWith('data:') ? 'media' : 'reference'
}

/** Text that does not look like base64 is no payload, whatever the field promises. */
function payloadKind(data: string): SegmentKind {
  return /^[\w+/=-]*$/.test(data) ? 'media' : 'reference'
}
