import { GuardError } from '../../../core/errors'
import type { Exchange } from '../../../core/exchange'
import type { Route, RouteMedia } from '../../../core/route'
import type { Segment } from '../../../core/segment'
import { identify, type Identity } from '../../../media/identify'
import * as metadata from '../../../media/metadata/all'
import type { Walker } from '../../../media/metadata/walker'
import { readPayload, type Payload, type Surroundings } from '../../../media/payload'
import { pixelsIn } from '../../../media/pixels'
import { canonical } from '../../../media/types'
import type { Caps } from '../caps'
import { mediaRefused, openings } from './refusal'

/** A media part that may pass. */
export interface Part {
  readonly segment: Segment
  /** How it is written in the body. */
  readonly payload: Payload
  /** Its type, for the ledger and for whoever reads it. */
  readonly type: string
  /** What it is written as once its metadata was taken out; of a text, as it is to be searched. */
  readonly written: string
  /** What it says, where it is a text. */
  readonly text?: string
}

/** What a route and its guard allow of media. */
export interface MediaRule extends RouteMedia {
  readonly maxBytes: number
  readonly maxParts: number
  readonly maxPixels: number
}

export function ruleOf({ route }: Exchange, caps: Caps): MediaRule {
  const media = route?.body.media ?? { mode: 'refuse', metadata: 'strip' }
  const { maxBytes = caps.maxMediaBytes, maxParts = caps.maxMediaParts } = media
  return { ...media, maxBytes, maxParts, maxPixels: media.maxPixels ?? caps.maxMediaPixels }
}

/**
 * What a media segment of a body is, once it was held to the rule. A text passes whatever the rule says, because it is
 * searched.
 *
 * @throws GuardError `media-unsupported`, or `body-limit` for a part that is too large.
 */
export function partOf({ route, body }: Exchange, segment: Segment, rule: MediaRule): Part {
  const payload = readPayload(segment.text, around(body?.value, segment))
  if (payload === undefined) {
    const lines = rule.mode === 'refuse' ? openings : undefined
    throw mediaRefused(route, 'a media part cannot be decoded, or is of no one type', lines)
  }
  if (payload.size > rule.maxBytes) throw capBroken('maxMediaBytes')
  const identity = identify(payload)
  if (identity.kind === 'text') {
    const written = payload.isPlain ? payload.text : payload.encode(payload.bytes())
    return { segment, payload, written, type: identity.type, text: identity.text }
  }
  if (rule.mode === 'refuse') throw mediaRefused(route, 'the body holds media', openings)
  if (identity.kind === 'refused') throw mediaRefused(route, identity.detail)
  const fault = typeFault(identity, rule)
  if (fault !== undefined) throw mediaRefused(route, fault.detail, fault.lines)
  const [type = ''] = identity.types
  return { segment, payload, type, written: cleaned(payload, identity, rule, route) }
}

export function capBroken(cap: keyof Caps): GuardError {
  return new GuardError('body-limit', { detail: `the cap \`${cap}\` is exceeded` })
}

/** The object that a payload stands in, and the one around that; lists say nothing. */
function around(body: unknown, { path }: Segment): Surroundings {
  const values = [body]
  for (const step of path) {
    values.push((values.at(-1) as Readonly<Record<string | number, unknown>>)[step])
  }
  const [outer, holder] = [values.at(-3), values.at(-2)]
  return Array.isArray(holder) ? nothingAround : { holder, outer }
}

const nothingAround: Surroundings = { holder: undefined, outer: undefined }

type Media = Extract<Identity, { kind: 'media' }>

interface Fault {
  readonly detail: string
  readonly lines: readonly string[]
}

// A picture that is written in letters, and a type that no bytes tell, pass only where the document names them.
const unnamed: ReadonlySet<string> = new Set(['svg', 'unknown'])

function typeFault({ types, container }: Media, rule: MediaRule): Fault | undefined {
  const named = rule.types?.map(canonical)
  const isOpen = (type: string) => named?.includes(type) ?? !unnamed.has(container)
  if (!types.every(isOpen)) {
    const [wanted = ''] = container === 'unknown' ? ['type/subtype'] : types
    const detail = `the body holds ${wanted}, which the route does not list`
    return { detail, lines: linesFor(rule, [...(named ?? []), wanted], walkerOf(container)) }
  }
  if (rule.metadata === 'keep' || walkerOf(container) !== undefined) return undefined
  const what = container === 'unknown' ? 'what the body holds' : types.join(' and ')
  const detail = `metadata cannot be taken out of ${what}`
  return { detail, lines: linesFor(rule, named, undefined) }
}

/** What a part is written as without its metadata. */
function cleaned(
  payload: Payload,
  { container, types }: Media,
  { metadata: wish, maxPixels }: MediaRule,
  route: Route | undefined,
): string {
  const walker = walkerOf(container)
  const bytes = walker !== undefined || !payload.isPlain ? payload.bytes() : undefined
  const walked = walker && bytes && walker(bytes)
  const pixels = walker ? walked?.pixels : pixelsIn(payload.head(longHead), container)
  if (pixels === undefined) {
    throw mediaRefused(route, `a part is not a whole file of the type ${types.join(' and ')}`)
  }
  if (pixels > maxPixels) throw capBroken('maxMediaPixels')
  if (walked !== undefined && wish === 'strip') return payload.encode(walked.bytes)
  return bytes === undefined || payload.isPlain ? payload.text : payload.encode(bytes)
}

/** So many bytes hold the size of most pictures that nobody here goes over. */
const longHead = 65_536

function linesFor(
  { mode }: MediaRule,
  types: readonly string[] | undefined,
  walker: Walker | undefined,
): readonly string[] {
  const listed = types === undefined ? '' : `, types: [${types.join(', ')}]`
  const kept = walker === undefined ? ', metadata: keep' : ''
  return [`body: { media: { mode: ${mode}${listed}${kept} } }`]
}

function walkerOf(container: string): Walker | undefined {
  return Object.hasOwn(metadata, container)
    ? metadata[container as keyof typeof metadata]
    : undefined
}
