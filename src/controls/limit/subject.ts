import type { Exchange } from '../../core/exchange'
import { networkOf } from './network'

/** Who is counted: a principal over all its keys, and callers that nobody knows by their address. */
export function subjectOf({ principal, request }: Exchange): string {
  if (principal === undefined || principal.method === 'anonymous')
    return `address ${networkOf(request.address)}`
  return JSON.stringify([principal.tenant ?? null, principal.id])
}
