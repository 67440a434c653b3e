import { encodeSegment } from './rules/segment-name'

/**
 * The resource of a type and an id as rules name it, for questions to an engine: each of the two is one
 * segment, percent-encoded. An id that holds a slash is not the resource of a longer path.
 *
 * @throws TypeError for a text that is empty or has half a surrogate pair, and for no text.
 *
 * @example
 * resourceName('model', 'openai/gpt-4o') // 'model/openai%2Fgpt-4o'
 */
export function resourceName(type: string, id: string): string {
  return `${segmentOf('type', type)}/${segmentOf('id', id)}`
}

function segmentOf(name: string, text: unknown): string {
  const segment = typeof text === 'string' ? encodeSegment(text) : undefined
  if (segment) return segment
  throw new TypeError(`the ${name} of a resource must be a text that is not empty and has UTF-8`)
}
