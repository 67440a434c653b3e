import { integer, optional, parseOptions } from '../../core/options'
import type { Segment } from '../../core/segment'

export interface CapsOptions {
  /** Largest body, in bytes. @defaultValue 1,048,576 */
  readonly maxBytes?: number
  /** Deepest nesting of arrays and objects in a JSON body. @defaultValue 64 */
  readonly maxDepth?: number
  /** Most messages in a conversation. @defaultValue 1,000 */
  readonly maxMessages?: number
  /** Most UTF-16 units over all texts of a body. @defaultValue 1,000,000 */
  readonly maxCharacters?: number
  /** Most pictures, sounds and files in a body. @defaultValue 100 */
  readonly maxMediaParts?: number
  /** Largest of them, in bytes once decoded. @defaultValue 10,485,760 */
  readonly maxMediaBytes?: number
  /** Most pixels of a picture, over all its frames. @defaultValue 67,108,864 */
  readonly maxMediaPixels?: number
}

export type Caps = Required<CapsOptions>

/** @throws ConfigurationError for a cap that is not a whole number in its range. */
export function parseCaps(options: CapsOptions): Caps {
  return parseOptions('caps', options, {
    maxBytes: optional(integer(1, 1_073_741_824, 'bytes'), 1_048_576),
    maxDepth: optional(integer(1, 1000, 'levels'), 64),
    maxMessages: optional(integer(1, 1_000_000, 'messages'), 1_000),
    maxCharacters: optional(integer(1, 100_000_000, 'characters'), 1_000_000),
    maxMediaParts: optional(integer(1, 100_000, 'parts'), 100),
    maxMediaBytes: optional(integer(1, 1_073_741_824, 'bytes'), 10_485_760),
    maxMediaPixels: optional(integer(1, 1_000_000_000_000, 'pixels'), 67_108_864),
  })
}

/**
 * Names the first cap that a body breaks. Bytes and depth are held by the reader already.
 *
 * @param requests in the body, where it is a batch: each may have as many messages as one that comes alone.
 */
export function brokenCap(
  caps: Caps,
  body: unknown,
  segments: readonly Segment[],
  requests: readonly unknown[] = [],
): string | undefined {
  if ([body, ...requests].some((one) => messagesIn(one) > caps.maxMessages)) return 'maxMessages'
  return hasTooManyCharacters(caps, segments) ? 'maxCharacters' : undefined
}

/** Media have caps of their own. */
export function hasTooManyCharacters(
  { maxCharacters }: Pick<Caps, 'maxCharacters'>,
  segments: readonly Segment[],
): boolean {
  let characters = 0
  for (const { kind, text } of segments) if (kind !== 'media') characters += text.length
  return characters > maxCharacters
}

function messagesIn(body: unknown): number {
  const messages = (body as { messages?: unknown } | null | undefined)?.messages
  return Array.isArray(messages) ? messages.length : 0
}
