import type { IncomingMessage } from 'node:http'
import type { Endpoint } from '../core/endpoint'
import { GuardError } from '../core/errors'
import type { ExchangeRequest } from '../core/exchange'
import type { GuardCore, Reply } from '../core/guard'
import type { Arrival, Watch } from './admit'
import { carriesBody, wasRead } from './body'
import { holdBody } from './body-intake'
import { toExchangeRequest } from './request'
import { asRefusal, replyTo, sendReply } from './respond'

/**
 * Answers a request to an endpoint. False where its path is another: the request then goes on.
 * Never rejects.
 */
export async function serveEndpoint(
  watch: Watch,
  endpoint: Endpoint,
  { req, res, url = req.url ?? '/' }: Arrival,
): Promise<boolean> {
  const asked = toExchangeRequest(req, { url, trusts: watch.trusts, body: unread })
  if (!endpoint.paths.includes(withoutTrailingSlash(asked.path))) return false
  const { guard } = watch
  const { request, responseHeaders } =
    guard.mode === 'monitor' ? { request: asked } : guard.carry(asked)
  const reply = await answer(watch, endpoint, req, request)
  if (!res.destroyed && !res.writableEnded && !res.headersSent) {
    sendReply(res, reply, responseHeaders)
  }
  return true
}

async function answer(
  { guard, exchanges }: Watch,
  endpoint: Endpoint,
  req: IncomingMessage,
  request: ExchangeRequest,
): Promise<Reply> {
  const { method, headers, address, violation } = request
  // Node sends no body in answer to HEAD, whatever it is given.
  const asked = method === 'HEAD' ? 'GET' : method
  try {
    if (violation !== undefined) throw new GuardError(violation)
    if (!endpoint.methods.some((each) => each === asked)) return wrongMethod(guard, endpoint)
    const body = await bytesOf(req, endpoint.maxBytes)
    const principal = exchanges.get(req)?.exchange.principal
    const path = withoutTrailingSlash(request.path)
    return await endpoint.handle({ method: asked, path, headers, address, body, principal })
  } catch (cause) {
    return replyTo(guard, undefined, asRefusal(cause, undefined))
  }
}

function wrongMethod(guard: GuardCore, { methods }: Endpoint): Reply {
  const reply = guard.shape(undefined, 405, 'the method is not supported here')
  return { ...reply, headers: { ...reply.headers, Allow: methods.join(', ') } }
}

// Not the parsed body: a signature is over the bytes.
async function bytesOf(req: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  if (!carriesBody(req)) return new Uint8Array()
  if (wasRead(req)) {
    throw new Error('a parser has read the body; mount endpoints before `express.json()`')
  }
  const intake = holdBody(req)
  return intake.collect(maxBytes).finally(intake.discard)
}

function withoutTrailingSlash(path: string): string {
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path
}

const unread = { read: () => Promise.reject(new Error('endpoints read the bytes themselves')) }
