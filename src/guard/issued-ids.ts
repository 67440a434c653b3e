import type { GivenIds } from '../controls/authorize/given-ids'
import type { Exchange } from '../core/exchange'
import type { ExchangeState } from './state'

/** Told which ids a response gives. */
export type OnIssued = (ids: readonly string[]) => void

/**
 * Takes the ids of a response for the caller's, where the document allows references to whom they were given.
 * What the request named itself is no gift: an answer may repeat it. `undefined` where nobody asks for them.
 */
export function issuedIds(
  exchange: Exchange,
  { policy }: Pick<ExchangeState, 'policy'>,
  { give }: Pick<GivenIds, 'give'>,
): OnIssued | undefined {
  if (policy.engine.ownedReferences.size === 0) return undefined
  const seen = new Set<string>()
  let sent: string | undefined
  return (ids) => {
    const fresh = ids.filter((id) => !seen.has(id))
    if (fresh.length === 0) return
    for (const id of fresh) seen.add(id)
    sent ??= sentText(exchange)
    const given = fresh.filter((id) => sent?.includes(id) === false)
    if (given.length > 0) give(exchange, given)
  }
}

function sentText({ request, body }: Exchange): string {
  const value = body?.kind === 'json' || body?.kind === 'text' ? JSON.stringify(body.value) : ''
  return `${request.path}\n${[...request.query].flat().join('\n')}\n${value}`
}
