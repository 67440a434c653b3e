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
import { brokenCap, type Caps } from './caps'
import { inspectTexts, locatedFindings, type InspectedText } from './inspect'
import { recordFailure, recordNotRun, recordRun } from './record'
import { brokenSchema, type SchemaCheck } from './schema'

export interface InspectOptions {
  /** What the texts of an exchange are searched by. */
  readonly detectorsOf: (exchange: Exchange) => CompiledDetectors
  readonly caps: Caps
  readonly schemaOf: (exchange: Exchange) => SchemaCheck | undefined
  /** Longest time that detectors may take for the texts of a request, in milliseconds. */
  readonly detectorTimeoutMs: number
}

export interface ContentFacts extends ContentQuestion {
  readonly opened: OpenTexts
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
    recordNotRun(exchange, detectors, body === undefined ? 'body not read' : 'opaque body')
    return undefined
  }
  const segments = segmentsIn(exchange, body)
  const violation = violationOf(exchange, body, segments, options)
  if (violation !== undefined) return { ...nothing, violation }
  const opened = openedTexts(withoutMedia(exchange, segments, detectors))
  return inspectBody(exchange, opened, { detectors, maxMs: options.detectorTimeoutMs })
}

function inspectBody(
  exchange: Exchange,
  opened: OpenTexts,
  means: { readonly detectors: CompiledDetectors; readonly maxMs: number },
): ContentFacts | Promise<ContentFacts> {
  const { detectors } = means
  const factsOf = (inspected: readonly InspectedText[]): ContentFacts => {
    recordRun(exchange, detectors, inspected)
    return { ...nothing, opened, inspected, findings: inspected.flatMap(locatedFindings) }
  }
  const fail = (error: unknown): never => {
    recordFailure(exchange, detectors, error)
    throw error
  }
  try {
    const inspected = inspectTexts(opened.texts, { ...means, onGone: exchange.request.onGone })
    return inspected instanceof Promise ? inspected.then(factsOf, fail) : factsOf(inspected)
  } catch (error) {
    return fail(error)
  }
}

const nothing: ContentFacts = {
  kind: 'content',
  direction: 'request',
  opened: openTexts([]),
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

function violationOf(
  exchange: Exchange,
  body: RequestBody,
  segments: readonly Segment[],
  { caps, schemaOf }: InspectOptions,
): { code: RefusalCode; detail: string } | undefined {
  const requests = exchange.format?.requests?.(body.value)
  const cap = brokenCap(caps, body.value, segments, requests)
  if (cap !== undefined) return { code: 'body-limit', detail: `the cap \`${cap}\` is exceeded` }
  const broken = brokenSchema(exchange, body, schemaOf(exchange))
  return broken === undefined ? undefined : { code: 'body-invalid', detail: `schema: ${broken}` }
}

function withoutMedia(
  exchange: Exchange,
  segments: readonly Segment[],
  detectors: CompiledDetectors,
): readonly Segment[] {
  const texts = segments.filter(({ kind }) => kind !== 'media')
  if (texts.length === segments.length) return segments
  if (exchange.route?.body.media !== 'unscanned') {
    throw new GuardError('media-unsupported', {
      detail: 'the body holds media; `media: unscanned` and `coverage: none` let it pass',
    })
  }
  recordNotRun(exchange, detectors, 'media, unscanned')
  return texts
}
