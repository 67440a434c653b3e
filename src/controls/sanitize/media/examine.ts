import type { Exchange } from '../../../core/exchange'
import type { Path, Segment } from '../../../core/segment'
import { holdsJson } from '../../../formats/text-body'
import type { Rewrite } from '../../../formats/rewrite'
import type { Caps } from '../caps'
import { capBroken, partOf, ruleOf, type MediaRule, type Part } from './part'
import type { ReadParts } from './read'
import { recordUnread } from './record'
import { mediaRefused, openings } from './refusal'

/** What the media of a body came to. */
export interface ExaminedMedia {
  /** Texts that stand in the body as media: they are searched and changed like others. */
  readonly texts: readonly Segment[]
  /** Writes the new text of one of these, by its path, as it stands in the body. */
  readonly written: ReadonlyMap<Path, (text: string) => string>
  /** Texts that somebody read from parts: they are searched, and cannot be changed. */
  readonly read: readonly Segment[]
  /** The parts that have to be written anew: without their metadata. */
  readonly rewrites: readonly Rewrite[]
}

export const noMedia: ExaminedMedia = { texts: [], written: new Map(), read: [], rewrites: [] }

/**
 * Holds each media segment of a body to what the route allows, and has those read that somebody is there for. Waits only
 * for that.
 *
 * @throws GuardError `media-unsupported`, `body-limit`; rejects with `control-failed` where the reader fails.
 */
export function examineMedia(
  exchange: Exchange,
  segments: readonly Segment[],
  { caps, readParts }: { readonly caps: Caps; readonly readParts: ReadParts },
): ExaminedMedia | Promise<ExaminedMedia> {
  const media = segments.filter(({ kind }) => kind === 'media')
  if (media.length === 0) return noMedia
  const rule = ruleOf(exchange, caps)
  if (media.length > rule.maxParts) {
    if (rule.mode === 'refuse') throw mediaRefused(exchange.route, 'the body holds media', openings)
    throw capBroken('maxMediaParts')
  }
  const parts = media.flatMap((segment) => {
    if (segment.text !== '') return [partOf(exchange, segment, rule)]
    requireUnscanned(exchange, rule)
    recordUnread(exchange, 'tokens')
    return []
  })
  const examined = examinedParts(parts)
  const unread = parts.filter(({ text }) => text === undefined)
  if (unread.length > 0 && rule.mode === 'read') {
    return readParts(exchange, unread).then((read) => ({ ...examined, read }))
  }
  for (const { type } of unread) recordUnread(exchange, type)
  return examined
}

/** Numbers of tokens, which have no type and which nobody can read. */
function requireUnscanned({ route }: Exchange, { mode, types }: MediaRule): void {
  if (mode === 'unscanned' && types === undefined) return
  const lines = ['body: { media: unscanned }']
  throw mediaRefused(route, 'the body holds content that is no text, such as tokens', lines)
}

function examinedParts(parts: readonly Part[]): ExaminedMedia {
  const written = new Map<Path, (text: string) => string>()
  const texts = parts.flatMap(({ segment, text, payload }) => {
    if (text === undefined || text === '') return []
    written.set(segment.path, (changed) => payload.encode(Buffer.from(changed)))
    return [textIn(segment, text)]
  })
  const rewrites = parts.flatMap(({ segment, written: text }) =>
    text === segment.text ? [] : [{ path: segment.path, text }],
  )
  return { texts, written, read: [], rewrites }
}

/** A document, whoever sends it: nobody typed it as a message. */
function textIn(segment: Segment, text: string): Segment {
  const isTool = segment.origin.kind === 'tool'
  return {
    ...segment,
    text,
    kind: holdsJson(text) ? 'tool-arguments' : 'document',
    origin: isTool ? segment.origin : { kind: 'document' },
    trust: 'untrusted',
  }
}
