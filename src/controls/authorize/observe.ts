import type { Exchange } from '../../core/exchange'
import type { AccessQuestion, RouteQuestion } from '../../core/question'
import type { ResourceTemplate } from '../../core/route'
import { GuardError } from '../../core/errors'
import type { AttributeSource } from './attributes'
import { resourceOf } from './resource'

/** What a caller wants to do, before the templates are filled in. */
export interface Target {
  readonly action: string
  /** `undefined` where neither the route nor the call names one: the exchange is refused. */
  readonly resource: ResourceTemplate | undefined
}

type Facts = AccessQuestion | RouteQuestion

/** Finds out what is asked for: the route's action, and the resource from path, query, header and body. */
export function observe(
  exchange: Exchange,
  target: Target | undefined,
  attributes: AttributeSource,
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
  exchange.targets = [...(exchange.targets ?? []), { action, resource }]
  const gathered = attributes(exchange, action, resource)
  const question = (all: ReadonlyMap<string, unknown>): AccessQuestion => {
    return { kind: 'access', principal, action, resource, attributes: all }
  }
  return gathered instanceof Promise ? gathered.then(question) : question(gathered)
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
