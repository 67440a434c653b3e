/**
 * The events of a stream as a whole: what came in pieces put together, and of everything else each
 * value that came at its place. Streams that differ only in how a text was cut are equal then.
 *
 * @param pieces names of the members that come in pieces.
 */
export function folded(events: readonly unknown[], pieces: readonly string[]): object {
  const texts = new Map<string, string>()
  const others = new Map<string, Set<unknown>>()
  const walk = (value: unknown, path: string, name: string): void => {
    if (typeof value === 'object' && value !== null) {
      return Object.entries(value).forEach(([key, child]) => walk(child, `${path}/${key}`, key))
    }
    if (typeof value === 'string' && pieces.includes(name)) {
      return void texts.set(path, (texts.get(path) ?? '') + value)
    }
    others.set(path, (others.get(path) ?? new Set()).add(value))
  }
  for (const event of events) walk(event, (event as { type?: string }).type ?? '', '')
  return { texts, others }
}
