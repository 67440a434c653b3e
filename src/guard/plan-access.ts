import { isDeepStrictEqual } from 'node:util'
import { attributeSource, type AttributeSource } from '../controls/authorize/attributes'
import { ConfigurationError, GuardError } from '../core/errors'
import type { Exchange } from '../core/exchange'
import type { AdaptableGuard } from '../core/guard'
import type { Carried, Obligation } from '../core/obligation'
import { oneOf, optional, parseOptions, string } from '../core/options'
import type { AccessLayer, NeededAttribute, PlanQuestion } from '../core/question'
import type { PolicyEngine } from '../policy/compile'
import { isColumn } from '../policy/plan/known'
import { encodeSegment } from '../policy/rules/segment-name'
import type { ParsedGuardOptions } from './options'
import type { Tenants } from './policies/tenants'
import type { ExchangeState } from './state'

type StateOf = (exchange: Exchange) => Pick<ExchangeState, 'judge' | 'hasResponse'>

/**
 * Makes `gate.plan`: the decision on all resources of a type, for the caller of an exchange. Attributes of
 * the resource are what the rows have, and no loader is asked for them; those of the principal and the
 * context are gathered as for any other decision.
 */
export function accessPlanner(
  options: ParsedGuardOptions,
  { layersOf }: Pick<Tenants, 'layersOf'>,
  stateOf: StateOf,
): AdaptableGuard['planAccess'] {
  const source = sourceOf(options, stateOf)
  return async (exchange, given) => {
    const { action, resourceType: type, ids } = parseOptions('gate.plan', given, parsers)
    requireRules(options)
    requireAuthentication(exchange)
    const question = { principal: exchange.principal, action, type, ids }
    const { engine, ...known } = await gathered(exchange, question, { source, layersOf, stateOf })
    const plan = engine.plan({ ...question, ...known })
    if (options.mode.authorize !== 'monitor') {
      takeOn(exchange, plan.obligations, { engine, hasResponse: stateOf(exchange).hasResponse })
    }
    exchange.ledger.record({ control: 'authorize', step: 'plan', verdict: 'pass', note: plan.kind })
    return plan
  }
}

const parsers = {
  action: string,
  resourceType: string,
  ids: optional(oneOf(['segment', 'path']), 'segment'),
}

function requireRules({ pdp }: ParsedGuardOptions): void {
  if (pdp === undefined) return
  throw new ConfigurationError(
    '`gate.plan` tells what the rules of the document allow; this guard asks a `pdp` instead',
  )
}

// A guard that only monitors lets callers pass whom it knows nothing of: nothing is open to them.
function requireAuthentication({ principal, ledger }: Exchange): void {
  if (principal !== undefined) return
  if (ledger.entries.some(({ control }) => control === 'authenticate')) return
  throw new ConfigurationError(
    '`gate.plan` was asked before anybody was authenticated; ' +
      'mount `gate()` or `gate.authenticate()` first',
  )
}

function sourceOf(
  { loaders, loaderTimeoutMs, clock }: ParsedGuardOptions,
  stateOf: StateOf,
): AttributeSource {
  return attributeSource({
    needs: (action, exchange) => stateOf(exchange).judge.engine.needs(action).filter(isKnown),
    loaders: new Map(Object.entries(loaders)),
    loaderTimeoutMs,
    clock,
  })
}

function isKnown({ name }: NeededAttribute): boolean {
  return !isColumn(name)
}

interface Sources {
  readonly source: AttributeSource
  readonly layersOf: Tenants['layersOf']
  readonly stateOf: StateOf
}

async function gathered(
  exchange: Exchange,
  { action, type }: { readonly action: string; readonly type: string },
  { source, layersOf, stateOf }: Sources,
): Promise<Pick<PlanQuestion, 'attributes' | 'layers'> & { readonly engine: PolicyEngine }> {
  try {
    const layers = await layersOf(exchange)
    // Another document may be in force once the loaders have answered: this one says what they are asked.
    const { engine } = stateOf(exchange).judge
    const asking = layers.map((layer): AccessLayer => ({
      ...layer,
      needs: (name) => layer.needs(name).filter(isKnown),
    }))
    // No resource has a `*` in it: there it is written `%2A`.
    const resource = `${encodeSegment(type) ?? ''}/*`
    return { engine, layers, attributes: await source(exchange, action, resource, asking) }
  } catch (cause) {
    throw new GuardError('control-failed', { cause, detail: 'a loader failed, asked for a plan' })
  }
}

interface Carrying {
  readonly engine: Pick<PolicyEngine, 'carried' | 'merge'>
  readonly hasResponse: boolean
}

/** Duties of the response are carried out with those of the exchange. For the others it is too late. */
function takeOn(
  exchange: Exchange,
  obligations: readonly Obligation[],
  { engine, hasResponse }: Carrying,
): void {
  const late = obligations.filter(({ type }) => !isForResponse(type, engine.carried))
  if (late.length > 0) {
    const types = late.map(({ type }) => `\`${type}\``).join(', ')
    throw new GuardError('obligation-unsupported', {
      detail: `a plan carries ${types}, a duty of the request, which has been read`,
      hint: `give ${types} to the rules for the action of the route`,
    })
  }
  if (obligations.length === 0) return
  const merged = engine.merge([...exchange.obligations, ...obligations])
  if (!merged.carried) {
    const detail = `\`${merged.type}\` of the exchange and of the plan contradict each other`
    throw new GuardError('obligation-unsupported', { detail })
  }
  if (hasResponse && addsTo(exchange.obligations, obligations, engine)) {
    throw new GuardError('obligation-unsupported', {
      detail: 'a plan brings a duty to a response that has begun',
      hint: 'call `gate.plan` before the response begins',
    })
  }
  exchange.obligations = merged.obligations
}

/** What changes nothing when it is merged in is carried out already. */
function addsTo(
  own: readonly Obligation[],
  more: readonly Obligation[],
  { merge }: Pick<PolicyEngine, 'merge'>,
): boolean {
  const twice = [...own, ...own]
  return !isDeepStrictEqual(merge([...twice, ...more]), merge(twice))
}

function isForResponse(type: string, carried: readonly Carried[]): boolean {
  const carrier = carried.find((one) => one.type === type)
  return carrier !== undefined && carrier.phases.some((phase) => phase !== 'request')
}
