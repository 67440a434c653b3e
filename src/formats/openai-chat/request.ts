import type { Origin, Role, Segment } from '../../core/segment'
import { fieldOf, listOf } from '../field'
import { segmentAt, type Nature } from '../segment-at'
import { walk } from '../walk'
import { messageSegments, type Speaker } from './message'
import { vocabulary } from './vocabulary'

/** Texts of a Chat Completions request: the messages, and what is said about tools. */
export function requestSegments(body: unknown): readonly Segment[] {
  const messages = listOf(fieldOf(body, 'messages'))
  return [
    ...messages.flatMap((message, index) =>
      messageSegments(message, ['messages', index], speakerOf(message)),
    ),
    ...descriptionsIn(body, 'tools'),
    ...descriptionsIn(body, 'functions'),
  ]
}

const roles: ReadonlyMap<unknown, Role> = new Map<unknown, Role>([
  ['system', 'system'],
  ['developer', 'developer'],
  ['assistant', 'assistant'],
  ['tool', 'tool'],
  ['function', 'tool'],
])

const origins: Readonly<Record<Role, Origin['kind']>> = {
  system: 'system',
  developer: 'system',
  user: 'user',
  assistant: 'assistant',
  tool: 'tool',
}

/** An unknown role is a user: the least believed of those who write requests. */
function speakerOf(message: unknown): Speaker {
  const role = roles.get(fieldOf(message, 'role')) ?? 'user'
  const kind = origins[role]
  const name = kind === 'tool' ? fieldOf(message, 'name') : undefined
  return {
    role,
    origin: typeof name === 'string' ? { kind, name } : { kind },
    trust: kind === 'system' ? 'trusted' : 'untrusted',
  }
}

const description: Nature = {
  kind: 'description',
  role: 'system',
  origin: { kind: 'system' },
  trust: 'untrusted',
  labels: [],
}

/** Tools are described by the application, or by a server it asked, so they are not trusted. */
function descriptionsIn(body: unknown, field: 'tools' | 'functions'): Segment[] {
  const segments: Segment[] = []
  walk(fieldOf(body, field), [field], (text, path, spot) => {
    if (vocabulary.has(text)) return
    segments.push(segmentAt(text, path, spot === 'name', description))
  })
  return segments
}
