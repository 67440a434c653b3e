import { GuardError } from '../../core/errors'
import type { Exchange } from '../../core/exchange'
import type { ResourceTemplate } from '../../core/route'
import { resourceOf } from './resource'

/** Keeps what access was granted to, where the body named it: a body may be rewritten later. */
export function keepGrant(
  exchange: Exchange,
  template: ResourceTemplate | undefined,
  resource: string,
): void {
  if (template?.needsBody !== true) return
  exchange.grants = [...(exchange.grants ?? []), { template, resource }]
}

/**
 * Holds a rewritten body to the resources that access was granted to: the handler must not get the
 * name of another one.
 *
 * @throws GuardError `resource-invalid`
 */
export function requireGranted(exchange: Exchange): void {
  for (const { template, resource } of exchange.grants ?? []) {
    if (resourceOf(exchange, template) === resource) continue
    throw new GuardError('resource-invalid', {
      detail: `the rewritten body names another resource by \`${template.source}\``,
    })
  }
}
