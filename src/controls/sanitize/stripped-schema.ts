import { GuardError } from '../../core/errors'
import type { Exchange } from '../../core/exchange'
import type { TreatmentName } from '../../core/treatment'
import { strippedBody } from './enforce'
import type { ContentFacts, InspectOptions } from './observe'
import { brokenSchema } from './schema'

/**
 * Holds what `strip` leaves of a body to the schema again: a hidden character must not carry a value
 * past it. Other treatments put words of this library in a value's place, which no schema expects.
 *
 * @throws GuardError `body-invalid`
 */
export function requireSchema(
  exchange: Exchange,
  facts: ContentFacts,
  treatments: readonly TreatmentName[],
  schemaOf: InspectOptions['schemaOf'],
): void {
  const { body } = exchange
  if (body === undefined || !treatments.includes('strip')) return
  const value = strippedBody(exchange, facts, treatments)
  const broken = brokenSchema(exchange, { kind: body.kind, value }, schemaOf(exchange))
  if (broken === undefined) return
  throw new GuardError('body-invalid', { detail: `schema, once stripped: ${broken}` })
}
