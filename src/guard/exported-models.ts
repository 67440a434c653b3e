import { isDeepStrictEqual } from 'node:util'
import { watchBody, type Export } from '../controls/filter'
import type { AccessMeans } from '../controls/authorize'
import { toolCall } from '../controls/authorize/calls'
import {
  countExportBytes,
  type ExportBytes,
  type ExportCount,
} from '../controls/limit/export-bytes'
import { retryAfter } from '../controls/limit/headers'
import { subjectOf } from '../controls/limit/subject'
import type { Decision } from '../core/decision'
import { GuardError, isGuardError } from '../core/errors'
import type { Exchange } from '../core/exchange'
import type { PassingHead } from '../core/filter'
import type { GuardCore } from '../core/guard'
import type { LedgerEntry } from '../core/ledger'
import type { Mode } from '../core/mode'
import type { AccessQuestion } from '../core/question'
import { atOnce, layersOf } from './called-tools'
import type { ParsedGuardOptions } from './options'
import type { ExchangeState } from './state'

/** What letting a model out is called in rules; the resource is that of the route. */
const modelExport = 'model:export'

interface Exporting {
  readonly means: AccessMeans
  readonly mode: Mode
  readonly clock: () => number
  readonly taken: ExportBytes
  readonly stateOf: (exchange: Exchange) => ExchangeState
}

/** Watches over the bodies that pass as they are: models need `model:export`, and their bytes are counted. */
export function modelWatch(
  means: AccessMeans,
  { mode, clock }: Pick<ParsedGuardOptions, 'mode' | 'clock'>,
  stateOf: Exporting['stateOf'],
): NonNullable<GuardCore['watchBody']> {
  const taken = countExportBytes()
  const exporting = { means, mode: mode.authorize ?? 'enforce', clock, taken, stateOf }
  return (exchange, head) =>
    watchBody({ head, onExport: (what) => openExport(what, exchange, head, exporting) })
}

function openExport(
  what: string,
  exchange: Exchange,
  head: PassingHead,
  exporting: Exporting,
): Export {
  try {
    requireAllowed(what, exchange, exporting)
    record(exchange, { control: 'authorize', verdict: 'pass', note: what })
  } catch (cause) {
    if (!isGuardError(cause)) throw cause
    const isTold = exporting.mode === 'monitor'
    const note = `${isTold ? 'would deny: ' : ''}${cause.code}: ${what}`
    record(exchange, { control: 'authorize', verdict: 'finding', note })
    if (!isTold) throw cause
  }
  const count = countOf(exchange)
  if (count !== undefined) requireRoom(count, head, exporting)
  return counted(what, exchange, count, exporting)
}

function countOf(exchange: Exchange): ExportCount | undefined {
  const { route } = exchange
  if (route?.exportLimit === undefined) return undefined
  return { limit: route.exportLimit, route: route.match, subject: subjectOf(exchange) }
}

function requireRoom(
  count: ExportCount,
  { contentLength = 1 }: PassingHead,
  { taken, clock }: Exporting,
): void {
  const { bytes, ms } = taken.left(count, clock())
  if (bytes < contentLength) throw usedUp(count, ms)
}

function usedUp({ limit }: ExportCount, ms: number): GuardError {
  const detail = `at most ${limit.bytes} bytes of models in ${limit.windowSeconds} s may leave for one principal`
  return new GuardError('rate-limited', { detail, headers: retryAfter(ms) })
}

function counted(
  what: string,
  exchange: Exchange,
  count: ExportCount | undefined,
  { taken, clock }: Exporting,
): Export {
  let left = 0
  let isCut = false
  return {
    count: (bytes) => {
      if (count !== undefined && !taken.take(count, bytes, clock())) {
        isCut = true
        return usedUp(count, taken.left(count, clock()).ms)
      }
      left += bytes
      return undefined
    },
    end: () => {
      const note = `${left} bytes of ${what}${isCut ? ', cut: rate-limited' : ''}`
      record(exchange, { control: 'limit', verdict: isCut ? 'finding' : 'pass', note })
    },
  }
}

function record(
  { ledger }: Exchange,
  entry: Pick<LedgerEntry, 'control' | 'verdict' | 'note'>,
): void {
  ledger.record({ ...entry, step: 'export', direction: 'response' })
}

/** Everything that access was granted to, for what the caller wanted, has to allow this too. */
function requireAllowed(what: string, exchange: Exchange, { means, stateOf }: Exporting): void {
  const state = stateOf(exchange)
  const { engine } = state.judge
  const asked = exchange.targets?.filter(({ action }) => action !== toolCall) ?? []
  if (asked.length === 0) {
    const detail = `the response carries ${what}, and the route names no resource that a rule could be about`
    throw new GuardError('export-denied', { detail })
  }
  const narrowing = layersOf(exchange, state, means)
  for (const { resource, layers = [] } of asked) {
    const question = questionOf(exchange, resource, [...layers, ...narrowing], means)
    const decision = engine.decide(question)
    if (decision.effect === 'deny') throw denied(what, resource, decision)
    const before = engine.merge(exchange.obligations)
    if (isDeepStrictEqual(before, engine.merge([...exchange.obligations, ...decision.obligations])))
      continue
    throw new GuardError('obligation-unsupported', {
      detail: `a rule for \`${modelExport}\` has a duty that the response began without`,
    })
  }
}

function questionOf(
  exchange: Exchange,
  resource: string,
  layers: NonNullable<AccessQuestion['layers']>,
  { attributes }: AccessMeans,
): AccessQuestion {
  const gathered = attributes(exchange, modelExport, resource, layers)
  const known = atOnce(gathered, 'an attribute of a model is loaded from elsewhere')
  const { principal } = exchange
  return { kind: 'access', principal, action: modelExport, resource, attributes: known, layers }
}

function denied(
  what: string,
  resource: string,
  decision: Decision & { effect: 'deny' },
): GuardError {
  const reasons = () => decision.reasons.map(({ text }) => text).join('; ')
  return new GuardError('export-denied', {
    detail: () =>
      `the response carries ${what}: \`${modelExport}\` on \`${resource}\`: ${reasons()}`,
    hint: () => decision.hint,
  })
}
