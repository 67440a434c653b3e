import { parse } from 'content-type'
import { GuardError } from '../core/errors'
import { isJsonType } from '../core/media-type'

export type BodyKind = 'json' | 'text' | 'form'

/**
 * What a content type (RFC 9110 §8.3) makes of a body: JSON, text, a form in parts, or neither.
 *
 * @throws GuardError `media-unsupported` for any other type and for any other charset than UTF-8.
 */
export function bodyKind(contentType: string): BodyKind {
  const { type, parameters } = parse(contentType)
  if (type === 'multipart/form-data') return 'form'
  const charset = parameters['charset']?.toLowerCase() ?? 'utf-8'
  const kind = kindOf(type)
  if (kind !== undefined && charsets.has(charset)) return kind
  throw new GuardError('media-unsupported', {
    detail:
      'a request body is JSON, `text/*` or `multipart/form-data`, in UTF-8; `body: opaque` on the route lets others pass',
  })
}

// ASCII is a subset of UTF-8.
const charsets = new Set(['utf-8', 'utf8', 'us-ascii'])

const TEXT_TYPE = /^text\/[\w.+-]{1,120}$/

function kindOf(type: string): BodyKind | undefined {
  if (isJsonType(type)) return 'json'
  return TEXT_TYPE.test(type) ? 'text' : undefined
}
