import type { LogEntry } from '../server/change-feed'

/** A text, also where the client is set to give bytes; `undefined` for none. */
export function text(reply: unknown): string | undefined {
  if (typeof reply === 'string') return reply
  return Buffer.isBuffer(reply) ? reply.toString('utf8') : undefined
}

export function texts(reply: unknown): (string | undefined)[] {
  return list(reply).map(text)
}

export function list(reply: unknown): unknown[] {
  if (Array.isArray(reply)) return reply
  throw new Error('Redis answered with something else than a list')
}

/** The entries of a stream: `[id, [name, value, …]]` each. */
export function logEntries(reply: unknown): LogEntry[] {
  return list(reply).map((entry) => {
    const [position, members] = list(entry)
    const values = texts(members)
    const member = (name: string) => {
      const index = values.findIndex((value, i) => i % 2 === 0 && value === name)
      return index < 0 ? undefined : values[index + 1]
    }
    return { position: text(position) ?? '', mark: member('mark') ?? '', id: member('id') }
  })
}

/** The JSON of a value `<version> <JSON>`. */
export function recordText(value: string): string {
  return value.slice(value.indexOf(' ') + 1)
}
