import { LRUCache } from 'lru-cache'
import { noLayers, type LayersOf } from '../../controls/authorize/layers'
import type { Exchange } from '../../core/exchange'
import type { AccessLayer } from '../../core/question'
import { withinTime } from '../../core/within-time'
import type { PolicyEngine } from '../../policy/compile'
import { loadPolicy } from '../../policy/load'
import { cleaned } from '../../policy/printable'
import { compileForGuard } from '../open-policy'
import type { ParsedGuardOptions } from '../options'
import type { ExchangeState } from '../state'
import { layerOf } from './layer'
import { openPolicies } from './policies'
import type { TenantPolicies } from './tenant-policies'

/** How the documents of tenants narrow exchanges. */
export interface Tenants {
  readonly layersOf: LayersOf<Pick<Exchange, 'principal'>>
  /** True where an answer may be another one later. */
  readonly isLive: boolean
  readonly onChange: (listener: () => void) => () => void
}

/** What a function said about a tenant is good for so long, in milliseconds. */
const keepForMs = 30_000
const maxTenants = 1000

/** @throws ConfigurationError for a document that does not load. */
export function openTenants(options: ParsedGuardOptions): Tenants {
  const { tenantPolicies } = options
  if (tenantPolicies === undefined) {
    return { layersOf: noLayers, isLive: false, onChange: () => () => undefined }
  }
  return typeof tenantPolicies === 'function'
    ? asked(tenantPolicies, options)
    : listed(tenantPolicies, options)
}

function listed(
  documents: Exclude<TenantPolicies, (tenant: string) => unknown>,
  options: ParsedGuardOptions,
): Tenants {
  const layers = new WeakMap<PolicyEngine, readonly AccessLayer[]>()
  const known = new Map(
    Object.entries(documents).map(([tenant, input]) => [
      tenant,
      // A document that is no layer is refused when it is loaded, not when it is asked.
      openPolicies(input, { part: 'tenant', tenant }, options, (engine) => {
        layers.set(engine, [layerOf(nameOf(tenant), engine)])
        return engine
      }),
    ]),
  )
  return {
    layersOf: (exchange) => {
      const tenant = tenantOf(exchange)
      const policies = tenant === undefined ? undefined : known.get(tenant)
      return (policies && layers.get(policies.current().engine)) ?? none
    },
    isLive: [...known.values()].some(({ isLive }) => isLive),
    onChange: (listener) => {
      const ends = Array.from(known.values(), (policies) => policies.onChange(listener))
      return () => ends.forEach((end) => end())
    },
  }
}

/** Many requests at once ask once; what could not be told is asked again. */
function asked(
  find: Extract<TenantPolicies, (tenant: string) => unknown>,
  options: ParsedGuardOptions,
): Tenants {
  const { loaderTimeoutMs } = options
  const known = new LRUCache<string, Answer>({ max: maxTenants, ttl: keepForMs })
  const ask = async (tenant: string): Promise<readonly AccessLayer[]> => {
    const answer = (async () => find(tenant))()
    const found = await withinTime(answer, loaderTimeoutMs, '`tenantPolicies`')
    if (found === undefined) return none
    return [layerOf(nameOf(tenant), compileForGuard(loadPolicy(found), options))]
  }
  const layersFor = (tenant: string): Answer['layers'] => {
    const answer = known.get(tenant)
    if (answer !== undefined) return answer.layers
    const asking: Answer = { layers: ask(tenant) }
    known.set(tenant, asking)
    asking.layers = Promise.resolve(asking.layers).then(
      (layers) => (asking.layers = layers),
      (error: unknown) => {
        if (known.peek(tenant) === asking) known.delete(tenant)
        throw error
      },
    )
    return asking.layers
  }
  return {
    layersOf: (exchange) => {
      const tenant = tenantOf(exchange)
      return tenant === undefined ? none : layersFor(tenant)
    },
    isLive: true,
    onChange: () => () => undefined,
  }
}

interface Answer {
  /** A promise while the question is open. */
  layers: readonly AccessLayer[] | Promise<readonly AccessLayer[]>
}

const none: readonly AccessLayer[] = Object.freeze([])

/** @throws TypeError for what is no text: it would be the name of no document, and narrow nobody. */
function tenantOf({ principal }: Pick<Exchange, 'principal'>): string | undefined {
  const tenant: unknown = principal?.tenant
  if (tenant === undefined || typeof tenant === 'string') return tenant
  throw new TypeError('the tenant of a principal must be a text')
}

function nameOf(tenant: string): string {
  return `the document of tenant \`${cleaned(tenant)}\``
}

/** The same, once for an exchange: what was found is kept on its state, until all of it is asked again. */
export function rememberLayers(
  { layersOf }: Tenants,
  stateOf: (exchange: Exchange) => ExchangeState,
): LayersOf {
  return (exchange) => {
    const state = stateOf(exchange)
    if (state.layers !== undefined) return state.layers
    const keep = (layers: readonly AccessLayer[]): readonly AccessLayer[] => (state.layers = layers)
    const found = layersOf(exchange)
    return found instanceof Promise ? found.then(keep) : keep(found)
  }
}
