import type { Refusal, RefusalReply } from '../../core/format'
import { fieldOf } from '../field'

/**
 * A JSON-RPC error. Where it answers a call, clients raise `McpError` from it, but only under status
 * 200; under any other they tell of the status alone. Statuses that say something to the transport
 * stay: 401, where a client logs in, and our own failures.
 */
export function refusal(refused: Refusal): RefusalReply {
  const id = callOf(refused.request)
  const isAnswer = id !== undefined && refused.status !== 401 && refused.status < 500
  return {
    ...(isAnswer && { status: 200 }),
    contentType: 'application/json; charset=utf-8',
    body: JSON.stringify(errorBody(refused, id ?? null)),
  }
}

/** The answer to the call that the stream was opened for; without one the client is told by the end. */
export function errorEvent(refused: Refusal): string | undefined {
  const id = callOf(refused.request)
  if (id === undefined) return undefined
  return `event: message\ndata: ${JSON.stringify(errorBody(refused, id))}\n\n`
}

/** The id of the call that is refused. A batch has several, of which none is told apart. */
function callOf(request: unknown): string | number | undefined {
  const id = fieldOf(request, 'id')
  const isCall = typeof fieldOf(request, 'method') === 'string'
  return isCall && (typeof id === 'string' || typeof id === 'number') ? id : undefined
}

function errorBody({ code, message, exchangeId }: Refusal, id: string | number | null): object {
  const data = { code, ...(exchangeId !== undefined && { exchangeId }) }
  return { jsonrpc: '2.0', id, error: { code: refused, message, data } }
}

// From the range that JSON-RPC 2.0 §5.1 leaves to servers.
const refused = -32001
