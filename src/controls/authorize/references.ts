import type { Challenge } from '../../core/challenge'
import type { Control } from '../../core/control'
import { GuardError } from '../../core/errors'
import type { Exchange } from '../../core/exchange'
import type { KnownReference, ReferencesQuestion } from '../../core/question'
import { readLocation } from '../../core/hosts'
import type { Reference } from '../../core/reference'
import { generic } from '../../formats/generic'
import { readJson } from '../../formats/json'
import { referencesIn } from '../../formats/references/references-in'
import { denialOf } from './denial'

/** Finds out whom the guard has seen the ids of references given to, where a document asks for that. */
export type OwnersOf = (
  exchange: Exchange,
  references: readonly Reference[],
) => readonly KnownReference[] | Promise<readonly KnownReference[]>

export interface AuthorizeReferencesOptions {
  readonly challenge: Challenge
  readonly ownersOf: OwnersOf
}

/** May the request make the provider read, call or run what it refers to? */
export function authorizeReferences({
  challenge,
  ownersOf,
}: AuthorizeReferencesOptions): Control<ReferencesQuestion> {
  return {
    name: 'authorize',
    step: 'references',
    carries: [],
    observe: (exchange) => {
      if (exchange.body?.value === undefined) return undefined
      const references = referencesOf(exchange)
      const known = ownersOf(exchange, references)
      return known instanceof Promise ? known.then(question) : question(known)
    },
    enforce: (exchange, { references }, decision) => {
      if (decision.effect === 'deny') throw denialOf(challenge, exchange, decision)
      exchange.references = references
    },
  }
}

function question(references: readonly KnownReference[]): ReferencesQuestion {
  return { kind: 'references', references }
}

/** What the body of a request refers to; a text may be read as JSON by whoever gets it. */
function referencesOf({ body, format = generic }: Exchange): readonly Reference[] {
  const value = body?.kind === 'text' ? readJson(String(body.value))?.value : body?.value
  return value === undefined ? none : referencesIn(format, value)
}

const none: readonly Reference[] = []

/**
 * Holds a rewritten body to the references that were allowed: what a treatment takes out of a text must not make
 * an address of it.
 *
 * @throws GuardError `reference-denied`
 */
export function requireAllowedReferences(exchange: Exchange): void {
  const { references: allowed } = exchange
  if (allowed === undefined) return
  const names = new Set(allowed.map(nameOf))
  const other = referencesOf(exchange).find((reference) => !names.has(nameOf(reference)))
  if (other === undefined) return
  throw new GuardError('reference-denied', {
    detail: `the rewritten body has another reference of type \`${other.type}\``,
  })
}

/** What may be treated of an address is what the host is asked for. */
function nameOf({ type, id, url }: Reference): string {
  return JSON.stringify([type, id, url === undefined ? undefined : (readLocation(url) ?? url)])
}
