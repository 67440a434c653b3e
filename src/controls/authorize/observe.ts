import type { Exchange } from '../../core/exchange'
import type { AccessLayer, AccessQuestion, RouteQuestion } from '../../core/question'
import type { ResourceTemplate } from '../../core/route'
import { GuardError } from '../../core/errors'
import type { AttributeSource } from './attributes'
import type { LayersOf } from './layers'
import { resourceOf } from './resource'

/** What a caller wants to do, before the templates are filled in. */
export interface Target {
  readonly action: string
  /** `undefined` where neither the route nor the call names one: the exchange is refused. */
  readonly resource: ResourceTemplate | undefined
}

type Facts = AccessQuestion | RouteQuestion

/** Puts an access question to somebody else too, whose answer becomes part of it. */
export type Consult = (exchange: Exchange, question: AccessQuestion) => Promise<AccessQuestion>

/** Who else has a say. */
interface Narrowing {
  readonly layersOf: LayersOf
  readonly ofRoute: readonly AccessLayer[]
  readonly consult: Consult | undefined
}

/** Finds out what is asked for: the route's action, and the resource from path, query, header and body. */
export function observe(
  exchange: Exchange,
  target: Target | undefined,
  attributes: AttributeSource,
  { layersOf, ofRoute, consult }: Narrowing,
): Facts | undefined | Promise<Facts> {
  const { route, request, principal } = exchange
  if (target === undefined && route === undefined) {
    return { kind: 'route', known: false, method: request.method, path: request.path }
  }
  if (request.encodedSlash && route?.encodedSlash !== true) throw new GuardError('path-malformed')
  if (target === undefined) return undefined
  const { action, resource: template } = target
  if (template === undefined) throw unnamed(action)
  const resource = resourceOf(exchange, template)
  exchange.resource = resource
  const named = { action, resource, template: template.source }
  const asked = ofRoute.length === 0 ? named : { ...named, layers: ofRoute }
  exchange.targets = [...(exchange.targets ?? []), asked]
  const ask = (narrowing: readonly AccessLayer[]): AccessQuestion | Promise<AccessQuestion> => {
    const layers = ofRoute.length === 0 ? narrowing : [...ofRoute, ...narrowing]
    const gathered = attributes(exchange, action, resource, layers)
    const question = (all: ReadonlyMap<string, unknown>): AccessQuestion => {
      const facts = { kind: 'access', principal, action, resource, attributes: all } as const
      return layers.length === 0 ? facts : { ...facts, layers }
    }
    if (consult !== undefined) return consulted(exchange, consult, gathered, question)
    return gathered instanceof Promise ? gathered.then(question) : question(gathered)
  }
  const narrowing = layersOf(exchange)
  return narrowing instanceof Promise ? narrowing.then(ask) : ask(narrowing)
}

async function consulted(
  exchange: Exchange,
  consult: Consult,
  gathered: ReturnType<AttributeSource>,
  question: (attributes: ReadonlyMap<string, unknown>) => AccessQuestion,
): Promise<AccessQuestion> {
  return consult(exchange, question(await gathered))
}

// A mistake of the service, which no second attempt mends. Only here is it known which route is meant.
function unnamed(action: string): GuardError {
  return new GuardError('control-failed', {
    headers: { 'x-should-retry': 'false' },
    detail: 'neither the route nor the call names a resource',
    hint:
      `write \`gate.authorize({ action: '${action}', resource: 'type/name' })\`, ` +
      'or give the route of the document a `resource:`',
  })
}
