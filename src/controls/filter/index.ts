import type { Engine } from '../../core/engine'
import { GuardError } from '../../core/errors'
import type { BodyFilter, ResponseHead } from '../../core/filter'
import type { Format } from '../../core/format'
import type { Ledger } from '../../core/ledger'
import { refusalOf as deniedBy } from '../../core/pipeline'
import type { Route } from '../../core/route'
import type { Pseudonyms } from '../../core/treatment'
import type { CompiledDetectors } from '../../detectors/compile'
import type { EventStreamCodec } from '../../formats/framing/event-stream'
import { eventStreamFraming, ndjsonFraming, sseFraming } from './envelope'
import { Inspector } from './inspector'
import { mediaOf, type Media } from './media'
import { recordNotRun } from './record'
import { refusalOf } from './refusal'
import { outputRedact, redactedTypes, withheld } from './output-redact'
import { keptFields, pruner, responseKeep } from './response-keep'
import { responseStrip, strippedFields } from './response-strip'
import { latin1, streamFilter } from './stream-filter'
import { anySink, eventsSink, type SinkOptions } from './sinks'
import { wholeFilter } from './whole-filter'

export { watchBody, type Export } from './weights/watch'
export {
  keptFields,
  outputRedact,
  redactedTypes,
  responseKeep,
  responseStrip,
  strippedFields,
  withheld,
}

/** Largest JSON body that is held until it is complete, in bytes. */
const maxBodyBytes = 8_388_608

export interface FilterOptions {
  readonly exchangeId: string
  readonly head: ResponseHead
  readonly format: Format
  /** Told which tools the response asks to be called; throws where one may not be. */
  readonly onCalls?: ((names: readonly string[]) => void) | undefined
  /** Told what the response is, or each event of it, for the ids that it gives to its client. */
  readonly onIssued?: ((body: unknown) => void) | undefined
  /** The parsed body of the request. */
  readonly request?: unknown
  readonly detectors: CompiledDetectors
  readonly engine: Pick<Engine, 'decide' | 'treatment'>
  /** Placeholders of this exchange; they are restored, never searched. */
  readonly pseudonyms: Pseudonyms
  /** What nobody else can write on this exchange. */
  readonly boundary?: () => string
  /** Fields that `response.strip` removes. */
  readonly strip: readonly string[]
  /** Lists of fields that `response.keep` holds the response to: each of them has to name a field. */
  readonly keep?: readonly (readonly string[])[]
  /** Types that `output.redact` redacts. */
  readonly redact: readonly string[]
  /** Types of duties that nobody carries out on a body that leaves whole, or as a stream. */
  readonly elsewhere: { readonly whole: readonly string[]; readonly stream: readonly string[] }
  /** Detectors without which the response may not leave; see `Route`. */
  readonly coverage: Route['coverage']
  readonly ledger: Ledger
  /** Reads the frames of event streams; absent where it could not be loaded, or no format needs it. */
  readonly frames?: EventStreamCodec | undefined
}

/**
 * What comes out? Opens the filter for a response that is about to begin: JSON, and what declares
 * no type, is filtered whole, everything else as it streams. `undefined` lets a body pass that cannot be inspected, where the
 * route requires no coverage.
 *
 * @throws GuardError where such a body may not pass.
 */
export function openFilter(options: FilterOptions): BodyFilter | undefined {
  const { exchangeId, format, elsewhere, onCalls, onIssued, keep = [] } = options
  const rewrites = options.detectors.units.length > 0 || options.pseudonyms.size > 0
  const duties = [options.strip, keep, options.redact, elsewhere.whole, elsewhere.stream]
  const isDue = onCalls !== undefined || duties.some(({ length }) => length > 0)
  const media = lookedAt(options)
  const isRead = options.head.lasting === true || (onIssued !== undefined && media !== 'opaque')
  if (!rewrites && !isDue && !isRead) return undefined
  // Fields that repeat text in pieces go wherever the text itself may be rewritten.
  const strip = rewrites ? [...options.strip, ...format.echoes] : options.strip
  const leavesWhole = media === 'json' || media === 'undeclared'
  // What the guard cannot tell to be whole counts as a stream.
  requireMeans(options, leavesWhole ? elsewhere.whole : elsewhere.stream)
  if (media === 'opaque') {
    requireCoverage(options, 'the content type cannot be inspected')
    requireMeans(options, [...stripping(options), ...redacting(options)])
    return undefined
  }
  // The policy's own fields alone: what a format repeats is no duty of a text.
  const unstripped = stripping(options)
  const onText = unstripped.length === 0 ? undefined : () => requireMeans(options, unstripped)
  if (media === 'text') onText?.()
  const inspector = new Inspector(options)
  const onMedia = once(() => {
    requireCoverage(options, 'media')
    requireMeans(options, redacting(options))
  })
  const onBare = () => requireMeans(options, [responseKeep.type])
  const prune = pruner({ format, strip, keep, onBare })
  const parts = {
    ...options,
    inspector,
    prune,
    keeps: keep.length > 0,
    onMedia,
    onText,
    onCalls,
    onIssued,
  }
  if (leavesWhole) {
    const textSink = media === 'json' ? undefined : () => anySink(parts, true)
    return wholeFilter({ ...parts, maxBytes: maxBodyBytes, textSink })
  }
  if (media === 'text') return streamFilter(anySink(parts, false), exchangeId)
  if (media === 'eventstream') return framesFilter(options, parts)
  return streamFilter(eventsSink(media === 'sse' ? sseFraming : ndjsonFraming, parts), exchangeId)
}

/** Of frames nothing is known but what the format of the exchange says of them. */
function lookedAt({ head, format }: FilterOptions): Media {
  const media = mediaOf(head.contentType)
  const isUnknown = media === 'eventstream' && format.stream?.framing !== media
  return isUnknown ? 'opaque' : media
}

function framesFilter(
  { frames, exchangeId, detectors, ledger }: FilterOptions,
  parts: SinkOptions,
): BodyFilter {
  if (frames === undefined) {
    const detail = 'event streams are read with `@smithy/eventstream-codec`, which is not installed'
    recordNotRun(ledger, detectors.names, detail)
    const hint = 'npm install @smithy/eventstream-codec@4'
    throw refusalOf(new GuardError('coverage-missing', { detail, hint }), exchangeId)
  }
  return streamFilter(eventsSink(eventStreamFraming(frames), parts), exchangeId, latin1)
}

/** What was allowed once for a response need not be asked for each of its events. */
function once(ask: () => void): () => void {
  let isAsked = false
  return () => {
    if (isAsked) return
    ask()
    isAsked = true
  }
}

/** Enters the detectors as not run and asks whether the route can do without them. */
function requireCoverage(options: FilterOptions, reason: string): void {
  const { coverage, detectors, engine, ledger, exchangeId } = options
  recordNotRun(ledger, detectors.names, reason)
  const required = coverage === 'none' ? [] : (coverage ?? detectors.names)
  const missing = detectors.names.map((detector) => ({ detector, reason }))
  const decision = engine.decide({ kind: 'coverage', direction: 'response', required, missing })
  if (decision.effect === 'deny') throw refusalOf(deniedBy(decision), exchangeId)
}

/** Fields can be removed only from what can be read. */
function stripping({ strip, keep = [] }: FilterOptions): readonly string[] {
  return [
    ...(strip.length === 0 ? [] : [responseStrip.type]),
    ...(keep.length === 0 ? [] : [responseKeep.type]),
  ]
}

/** Texts can be redacted only where they can be found. */
function redacting({ redact }: FilterOptions): readonly string[] {
  return redact.length === 0 ? [] : [outputRedact.type]
}

/** Asks whether the response may leave without these duties, which cannot be carried out on it. */
function requireMeans({ engine, exchangeId }: FilterOptions, unsupported: readonly string[]): void {
  if (unsupported.length === 0) return
  const decision = engine.decide({ kind: 'obligation', unsupported })
  if (decision.effect === 'deny') throw refusalOf(deniedBy(decision), exchangeId)
}
