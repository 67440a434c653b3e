import { STATUS_CODES, type ServerResponse } from 'node:http'
import { isGuardError } from '../core/errors'
import type { Exchange } from '../core/exchange'
import type { GuardCore, Reply } from '../core/guard'
import { withoutControls } from './developer-note'
import { removeBodyHeaders } from './response-head'
import { asRefusal, replyTo } from './respond'

/**
 * The reply to what a handler threw. Errors that say of themselves that their text is for the caller
 * (`expose`, status below 500, as `http-errors` makes them) keep it; of all others the caller learns
 * nothing. Without an exchange the error is of a middleware in front of the gate: its status is about
 * this request, as the 401 of express-jwt is, and stays. Behind the gate it may be that of a call to a
 * provider.
 */
export function failureReply(
  guard: GuardCore,
  exchange: Exchange | undefined,
  error: unknown,
): Reply {
  if (isRefusal(error)) return replyTo(guard, exchange, asRefusal(error, exchange))
  const { status, message } = callersView(error, exchange === undefined)
  return guard.shape(exchange, status, message)
}

/** Sends it the way a handler would, so that it is filtered like any other response. */
export function sendFailure(res: ServerResponse, reply: Reply): void {
  removeBodyHeaders(res, Buffer.byteLength(reply.body))
  res.statusCode = reply.status
  res.statusMessage = ''
  for (const [name, value] of Object.entries(reply.headers)) res.setHeader(name, value)
  res.end(reply.body)
}

/** True for an error that the operator should hear of. */
export function isFault(error: unknown, exchange: Exchange | undefined): boolean {
  return !isRefusal(error) && callersView(error, exchange === undefined).status >= 500
}

/** What is printed of a fault: the stack for developers, the kind of error alone in production. */
export function faultNote(
  error: unknown,
  exchangeId: string | undefined,
  production: boolean,
): string {
  const text = orElse('an error that cannot be read', () => faultText(error, production))
  const id = exchangeId === undefined ? '' : ` (exchange ${exchangeId})`
  return `${withoutControls(`portcullis: the handler failed${id}: ${text}`)}\n`
}

function faultText(error: unknown, production: boolean): string {
  if (!(error instanceof Error)) return typeof error
  // Whatever was put in the place of a text.
  return String(production ? error.name : (error.stack ?? error.name))
}

function isRefusal(error: unknown): boolean {
  return orElse(false, () => isGuardError(error))
}

interface CallersView {
  readonly status: number
  readonly message: string
}

const fault: CallersView = { status: 500, message: 'the service could not complete the request' }

function callersView(error: unknown, inFront: boolean): CallersView {
  return orElse(fault, () => tellable(error, inFront) ?? fault)
}

function tellable(error: unknown, inFront: boolean): CallersView | undefined {
  const { status, statusCode, expose, message } = Object(error) as Record<string, unknown>
  const code = status ?? statusCode
  if (!isClientError(code)) return undefined
  if (expose === true && typeof message === 'string') return { status: code, message }
  return inFront ? { status: code, message: STATUS_CODES[code] ?? 'Bad Request' } : undefined
}

function isClientError(code: unknown): code is number {
  return typeof code === 'number' && Number.isInteger(code) && code >= 400 && code < 500
}

// Handlers throw anything: an object whose properties throw must not keep the caller waiting.
function orElse<T>(otherwise: T, read: () => T): T {
  try {
    return read()
  } catch {
    return otherwise
  }
}
