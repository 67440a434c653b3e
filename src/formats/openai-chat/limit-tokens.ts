/**
 * Lowers the tokens a Chat Completions request asks for to `max`, per choice: `n` choices may each
 * have that many. Where the client names no limit, `max_tokens` is set: every server of this
 * protocol knows it, and a model that does not take it refuses the request, while a server that does
 * not know `max_completion_tokens` would ignore the limit in silence. Values that are no whole number
 * of zero or more become `max`; false where the body is no object.
 */
export function limitTokens(body: unknown, max: number): boolean {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return false
  const request = body as Record<string, unknown>
  let named = false
  for (const field of ['max_completion_tokens', 'max_tokens']) {
    if (!Object.hasOwn(request, field)) continue
    const asked = request[field]
    // The schema lets a client write null for "no limit of mine".
    if (asked === null) delete request[field]
    else {
      named = true
      request[field] = isCount(asked) ? Math.min(asked, max) : max
    }
  }
  if (!named) request['max_tokens'] = max
  return true
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
