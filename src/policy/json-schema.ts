import { policySchema } from './schema'

/**
 * The JSON Schema (draft 2020-12) of policy documents, for editors: completion, and mistakes underlined
 * while they are made. What a schema cannot say, such as a rule that names an unknown role, is told by
 * `checkPolicy` alone.
 */
export function policyJsonSchema(): object {
  return withWords(policySchema) as object
}

// What a pattern wants is said in a word of our own; editors show descriptions.
function withWords(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withWords)
  if (typeof part !== 'object' || part === null) return part
  const entries = Object.entries(part)
    .filter(([name]) => !name.startsWith('x-'))
    .map(([name, member]) => [name, withWords(member)])
  const { 'x-expected': expected } = part as Record<string, unknown>
  const description = typeof expected === 'string' ? { description: expected } : {}
  return { ...description, ...(Object.fromEntries(entries) as object) }
}
