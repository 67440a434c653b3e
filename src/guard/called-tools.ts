import { isDeepStrictEqual } from 'node:util'
import type { AccessMeans } from '../controls/authorize'
import { resourceFor, toolCall } from '../controls/authorize/calls'
import { GuardError, isGuardError } from '../core/errors'
import type { Exchange } from '../core/exchange'
import type { Mode } from '../core/mode'
import { refusalOf } from '../core/pipeline'
import type { AccessLayer, AccessQuestion } from '../core/question'
import type { Switches } from '../core/switch'
import { encodeSegment } from '../policy/rules/segment-name'
import type { ExchangeState } from './state'

/** Asks for the tools that a response calls. Throws where one of them may not be called. */
export type OnCalls = (names: readonly string[]) => void

export interface CalledToolsOptions {
  readonly means: AccessMeans
  readonly switches: readonly Switches[]
  readonly mode: Mode
}

/**
 * Asks whether the caller of an exchange may call the tools that a model asks for: `tool:call` on
 * `tool/<name>`, where rules of the document are about tools, and whether one is switched off. A
 * response is filtered as it is written and waits for nobody: what would have to be loaded first is
 * refused. `undefined` where there is nothing to ask.
 */
export function calledTools(
  exchange: Exchange,
  state: ExchangeState,
  options: CalledToolsOptions,
): OnCalls | undefined {
  const { judgesCalls } = state.judge.engine
  const { format } = exchange
  if (format?.calls === undefined && format?.stream?.calls === undefined) return undefined
  if (!judgesCalls && options.switches.length === 0) return undefined
  const asked = new Set<string>()
  return (names) => {
    const fresh = names.filter((name) => !asked.has(name))
    if (fresh.length === 0) return
    for (const name of fresh) asked.add(name)
    try {
      requireOn(fresh, state, options)
      if (judgesCalls) requireAllowed(fresh, exchange, state, options)
    } catch (cause) {
      if (options.mode === 'enforce' || !isGuardError(cause)) throw cause
      record(exchange, 'finding', `would deny: ${cause.code}`)
    }
  }
}

/** The resource that a tool is in rules; `undefined` for a name that no resource can have. */
export function toolResource(name: string): string | undefined {
  const segment = encodeSegment(name)
  return segment ? `tool/${segment}` : undefined
}

function requireOn(
  names: readonly string[],
  { judge }: ExchangeState,
  { switches }: CalledToolsOptions,
): void {
  const off = switches.flatMap((board) => names.flatMap((name) => board.find('tool', name) ?? []))
  const decision = judge.engine.decide({ kind: 'switch', off })
  if (decision.effect === 'deny') throw refusalOf(decision)
}

function requireAllowed(
  names: readonly string[],
  exchange: Exchange,
  state: ExchangeState,
  { means }: CalledToolsOptions,
): void {
  const { engine } = state.judge
  const layers = layersOf(exchange, state, means)
  const calls = names.map((name) => questionOf(name, exchange, layers, means))
  const decision = engine.decide({ kind: 'calls', calls })
  if (decision.effect === 'deny') throw refusalOf(decision)
  const before = engine.merge(exchange.obligations)
  const after = engine.merge([...exchange.obligations, ...decision.obligations])
  if (!isDeepStrictEqual(before, after)) {
    throw new GuardError('obligation-unsupported', {
      detail: 'a rule for tools has a duty that the response began without',
    })
  }
  record(exchange, 'pass')
}

function questionOf(
  name: string,
  exchange: Exchange,
  layers: readonly AccessLayer[],
  { attributes }: AccessMeans,
): AccessQuestion {
  const resource = resourceFor(name, toolResource)
  const gathered = attributes(exchange, toolCall, resource, layers)
  const known = atOnce(gathered, 'an attribute of a tool is loaded from elsewhere')
  const { principal } = exchange
  return { kind: 'access', principal, action: toolCall, resource, attributes: known, layers }
}

export function layersOf(
  exchange: Exchange,
  { layers }: ExchangeState,
  means: AccessMeans,
): readonly AccessLayer[] {
  if (layers !== undefined || means.layersOf === undefined) return layers ?? []
  return atOnce(means.layersOf(exchange), 'the document of the tenant is not loaded')
}

export function atOnce<Value extends object>(value: Value | Promise<Value>, why: string): Value {
  if (!(value instanceof Promise)) return value
  value.catch(() => undefined)
  throw new GuardError('control-failed', { detail: `${why}, for which a response cannot wait` })
}

function record({ ledger }: Exchange, verdict: 'pass' | 'finding', note?: string): void {
  const entry = { control: 'authorize', step: 'calls', direction: 'response', verdict } as const
  ledger.record(note === undefined ? entry : { ...entry, note })
}
