import { parse } from 'content-type'
import { GuardError } from '../../core/errors'

/** True for a content type that is a form in parts, or means to be one. */
export function isMultipart(contentType: string | undefined): boolean {
  return contentType !== undefined && /^\s*multipart\//i.test(contentType)
}

// RFC 2046 §5.1.1: `bchars`, at most 70, none of them a space at the end.
const BOUNDARY = /^[\w'()+,./:=? -]{0,69}[\w'()+,./:=?-]$/

// A parameter that is written twice, or in pieces (RFC 2231), is another one to each reader.
const BOUNDARY_PARAMETER = /;\s*boundary[^;=]{0,9}=/gi

/**
 * What parts of a form are set apart by.
 *
 * @throws GuardError `media-unsupported` for any other type than `multipart/form-data`, and for one
 * whose boundary is missing, malformed or told more than once.
 */
export function boundaryOf(contentType: string): string {
  const { type, parameters } = parse(contentType)
  const { boundary, charset, ...others } = parameters
  const isForm = type === 'multipart/form-data' && Object.keys(others).length === 0
  const isUtf8 = charset === undefined || /^utf-?8$/i.test(charset)
  const isOnce = contentType.match(BOUNDARY_PARAMETER)?.length === 1
  if (isForm && isUtf8 && isOnce && boundary !== undefined && BOUNDARY.test(boundary)) {
    return boundary
  }
  throw new GuardError('media-unsupported', {
    detail: 'a form in parts is `multipart/form-data` with one `boundary`, in UTF-8',
  })
}
