import type { Format, Refusal } from '../core/format'
import { calledIn } from './generic/calls'
import { keptIn } from './generic/issues'
import { referencesOfAll } from './generic/references'
import { stripFields } from './strip'

/**
 * Any JSON, SSE, NDJSON or text body whose format is not known: every text is found by the generic
 * walk, and a stream holds its events until each text in them is decided. It has no event that all
 * clients take for an error, so a stream that must end early is destroyed.
 */
export const generic: Format = {
  id: 'generic',
  path: undefined,
  fits: undefined,
  vocabulary: new Set(),
  echoes: ['logprobs'],
  check: () => undefined,
  form: () => undefined,
  request: () => knowsNothing,
  response: () => knowsNothing,
  calls: calledIn,
  references: referencesOfAll,
  issues: keptIn,
  stream: undefined,
  limitTokens: undefined,
  strip: stripFields,
  refusal: (error) => ({
    contentType: 'application/problem+json; charset=utf-8',
    body: JSON.stringify(problemOf(error)),
  }),
  errorEvent: () => undefined,
}

function knowsNothing(): undefined {
  return undefined
}

/** RFC 9457. The type is a name and no address: it resolves in `docs/errors.md`. */
function problemOf({ code, status, message, exchangeId }: Refusal): object {
  return {
    type: `urn:portcullis:error:${code}`,
    title: message,
    status,
    ...(exchangeId !== undefined && {
      detail: `quote exchange ${exchangeId} when you ask the operator why`,
      instance: `urn:exchange:${exchangeId}`,
    }),
    code,
  }
}
