import type { Engine } from '../../core/engine'
import type { GuardError } from '../../core/errors'
import type { BodyFilter, ResponseHead } from '../../core/filter'
import type { Format } from '../../core/format'
import type { Ledger } from '../../core/ledger'
import { refusalOf as deniedBy } from '../../core/pipeline'
import type { Route } from '../../core/route'
import type { Pseudonyms } from '../../core/treatment'
import type { CompiledDetectors } from '../../detectors/compile'
import { Framer } from '../../formats/framing/framer'
import { ndjsonFraming, sseFraming, type Framing } from './envelope'
import { EventFilter } from './event-filter'
import { Inspector } from './inspector'
import { mediaOf } from './media'
import { recordNotRun } from './record'
import { refusalOf } from './refusal'
import { responseStrip, strippedFields } from './response-strip'
import { streamFilter } from './stream-filter'
import { wholeFilter } from './whole-filter'

export { responseStrip, strippedFields }

/** Largest JSON body that is held until it is complete, in bytes. */
const maxBodyBytes = 8_388_608

export interface FilterOptions {
  readonly exchangeId: string
  readonly head: ResponseHead
  readonly format: Format
  readonly detectors: CompiledDetectors
  readonly engine: Pick<Engine, 'decide' | 'treatment'>
  /** Placeholders of this exchange; they are restored, never searched. */
  readonly pseudonyms: Pseudonyms
  /** Fields that `response.strip` removes. */
  readonly strip: readonly string[]
  /** Detectors without which the response may not leave; see `Route`. */
  readonly coverage: Route['coverage']
  readonly ledger: Ledger
}

/**
 * What comes out? Opens the filter for a response that is about to begin: JSON, and what declares
 * no type, is filtered whole, everything else as it streams. `undefined` lets a body pass that cannot be inspected, where the
 * route requires no coverage.
 *
 * @throws GuardError where such a body may not pass.
 */
export function openFilter(options: FilterOptions): BodyFilter | undefined {
  const { exchangeId, format } = options
  const rewrites = options.detectors.units.length > 0 || options.pseudonyms.size > 0
  if (!rewrites && options.strip.length === 0) return undefined
  // Fields that repeat text in pieces go wherever the text itself may be rewritten.
  const strip = rewrites ? [...options.strip, ...format.echoes] : options.strip
  const media = mediaOf(options.head.contentType)
  if (media === 'opaque') {
    requireCoverage(options, 'the content type cannot be inspected')
    requireMeans(options)
    return undefined
  }
  // The policy's own fields alone: what a format repeats is no duty of a text.
  const onText = options.strip.length === 0 ? undefined : () => requireMeans(options)
  if (media === 'text') onText?.()
  const inspector = new Inspector(options)
  if (media === 'json' || media === 'undeclared') {
    const onMedia = () => requireCoverage(options, 'media')
    const mustBeJson = media === 'json'
    const limits = { maxBytes: maxBodyBytes, mustBeJson }
    return wholeFilter({ exchangeId, format, inspector, strip, onMedia, onText, ...limits })
  }
  if (media === 'text') return textFilter(inspector, exchangeId)
  const framing = media === 'sse' ? sseFraming : ndjsonFraming
  const events = new EventFilter({ format, framing, inspector, strip, onText })
  return eventsFilter(events, framing, inspector, options)
}

/** Text that is not JSON is one text from beginning to end. Its clients know no error event. */
function textFilter(inspector: Inspector, exchangeId: string): BodyFilter {
  const channel = inspector.open('text')
  return streamFilter(
    {
      write: (text, release) => release(channel.push(text).text),
      end: (release) => release(channel.end().text),
      errorEvent: () => undefined,
      settle: (error) => inspector.settle(error),
    },
    exchangeId,
  )
}

function eventsFilter(
  events: EventFilter,
  framing: Framing,
  inspector: Inspector,
  { exchangeId, format }: FilterOptions,
): BodyFilter {
  const framer = new Framer(framing.cut)
  const speaks = format.stream?.framing === framing.name
  return streamFilter(
    {
      write: (text, release) => framer.push(text, (event) => release(events.accept(event))),
      end: (release) => release(events.end(framer.end())),
      errorEvent: (error: GuardError) => (speaks ? format.errorEvent(error) : undefined),
      settle: (error) => inspector.settle(error),
    },
    exchangeId,
  )
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
function requireMeans({ strip, engine, exchangeId }: FilterOptions): void {
  if (strip.length === 0) return
  const decision = engine.decide({ kind: 'obligation', unsupported: [responseStrip.type] })
  if (decision.effect === 'deny') throw refusalOf(deniedBy(decision), exchangeId)
}
