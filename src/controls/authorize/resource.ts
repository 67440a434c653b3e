import type { Exchange } from '../../core/exchange'
import type { ResourceTemplate } from '../../core/route'

/**
 * The resource that path, query, header and body name.
 *
 * @throws GuardError `resource-invalid` where a value is missing or malformed.
 */
export function resourceOf(
  { request, params, body }: Exchange,
  template: ResourceTemplate,
): string {
  const isParsed = body?.kind === 'json' || body?.kind === 'form'
  const value = isParsed ? body.value : undefined
  return template.resolve({ params, query: request.query, headers: request.headers, body: value })
}
