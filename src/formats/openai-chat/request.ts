import type { Reader } from '../../core/format'
import type { Nature, Origin, Role } from '../../core/segment'
import { fieldOf, listOf } from '../field'
import { readMessage, type Speaker } from './message'
import { vocabulary } from './vocabulary'

/** Texts of a Chat Completions request: the messages, and what is said about tools. */
export function readRequest(body: unknown): Reader {
  const messages = listOf(fieldOf(body, 'messages'))
  let current = -1
  let speaker = speakerOf(undefined)
  return (...spot) => {
    const [text, path] = spot
    const [field, index] = path
    if (index === undefined) return undefined
    if (field === 'tools' || field === 'functions') {
      return vocabulary.has(text) ? 'word' : description
    }
    if (field !== 'messages' || typeof index !== 'number') return undefined
    // The texts of a message come one after the other.
    if (index !== current) speaker = speakerOf(messages[index])
    current = index
    return readMessage(spot, 2, speaker)
  }
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

/** Tools are described by the application, or by a server it asked, so they are not trusted. */
const description: Nature = {
  kind: 'description',
  role: 'system',
  origin: { kind: 'system' },
  trust: 'untrusted',
  labels: [],
}
