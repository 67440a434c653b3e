import type { DetectionContext } from '../../core/detector'
import { GuardError } from '../../core/errors'
import type { Exchange, RequestBody } from '../../core/exchange'
import type { Finding } from '../../core/finding'
import type { ContentQuestion, LocatedFinding } from '../../core/question'
import type { RefusalCode } from '../../core/refusal'
import type { Segment } from '../../core/segment'
import type { CompiledDetectors } from '../../detectors/compile'
import { scan } from '../../detectors/scan'
import { argumentSegments, type Arguments } from '../../formats/arguments'
import { generic } from '../../formats/generic'
import { plain, segmentsOf } from '../../formats/segments'
import { brokenCap, type Caps } from './caps'
import { recordNotRun, recordRun } from './record'
import type { SchemaCheck } from './schema'

export interface InspectOptions {
  readonly detectors: CompiledDetectors
  readonly caps: Caps
  readonly schemaOf: (exchange: Exchange) => SchemaCheck | undefined
}

/** A text with what was found in it. */
export interface InspectedText {
  readonly segment: Segment
  readonly findings: readonly Finding[]
}

export interface ContentFacts extends ContentQuestion {
  readonly segments: readonly Segment[]
  /** Tool arguments are JSON in a string: the texts inside them were inspected in their place. */
  readonly toolArguments: ReadonlyMap<Segment, Arguments>
  /** In the order of the findings. */
  readonly inspected: readonly InspectedText[]
}

/** Looks at every text of the request body, after its caps and its schema held. */
export function observe(exchange: Exchange, options: InspectOptions): ContentFacts | undefined {
  const { body } = exchange
  if (body === undefined || body.kind === 'opaque') {
    recordNotRun(exchange, options.detectors, body === undefined ? 'body not read' : 'opaque body')
    return undefined
  }
  const segments = segmentsIn(exchange, body)
  const violation = violationOf(exchange, body, segments, options)
  if (violation !== undefined) return { ...nothing, violation }
  const texts = withoutMedia(exchange, segments, options.detectors)
  const toolArguments = argumentsIn(texts)
  const inspected = texts
    .flatMap((segment) => toolArguments.get(segment)?.segments ?? [segment])
    .map((segment) => inspect(segment, options.detectors))
  recordRun(exchange, options.detectors, inspected)
  const findings = inspected.flatMap(located)
  return { ...nothing, segments: texts, toolArguments, inspected, findings }
}

const nothing: ContentFacts = {
  kind: 'content',
  direction: 'request',
  segments: [],
  toolArguments: new Map(),
  inspected: [],
  findings: [],
}

function argumentsIn(segments: readonly Segment[]): ReadonlyMap<Segment, Arguments> {
  const found = new Map<Segment, Arguments>()
  for (const segment of segments) {
    const inner = segment.kind === 'tool-arguments' ? argumentSegments(segment) : undefined
    if (inner !== undefined) found.set(segment, inner)
  }
  return found
}

function segmentsIn({ format }: Exchange, body: RequestBody): readonly Segment[] {
  if (body.kind === 'empty') return []
  if (body.kind === 'text') return [plain(String(body.value), [], false, 'request')]
  return segmentsOf(format ?? generic, body.value, 'request')
}

function violationOf(
  exchange: Exchange,
  { kind, value }: RequestBody,
  segments: readonly Segment[],
  { caps, schemaOf }: InspectOptions,
): { code: RefusalCode; detail: string } | undefined {
  const cap = brokenCap(caps, value, segments)
  if (cap !== undefined) return { code: 'body-limit', detail: `the cap \`${cap}\` is exceeded` }
  const parsed = kind === 'empty' ? undefined : value
  const ofFormat = kind === 'json' ? exchange.format?.check(value) : undefined
  const broken = ofFormat ?? schemaOf(exchange)?.(parsed)
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
      detail: 'the body holds media; `media: unscanned` lets it pass',
    })
  }
  recordNotRun(exchange, detectors, 'media, unscanned')
  return texts
}

function inspect(segment: Segment, detectors: CompiledDetectors): InspectedText {
  const { kind, role, origin } = segment
  const context: DetectionContext = { direction: 'request', kind, role, origin }
  return { segment, findings: scan(segment.text, detectors, context) }
}

function located({ segment, findings }: InspectedText): LocatedFinding[] {
  return findings.map((finding) => ({ ...finding, origin: segment.origin }))
}
