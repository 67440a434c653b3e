import { createHash } from 'node:crypto'

/**
 * SHA-256 of a document, `sha256:` and 64 hexadecimal digits: the same for equal documents, whether
 * they are written in YAML or JSON, in whatever order of keys and with whatever comments.
 */
export function digestOf(document: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(document, sorted))
  return `sha256:${hash.digest('hex')}`
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  // Without a prototype, or a key `__proto__` would be lost.
  const copy = Object.create(null) as Record<string, unknown>
  for (const key of Object.keys(value).sort()) {
    copy[key] = (value as Readonly<Record<string, unknown>>)[key]
  }
  return copy
}
