import type { Exchange } from '../../core/exchange'
import type { AccessQuestion, RouteQuestion } from '../../core/question'
import type { ResourceTemplate } from '../../core/route'
import { GuardError } from '../../core/errors'

/** What a caller wants to do, before the templates are filled in. */
export interface Target {
  readonly action: string
  readonly resource: ResourceTemplate
}

/** Gathers the attributes of a resource and of the context, by full name. */
export type AttributeSource = (
  exchange: Exchange,
  resource: string,
) => ReadonlyMap<string, unknown> | Promise<ReadonlyMap<string, unknown>>

/** Finds out what is asked for: the route's action, and the resource from path, query, header and body. */
export async function observe(
  exchange: Exchange,
  target: Target | undefined,
  attributes: AttributeSource,
): Promise<AccessQuestion | RouteQuestion | undefined> {
  const { route, request, principal } = exchange
  if (route === undefined) {
    return { kind: 'route', known: false, method: request.method, path: request.path }
  }
  if (request.encodedSlash && !route.encodedSlash) throw new GuardError('path-malformed')
  if (target === undefined) return undefined
  const resource = resolve(exchange, target.resource)
  exchange.resource = resource
  return {
    kind: 'access',
    principal,
    action: target.action,
    resource,
    attributes: await attributes(exchange, resource),
  }
}

function resolve({ request, params, body }: Exchange, template: ResourceTemplate): string {
  const value = body?.kind === 'json' ? body.value : undefined
  return template.resolve({ params, query: request.query, headers: request.headers, body: value })
}
