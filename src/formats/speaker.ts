import type { Nature, Origin, Role, Segment, SegmentKind } from '../core/segment'

/** Who speaks in a message, and how far the text is believed. */
export interface Speaker {
  readonly role: Role
  readonly origin: Origin
  readonly trust: Segment['trust']
}

const roles: ReadonlyMap<unknown, Role> = new Map<unknown, Role>([
  ['system', 'system'],
  ['developer', 'developer'],
  ['assistant', 'assistant'],
  ['model', 'assistant'],
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

/** The model. */
export const assistant = speakerOf('assistant')
/** The application. */
export const system = speakerOf('system')
export const user = speakerOf('user')
export const tool = speakerOf('tool')

/**
 * The speaker that a format's word for a role stands for. An unknown word is a user: the least
 * believed of those who write requests.
 *
 * @param name of the tool that speaks, where the format tells it.
 */
export function speakerOf(word: unknown, name?: unknown): Speaker {
  const role = roles.get(word) ?? 'user'
  const kind = origins[role]
  const isNamed = kind === 'tool' && typeof name === 'string'
  return {
    role,
    origin: isNamed ? { kind, name } : { kind },
    trust: kind === 'system' ? 'trusted' : 'untrusted',
  }
}

/** A text of a speaker. */
export function natureOf(kind: SegmentKind, { role, origin, trust }: Speaker): Nature {
  return { kind, role, origin, trust, labels }
}

const labels: readonly string[] = []

/** Tools are described by the application, or by a server it asked, so they are not trusted. */
export const description: Nature = { ...natureOf('description', system), trust: 'untrusted' }
