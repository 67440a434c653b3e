/**
 * Removes own properties of these names, at any depth, unless they are null or an empty list and so
 * hold nothing.
 * True if there was one.
 */
export function stripFields(root: unknown, fields: readonly string[]): boolean {
  if (fields.length === 0) return false
  const open: unknown[] = [root]
  let removed = false
  while (open.length > 0) {
    const value = open.pop()
    if (typeof value !== 'object' || value === null) continue
    if (!Array.isArray(value)) removed = removeFrom(value, fields) || removed
    for (const inner of Object.values(value)) {
      if (typeof inner === 'object' && inner !== null) open.push(inner)
    }
  }
  return removed
}

function removeFrom(object: object, fields: readonly string[]): boolean {
  const holder = object as Record<string, unknown>
  const present = fields.filter((field) => Object.hasOwn(holder, field) && !isEmpty(holder[field]))
  for (const field of present) delete holder[field]
  return present.length > 0
}

function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0)
}
