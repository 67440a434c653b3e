import type { Exchange } from '../../core/exchange'
import type { AccessQuestion, RouteQuestion } from '../../core/question'
import type { ResourceTemplate } from '../../core/route'
import { GuardError } from '../../core/errors'
import type { AttributeSource } from './attributes'

/** What a caller wants to do, before the templates are filled in. */
export interface Target {
  readonly action: string
  /** `undefined` where neither the route nor the call names one: the exchange is refused. */
  readonly resource: ResourceTemplate | undefined
}

/** Finds out what is asked for: the route's action, and the resource from path, query, header and body. */
export async function observe(
  exchange: Exchange,
  target: Target | undefined,
  attributes: AttributeSource,
): Promise<AccessQuestion | RouteQuestion | undefined> {
  const { route, request, principal } = exchange
  if (target === undefined && route === undefined) {
    return { kind: 'route', known: false, method: request.method, path: request.path }
  }
  if (request.encodedSlash && route?.encodedSlash !== true) throw new GuardError('path-malformed')
  if (target === undefined) return undefined
  const resource = resolve(exchange, target.resource)
  exchange.resource = resource
  return {
    kind: 'access',
    principal,
    action: target.action,
    resource,
    attributes: await attributes(exchange, target.action, resource),
  }
}

function resolve(
  { request, params, body }: Exchange,
  template: ResourceTemplate | undefined,
): string {
  if (template === undefined) {
    throw new GuardError('control-failed', {
      detail: 'neither the route nor the call names a resource',
    })
  }
  const value = body?.kind === 'json' ? body.value : undefined
  return template.resolve({ params, query: request.query, headers: request.headers, body: value })
}
