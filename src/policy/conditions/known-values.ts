import type { AccessQuestion } from '../../core/question'
import type { Attribute } from './attributes'

/**
 * What is known of the declared attributes, typed and with defaults, by full name; a moment as RFC 3339
 * writes it. What is missing or of another type is left out.
 */
export function knownValues(
  { principal, action, resource, attributes: given }: AccessQuestion,
  attributes: ReadonlyMap<string, Attribute>,
): ReadonlyMap<string, unknown> {
  const known = new Map<string, unknown>()
  if (principal === undefined) return known
  for (const { name, type, value } of attributes.values()) {
    const found = value({ principal, action, resource, attributes: given })
    if (found === undefined) continue
    known.set(name, type === 'timestamp' ? new Date(Number(found)).toISOString() : found)
  }
  return known
}
