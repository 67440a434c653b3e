import type { Refusal, RefusalReply } from '../../core/format'
import { refusalKinds, type RefusalKind } from '../../core/refusal'

/** The status that clients of AWS do not ask again for, of an answer that failed. */
const failedAnswer = 424

/** The body and the headers from which the official clients make their exceptions. */
export function refusal({ status, code, message, exchangeId }: Refusal): RefusalReply {
  const told = isFinal(code) && status >= 500 ? failedAnswer : status
  const type = typeOf(told)
  return {
    contentType: 'application/json',
    body: JSON.stringify({ __type: type, message, reason: code }),
    status: told,
    headers: {
      'X-Amzn-ErrorType': type,
      ...(exchangeId !== undefined && { 'X-Amzn-RequestId': exchangeId }),
    },
  }
}

/** What makes the official clients raise in mid-stream: a frame of an exception, which is all it says. */
export function errorEvent({ status, message }: Refusal): string {
  return JSON.stringify({ [exceptionOf(status)]: { message } })
}

function isFinal(code: string): boolean {
  const kinds: Readonly<Record<string, RefusalKind>> = refusalKinds
  return Object.hasOwn(kinds, code) && kinds[code]?.retry === false
}

function typeOf(status: number): string {
  return types.get(status) ?? (status < 500 ? 'ValidationException' : 'InternalServerException')
}

const types: ReadonlyMap<number, string> = new Map([
  [401, 'UnrecognizedClientException'],
  [403, 'AccessDeniedException'],
  [404, 'ResourceNotFoundException'],
  [failedAnswer, 'ModelErrorException'],
  [429, 'ThrottlingException'],
  [503, 'ServiceUnavailableException'],
])

function exceptionOf(status: number): string {
  if (status === 429) return 'throttlingException'
  return status < 500 ? 'validationException' : 'modelStreamErrorException'
}
