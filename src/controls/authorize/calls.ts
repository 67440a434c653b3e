import type { Control } from '../../core/control'
import { GuardError } from '../../core/errors'
import type { Exchange } from '../../core/exchange'
import type { AccessQuestion, CallsQuestion } from '../../core/question'
import type { ResourceTemplate } from '../../core/route'
import { fieldOf } from '../../formats/field'
import { readJson } from '../../formats/json'
import type { AccessMeans } from '.'
import { denialOf } from './denial'
import { noLayers } from './layers'
import { observe } from './observe'

/** What calling a tool is called in rules; the resource is `tool/<name>`. */
export const toolCall = 'tool:call'

export interface CallsOptions extends AccessMeans {
  /** Whether the exchange's document says who may call which tool. */
  readonly isAsked: (exchange: Exchange) => boolean
  /** The resource that a tool is; `undefined` for a name that no resource can have. */
  readonly resourceOf: (name: string) => string | undefined
  /** The resource that the model of a request is, by its body. */
  readonly modelOf: ResourceTemplate
}

/** What using a model is called in rules; the resource is `model/<name>`. */
const modelUse = 'model:infer'

/**
 * May they call the tools that the request asks for, and use the models that the requests of a batch name? A batch
 * has to be allowed what its requests would be, had they come alone.
 */
export function authorizeCalls(options: CallsOptions): Control<CallsQuestion> {
  const { isAsked, resourceOf, modelOf, challenge, merge } = options
  return {
    name: 'authorize',
    step: 'calls',
    carries: [],
    observe: (exchange) => {
      const tools = isAsked(exchange) ? calledBy(exchange) : []
      const targets = [
        ...tools.map((name) => target(toolCall, resourceFor(name, resourceOf))),
        ...modelsIn(exchange, modelOf).map((resource) => target(modelUse, resource)),
      ]
      return targets.length === 0 ? undefined : questionOf(exchange, targets, options)
    },
    enforce: (exchange, _facts, decision) => {
      if (decision.effect === 'deny') throw denialOf(challenge, exchange, decision)
      const merged = merge(exchange, [...exchange.obligations, ...decision.obligations])
      if (merged === undefined) {
        throw new GuardError('obligation-unsupported', { detail: 'duties that cannot be merged' })
      }
      exchange.obligations = merged
    },
  }
}

/** Names of the tools that the body of a request calls; a text may be read as JSON by whoever gets it. */
export function calledBy({ body, format }: Exchange): readonly string[] {
  const value = body?.kind === 'text' ? readJson(String(body.value))?.value : body?.value
  return [...new Set(format?.calls?.(value, 'request'))]
}

/** @throws GuardError for a name that no rule could allow or deny. */
export function resourceFor(name: string, resourceOf: CallsOptions['resourceOf']): string {
  const resource = resourceOf(name)
  if (resource !== undefined) return resource
  throw new GuardError('access-denied', { detail: 'a tool has a name that no resource can have' })
}

/**
 * The models that the requests of a batch name. One that names none uses that of the route, where this is one.
 *
 * @throws GuardError `resource-invalid` where nobody knows which.
 */
function modelsIn(exchange: Exchange, modelOf: ResourceTemplate): readonly string[] {
  const { body, format, request, params, resource } = exchange
  const requests = body?.kind === 'json' ? (format?.requests?.(body.value) ?? []) : []
  const isOfRoute = resource?.startsWith('model/') === true
  const named = isOfRoute ? requests.filter((one) => fieldOf(one, 'model') !== undefined) : requests
  const { query, headers } = request
  return [...new Set(named.map((one) => modelOf.resolve({ params, query, headers, body: one })))]
}

// One after the other: each is entered in the exchange, for switches and for as long as it is open.
async function questionOf(
  exchange: Exchange,
  targets: readonly Named[],
  { attributes, layersOf = noLayers, consult }: CallsOptions,
): Promise<CallsQuestion> {
  const { resource: granted } = exchange
  const calls: AccessQuestion[] = []
  for (const named of targets) {
    const narrowing = { layersOf, ofRoute: [], consult }
    const facts = await observe(exchange, named, attributes, narrowing)
    if (facts?.kind === 'access') calls.push(facts)
  }
  exchange.resource = granted
  return { kind: 'calls', calls }
}

interface Named {
  readonly action: string
  readonly resource: ResourceTemplate
}

function target(action: string, resource: string): Named {
  return { action, resource: { source: resource, needsBody: false, resolve: () => resource } }
}
