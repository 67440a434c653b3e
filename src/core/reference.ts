import type { Path } from './segment'

/** What a reference makes the provider do, in the words that a document opens it by. */
export const referenceTypes = [
  'response',
  'conversation',
  'prompt',
  'item',
  'file',
  'image',
  'document',
  'audio',
  'video',
  'url',
  'mcp-server',
  'connector',
  'web-search',
  'web-fetch',
  'code-execution',
  'file-search',
  'image-generation',
  'hosted-shell',
  'hosted-tool',
  'background',
  'container',
  'skill',
  'vector-store',
  'cache',
] as const

export type ReferenceType = (typeof referenceTypes)[number]

/**
 * A value of a request that makes the provider read something that is not in this body, call a server,
 * run a tool of its own or go on in the background.
 */
export interface Reference {
  readonly type: ReferenceType
  readonly path: Path
  /** What the provider knows it by. */
  readonly id?: string
  /** Where the provider is sent, as it was written. */
  readonly url?: string
}
