import { GuardError } from '../../core/errors'
import type { Exchange, RequestBody } from '../../core/exchange'
import type { ContentQuestion } from '../../core/question'
import type { RefusalCode } from '../../core/refusal'
import type { Segment } from '../../core/segment'
import type { CompiledDetectors } from '../../detectors/compile'
import { formSegments } from '../../formats/form'
import { generic } from '../../formats/generic'
import { openTexts, type OpenTexts } from '../../formats/open-texts'
import { segmentsOf } from '../../formats/segments'
import { textBody } from '../../formats/text-body'
import { brokenCap, hasTooManyCharacters, type Caps } from './caps'
import { inspectTexts, locatedFindings, type InspectedText } from './inspect'
import { examineMedia, noMedia, type ExaminedMedia } from './media/examine'
import type { ReadParts } from './media/read'
import { recordFailure, recordNotRun, recordRun } from './record'
import { brokenSchema, type SchemaCheck } from './schema'

export interface InspectOptions {
  /** What the texts of an exchange are searched by. */
  readonly detectorsOf: (exchange: Exchange) => CompiledDetectors
  readonly caps: Caps
  readonly schemaOf: (exchange: Exchange) => SchemaCheck | undefined
  /** Longest time that detectors may take for the texts of a request, in milliseconds. */
  readonly detectorTimeoutMs: number
  /** Has media read, on routes that say so. */
  readonly readParts: ReadParts
}

export interface ContentFacts extends ContentQuestion {
  readonly opened: OpenTexts
  readonly media: ExaminedMedia
  /** In the order of the findings. */
  readonly inspected: readonly InspectedText[]
}

/** Looks at every text of the request body, after its caps and its schema held. Waits only where a detector does. */
export function observe(
  exchange: Exchange,
  options: InspectOptions,
): ContentFacts | undefined | Promise<ContentFacts> {
  const { body } = exchange
  const detectors = options.detectorsOf(exchange)
  if (body === undefined || body.kind === 'opaque') {
    recordNotRun(exchange, detectors, body === undefined ? 'body not read' : unread(exchange))
    return undefined
  }
  const segments = segmentsIn(exchange, body)
  const violation = violationOf(exchange, body, segments, options)
  if (violation !== undefined) return { ...nothing, violation }
  const inspect = (media: ExaminedMedia): ContentFacts | Promise<ContentFacts> => {
    const texts = segments.filter(({ kind }) => kind !== 'media')
    if (
      media !== noMedia &&
      hasTooManyCharacters(options.caps, [...texts, ...media.texts, ...media.read])
    ) {
      return { ...nothing, violation: capViolation('maxCharacters') }
    }
    const found = { media, opened: openedTexts([...texts, ...media.texts]) }
    return inspectBody(exchange, found, { detectors, maxMs: options.detectorTimeoutMs })
  }
  const media = examineMedia(exchange, segments, options)
  return media instanceof Promise ? media.then(inspect) : inspect(media)
}

function unread({ route }: Exchange): string {
  return route?.upgrade === undefined ? 'opaque body' : 'no frame codec'
}

function inspectBody(
  exchange: Exchange,
  { media, opened }: Pick<ContentFacts, 'media' | 'opened'>,
  means: { readonly detectors: CompiledDetectors; readonly maxMs: number },
): ContentFacts | Promise<ContentFacts> {
  const { detectors } = means
  const fixed = new Set(media.read)
  const factsOf = (inspected: readonly InspectedText[]): ContentFacts => {
    recordRun(exchange, detectors, inspected)
    const findings = inspected.flatMap((text) => locatedFindings(text, fixed.has(text.segment)))
    return { ...nothing, media, opened, inspected, findings }
  }
  const fail = (error: unknown): never => {
    recordFailure(exchange, detectors, error)
    throw error
  }
  try {
    const inspected = inspectTexts([...opened.texts, ...media.read], {
      ...means,
      onGone: exchange.request.onGone,
    })
    return inspected instanceof Promise ? inspected.then(factsOf, fail) : factsOf(inspected)
  } catch (error) {
    return fail(error)
  }
}

const nothing: ContentFacts = {
  kind: 'content',
  direction: 'request',
  opened: openTexts([]),
  media: noMedia,
  inspected: [],
  findings: [],
}

function segmentsIn({ format }: Exchange, body: RequestBody): readonly Segment[] {
  if (body.kind === 'empty') return []
  if (body.kind === 'text') return [textBody(String(body.value), 'request')]
  if (body.kind === 'form') return formSegments(format ?? generic, body.value)
  return segmentsOf(format ?? generic, body.value, 'request', body.numbers)
}

/** The client decides how deep its tool arguments are nested, which no schema of the body sees. */
function openedTexts(segments: readonly Segment[]): OpenTexts {
  try {
    return openTexts(segments)
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    const detail = 'tool arguments are nested too deep to be inspected'
    throw new GuardError('body-limit', { cause, detail })
  }
}

function capViolation(cap: string): { code: RefusalCode; detail: string } {
  return { code: 'body-limit', detail: `the cap \`${cap}\` is exceeded` }
}

function violationOf(
  exchange: Exchange,
  body: RequestBody,
  segments: readonly Segment[],
  { caps, schemaOf }: InspectOptions,
): { code: RefusalCode; detail: string } | undefined {
  const requests = exchange.format?.requests?.(body.value)
  const cap = brokenCap(caps, body.value, segments, requests)
  if (cap !== undefined) return capViolation(cap)
  const broken = brokenSchema(exchange, body, schemaOf(exchange))
  return broken === undefined ? undefined : { code: 'body-invalid', detail: `schema: ${broken}` }
}
