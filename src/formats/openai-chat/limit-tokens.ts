/**
 * Lowers the tokens a Chat Completions request asks for to `max`, per choice: `n` choices may each
 * have that many. Where the client names no limit, `max_tokens` is set: every server of this
 * protocol knows it, and a model that does not take it refuses the request, while a server that does
 * not know `max_completion_tokens` would ignore the limit in silence. A value that is no whole number
 * of zero or more becomes `max`. True if the body changed.
 */
export function limitTokens(body: unknown, max: number): boolean {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return false
  const request = body as Record<string, unknown>
  const names = fields.filter((field) => Object.hasOwn(request, field))
  // The schema lets a client write null for "no limit of mine".
  const asked = names.filter((field) => request[field] !== null)
  let changed = false
  for (const field of asked) {
    if (isWithin(request[field], max)) continue
    request[field] = max
    changed = true
  }
  if (asked.length > 0) return changed
  for (const field of names) delete request[field]
  request['max_tokens'] = max
  return true
}

const fields = ['max_completion_tokens', 'max_tokens']

function isWithin(value: unknown, max: number): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= max
}
