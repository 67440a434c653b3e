import { keptFields, openFilter, redactedTypes, strippedFields, withheld } from '../controls/filter'
import { detectorsFor } from '../controls/sanitize/coverage'
import type { Detector } from '../core/detector'
import type { Exchange } from '../core/exchange'
import type { BodyFilter } from '../core/filter'
import type { GuardCore } from '../core/guard'
import type { Pseudonyms } from '../core/treatment'
import { generic } from '../formats/generic'
import type { PolicyEngine } from '../policy/compile'
import { boundaryOf } from '../treatments/spotlight/boundary'
import { calledTools } from './called-tools'
import type { GuardControls } from './controls'
import { onRoute } from './detector-sets'
import { modelWatch } from './exported-models'
import { issuedIds } from './issued-ids'
import type { ParsedGuardOptions } from './options'
import { notIn } from './phases'
import type { ExchangeState } from './state'

/** What becomes of a guard's responses: they are filtered, or pass and are watched. */
export function responses(
  controls: Pick<GuardControls, 'means' | 'frames' | 'given'>,
  options: ParsedGuardOptions,
  stateOf: (exchange: Exchange) => ExchangeState,
): Pick<GuardCore, 'respond' | 'watchBody'> {
  return {
    respond: responder(controls, options, stateOf),
    watchBody: modelWatch(controls.means, options, stateOf),
  }
}

/** Opens the filters of a guard's responses. */
function responder(
  { means, frames, given }: Pick<GuardControls, 'means' | 'frames' | 'given'>,
  { switches, mode, randomBytes }: Pick<ParsedGuardOptions, 'switches' | 'mode' | 'randomBytes'>,
  stateOf: (exchange: Exchange) => ExchangeState,
): GuardCore['respond'] {
  const calling = { means, switches, mode: mode.authorize ?? 'enforce' }
  return (exchange, head) => {
    const state = stateOf(exchange)
    state.hasResponse = true
    const { engine, detectors, compiled } = state.policy
    const { isDue, ...duties } = responseDuties(exchange, engine)
    const { redact } = duties
    const disabled = exchange.route?.filter === false
    if (disabled) recordDisabled(exchange, state)
    // A duty is carried out where the route is not filtered, too.
    const active = withFinders(
      disabled ? none : onRoute(filtersOf(state), detectors, exchange.route, 'response'),
      redact,
      detectors,
    )
    const pseudonyms = exchange.pseudonyms ?? noPseudonyms
    // Whoever put placeholders in takes them out, whether or not anything is searched.
    const searches = active.length > 0 || pseudonyms.size > 0
    const { format = generic } = exchange
    // What is of no certain format is looked into where it is searched, and not for calls alone.
    const isLookedInto = searches || format !== generic
    const onCalls = isLookedInto ? calledTools(exchange, state, calling) : undefined
    const onIssued = issuedIds(exchange, state, given)
    const isAsked = isDue || onCalls !== undefined || onIssued !== undefined
    if (!searches && !isAsked && !head.lasting) return undefined
    const filter = openFilter({
      exchangeId: exchange.id,
      head,
      format,
      onCalls,
      onIssued,
      request: exchange.body?.kind === 'json' ? exchange.body.value : undefined,
      detectors: compiled(active),
      engine,
      pseudonyms: withheld(pseudonyms, redact),
      boundary: boundaryOf(exchange, randomBytes),
      ...duties,
      coverage: exchange.route?.coverage,
      ledger: exchange.ledger,
      frames: frames.codec(),
    })
    return filter && timed(filter, state)
  }
}

/** What the duties of an exchange ask of its response. */
function responseDuties({ obligations }: Exchange, engine: PolicyEngine) {
  const strip = strippedFields(obligations)
  const keep = keptFields(obligations)
  const whole = notIn('response', obligations, engine)
  const stream = notIn('stream', obligations, engine)
  const isDue = [strip, keep, whole, stream].some(({ length }) => length > 0)
  const redact = redactedTypes(obligations)
  return { strip, keep, redact, elsewhere: { whole, stream }, isDue }
}

const none: readonly Detector[] = []

/** Wherever a plan filters, so do the detectors of the document. */
function filtersOf({ filters, policy: { declared } }: ExchangeState): readonly Detector[] {
  if (filters === undefined || declared.length === 0) return filters ?? none
  return [...filters, ...declared]
}

/** The detectors of a response with those that a duty needs. */
function withFinders(
  active: readonly Detector[],
  words: readonly string[],
  detectors: readonly Detector[],
): readonly Detector[] {
  if (words.length === 0) return active
  const names = words.flatMap((word) => detectorsFor(word, detectors))
  const needed = detectors.filter((one) => names.includes(one.name) && !active.includes(one))
  return needed.length === 0 ? active : [...active, ...needed]
}

const noPseudonyms: Pseudonyms = {
  pseudonymize: () => {
    throw new TypeError('no pseudonyms are open on this exchange')
  },
  restore: () => undefined,
  size: 0,
}

function recordDisabled({ ledger }: Exchange, state: ExchangeState): void {
  for (const detector of new Set(filtersOf(state).map(({ name }) => name))) {
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
