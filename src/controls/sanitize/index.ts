import type { Control } from '../../core/control'
import type { Exchange } from '../../core/exchange'
import type { Pseudonyms, TreatmentName } from '../../core/treatment'
import { enforce } from './enforce'
import { observe, type ContentFacts, type InspectOptions } from './observe'
import { requireSchema } from './stripped-schema'
import { boundaryOf } from '../../treatments/spotlight/boundary'
import type { Vault } from '../../vault/vault'

export interface SanitizeOptions extends InspectOptions {
  readonly vault: Vault
  readonly randomBytes: (size: number) => Uint8Array
  /** Called when the body was rewritten; throws where a decision on what it was holds no more. */
  readonly onRewritten: (exchange: Exchange) => void
}

/** What goes in? */
export function sanitize(options: SanitizeOptions): Control<ContentFacts> {
  const { vault, schemaOf, randomBytes, onRewritten } = options
  return {
    name: 'sanitize',
    step: 'content',
    carries: [],
    observe: (exchange) => observe(exchange, options),
    enforce: (exchange, facts, decision) => {
      if (decision.effect === 'deny' || exchange.body?.kind === 'upload') return undefined
      const treat = (pseudonyms: Pseudonyms): Promise<void> | undefined => {
        exchange.pseudonyms = pseudonyms
        const treatments = lastingTreatments(exchange, decision.treatments)
        requireSchema(exchange, facts, treatments, schemaOf)
        const boundary = boundaryOf(exchange, randomBytes)
        if (enforce(exchange, facts, treatments, boundary)) onRewritten(exchange)
        return vault.keep(exchange, pseudonyms)
      }
      const opened = exchange.pseudonyms ?? vault.open(exchange)
      return opened instanceof Promise ? opened.then(treat) : treat(opened)
    },
  }
}

/** In a file that is kept a pseudonym stands for nothing: nobody gives back what it was. */
function lastingTreatments(
  { body }: Exchange,
  treatments: readonly TreatmentName[],
): readonly TreatmentName[] {
  if (body?.lasting !== true || !treatments.includes('pseudonymize')) return treatments
  return treatments.map((name) => (name === 'pseudonymize' ? 'redact' : name))
}
