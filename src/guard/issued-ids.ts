import type { GivenIds } from '../controls/authorize/given-ids'
import type { Exchange } from '../core/exchange'
import { generic } from '../formats/generic'
import { keptIn } from '../formats/generic/issues'
import type { ExchangeState } from './state'

/** Told what a response is, or an event of it, for the ids in it. */
export type OnIssued = (body: unknown) => void

/**
 * Takes the ids of a response for the caller's, where the document allows references to whom they were given.
 * What the request named itself is no gift: an answer may repeat it. Nor is what it only reads: a list shows what belongs
 * to others. `undefined` where nobody asks for them.
 */
export function issuedIds(
  exchange: Exchange,
  { policy }: Pick<ExchangeState, 'policy'>,
  { give }: Pick<GivenIds, 'give'>,
): OnIssued | undefined {
  if (policy.engine.ownedReferences.size === 0 || reading.has(exchange.request.method))
    return undefined
  const seen = new Set<string>()
  let sent: string | undefined
  const { issues = keptIn } = exchange.format ?? generic
  return (body) => {
    const fresh = issues(body).filter((id) => !seen.has(id))
    if (fresh.length === 0) return
    for (const id of fresh) seen.add(id)
    sent ??= sentText(exchange)
    const given = fresh.filter((id) => sent?.includes(id) === false)
    if (given.length > 0) give(exchange, given)
  }
}

// RFC 9110 §9.2.1: what they ask for was there before.
const reading: ReadonlySet<string> = new Set(['GET', 'HEAD'])

function sentText({ request, body }: Exchange): string {
  const value = body?.kind === 'json' || body?.kind === 'text' ? JSON.stringify(body.value) : ''
  return `${request.path}\n${[...request.query].flat().join('\n')}\n${value}`
}
