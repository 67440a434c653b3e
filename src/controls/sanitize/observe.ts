import { GuardError } from '../../core/errors'
import type { Exchange, RequestBody } from '../../core/exchange'
import type { ContentQuestion } from '../../core/question'
import type { RefusalCode } from '../../core/refusal'
import type { Segment } from '../../core/segment'
import type { CompiledDetectors } from '../../detectors/compile'
import { generic } from '../../formats/generic'
import { openTexts, type OpenTexts } from '../../formats/open-texts'
import { segmentsOf } from '../../formats/segments'
import { textBody } from '../../formats/text-body'
import { brokenCap, type Caps } from './caps'
import { inspectText, locatedFindings, type InspectedText } from './inspect'
import { recordNotRun, recordRun } from './record'
import { brokenSchema, type SchemaCheck } from './schema'

export interface InspectOptions {
  /** What the texts of an exchange are searched by. */
  readonly detectorsOf: (exchange: Exchange) => CompiledDetectors
  readonly caps: Caps
  readonly schemaOf: (exchange: Exchange) => SchemaCheck | undefined
}

export interface ContentFacts extends ContentQuestion {
  readonly opened: OpenTexts
  /** In the order of the findings. */
  readonly inspected: readonly InspectedText[]
}

/** Looks at every text of the request body, after its caps and its schema held. */
export function observe(exchange: Exchange, options: InspectOptions): ContentFacts | undefined {
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
  const inspected = opened.texts.map((segment) => inspectText(segment, detectors))
  recordRun(exchange, detectors, inspected)
  return { ...nothing, opened, inspected, findings: inspected.flatMap(locatedFindings) }
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
  const cap = brokenCap(caps, body.value, segments)
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
