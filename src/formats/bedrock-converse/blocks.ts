import type { Direction, Nature, Path, SegmentKind } from '../../core/segment'
import { outputKind } from '../payload'
import type { Placed } from '../read-table'
import { assistant, natureOf, tool, type Speaker } from '../speaker'
import { vocabulary } from './vocabulary'

/** Where a block stands, and who speaks in it unless it is of a kind that only one does. */
export interface BlockPlace {
  /** How many steps of the path lead to the block. */
  readonly depth: number
  readonly speaker: Speaker
  readonly direction: Direction
}

/**
 * Tells what a text of a block is: an object whose one name says its kind. What tools and results hold
 * may be blocks as well, but nothing inside the input of a tool, which has a shape of its own. The
 * signature of a thought that was rewritten stays as it is, as those of Anthropic do.
 */
export function readBlock(placed: Placed, place: BlockPlace): Nature | 'word' {
  const { text, path } = placed
  if (isWord(path, place.depth) && vocabulary.has(text)) return 'word'
  const { speaker, kind } = voiceOf(path, place)
  return natureOf(payloadOf(placed, place) ?? identifierOf(path, place.depth) ?? kind, speaker)
}

interface Voice {
  readonly kind: SegmentKind
  readonly speaker: Speaker
}

function voiceOf(path: Path, { depth, speaker }: BlockPlace): Voice {
  switch (path[depth]) {
    case 'reasoningContent':
      return { kind: 'reasoning', speaker: assistant }
    case 'toolUse':
      return { kind: 'text', speaker: assistant }
    case 'toolResult':
      return { kind: 'tool-result', speaker: tool }
    case 'document':
    case 'searchResult':
      return { kind: 'document', speaker: { ...speaker, origin: document, trust: 'untrusted' } }
    default:
      return { kind: 'text', speaker }
  }
}

const document = { kind: 'document' } as const

/** Only fields that hold a word of the schema: `text` may be any text, also `user` or `stop`. */
const words: ReadonlySet<unknown> = new Set(['format', 'type', 'status', 'ttl'])

/** What tells which call, or which tool, a block is about, and what a provider has to get back as it was. */
const identifiers: Readonly<Record<string, ReadonlySet<unknown>>> = {
  toolUse: new Set(['toolUseId', 'name']),
  toolResult: new Set(['toolUseId']),
  toolAddition: new Set(['tool']),
  toolRemoval: new Set(['tool']),
  reasoningContent: new Set(['redactedContent']),
  searchResult: new Set(['source']),
}

/** Nothing below the input of a tool or the JSON of its result is a field of a block. */
function isFree(path: Path, depth: number): boolean {
  return (
    (path[depth] === 'toolUse' && path[depth + 1] === 'input') ||
    (path[depth] === 'toolResult' && path[depth + 1] === 'content' && path[depth + 3] === 'json')
  )
}

function isWord(path: Path, depth: number): boolean {
  const last = path[path.length - 1]
  if (isFree(path, depth)) return false
  return words.has(last) || path[path.length - 2] === 'qualifiers'
}

function identifierOf(path: Path, depth: number): 'identifier' | undefined {
  if (isFree(path, depth)) return undefined
  const kind = String(path[depth])
  const own = Object.hasOwn(identifiers, kind) ? identifiers[kind] : undefined
  return own?.has(path[depth + 1]) || path[path.length - 1] === 'signature'
    ? 'identifier'
    : undefined
}

/** What stands for a picture or a file; `undefined` for any other field. */
function payloadOf(
  { text, path }: Placed,
  { depth, direction }: BlockPlace,
): SegmentKind | undefined {
  if (isFree(path, depth) || path[path.length - 2] === undefined) return undefined
  const field = `${path[path.length - 2]}.${path[path.length - 1]}`
  if (field === 'source.bytes') return direction === 'request' ? 'media' : outputKind(text)
  // Whoever gets a response decides what to fetch; a model is made to.
  return field === 's3Location.uri' && direction === 'request' ? 'reference' : undefined
}
