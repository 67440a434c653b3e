import { openFilter, strippedFields } from '../controls/filter'
import type { Detector } from '../core/detector'
import type { Engine } from '../core/engine'
import type { Exchange } from '../core/exchange'
import type { BodyFilter } from '../core/filter'
import type { GuardCore } from '../core/guard'
import type { Pseudonyms } from '../core/treatment'
import type { CompiledDetectors } from '../detectors/compile'
import { generic } from '../formats/generic'
import { detectorSets } from './detector-sets'
import type { ExchangeState } from './state'

/** Opens the filters of a guard's responses. */
export function responder(
  engine: Engine,
  detectors: CompiledDetectors,
  stateOf: (exchange: Exchange) => ExchangeState,
): GuardCore['respond'] {
  const compiled = detectorSets(detectors)
  return (exchange, head) => {
    const state = stateOf(exchange)
    const strip = strippedFields(exchange.obligations)
    const disabled = exchange.route?.filter === false
    if (disabled) recordDisabled(exchange, state)
    const active = disabled ? none : (state.filters ?? none)
    const pseudonyms = exchange.pseudonyms ?? noPseudonyms
    // Whoever put placeholders in takes them out, whether or not anything is searched.
    if (active.length === 0 && strip.length === 0 && pseudonyms.size === 0) return undefined
    const filter = openFilter({
      exchangeId: exchange.id,
      head,
      format: exchange.format ?? generic,
      detectors: compiled(active),
      engine,
      pseudonyms,
      strip,
      coverage: exchange.route?.coverage,
      ledger: exchange.ledger,
    })
    return filter && timed(filter, state)
  }
}

const none: readonly Detector[] = []

const noPseudonyms: Pseudonyms = {
  pseudonymize: () => {
    throw new TypeError('no pseudonyms are open on this exchange')
  },
  restore: () => undefined,
  size: 0,
}

function recordDisabled({ ledger }: Exchange, { filters }: ExchangeState): void {
  for (const detector of new Set(filters?.map(({ name }) => name))) {
    ledger.record({
      control: 'filter',
      step: 'content',
      direction: 'response',
      detector,
      verdict: 'not-run',
      note: 'filter: false',
    })
  }
}

/** Adds the filter's time to the exchange's. */
function timed(filter: BodyFilter, state: ExchangeState): BodyFilter {
  const measure = <Result>(work: () => Result): Result => {
    const started = performance.now()
    try {
      return work()
    } finally {
      state.spentMs += performance.now() - started
    }
  }
  if (filter.mode === 'whole')
    return { ...filter, apply: (body) => measure(() => filter.apply(body)) }
  return {
    ...filter,
    write: (chunk) => measure(() => filter.write(chunk)),
    end: () => measure(() => filter.end()),
  }
}
