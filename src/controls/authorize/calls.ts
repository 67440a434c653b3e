import type { Control } from '../../core/control'
import { GuardError } from '../../core/errors'
import type { Exchange } from '../../core/exchange'
import type { AccessQuestion, CallsQuestion } from '../../core/question'
import type { ResourceTemplate } from '../../core/route'
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
}

/** May they call the tools that the request asks for? */
export function authorizeCalls(options: CallsOptions): Control<CallsQuestion> {
  const { isAsked, resourceOf, challenge, merge } = options
  return {
    name: 'authorize',
    step: 'calls',
    carries: [],
    observe: (exchange) => {
      const names = calledBy(exchange)
      if (names.length === 0 || !isAsked(exchange)) return undefined
      return questionOf(
        exchange,
        names.map((name) => resourceFor(name, resourceOf)),
        options,
      )
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

// One after the other: each is entered in the exchange, for switches and for as long as it is open.
async function questionOf(
  exchange: Exchange,
  resources: readonly string[],
  { attributes, layersOf = noLayers, consult }: CallsOptions,
): Promise<CallsQuestion> {
  const { resource: granted } = exchange
  const calls: AccessQuestion[] = []
  for (const resource of resources) {
    const target = { action: toolCall, resource: literal(resource) }
    const narrowing = { layersOf, ofRoute: [], consult }
    const facts = await observe(exchange, target, attributes, narrowing)
    if (facts?.kind === 'access') calls.push(facts)
  }
  exchange.resource = granted
  return { kind: 'calls', calls }
}

function literal(resource: string): ResourceTemplate {
  return { source: resource, needsBody: false, resolve: () => resource }
}
