import type { Format } from '../core/format'
import { fieldOf } from './field'
import { readReferences } from './mcp/references'
import { errorEvent, refusal } from './mcp/refusal'
import { readRequest, readResponse } from './mcp/messages'
import { stream } from './mcp/stream'
import { checkRequest } from './mcp/validate.generated'
import { vocabulary } from './mcp/vocabulary'
import { stripFields } from './strip'
import { requestFields, responseFields } from './mcp/fields'

/**
 * The Model Context Protocol over Streamable HTTP (revisions 2024-11-05 to 2025-11-25): JSON-RPC 2.0 in
 * JSON or in events. Each message is complete, so nothing waits.
 */
export const mcp: Format = {
  id: 'mcp',
  path: /\/mcp$/i,
  fits: (body) =>
    Array.isArray(body) ? body.length > 0 && body.every(isMessage) : isMessage(body),
  vocabulary,
  echoes: [],
  check: checkRequest,
  request: readRequest,
  response: readResponse,
  references: readReferences,
  calls: (body, direction) => (direction === 'request' ? calledIn(body) : []),
  stream,
  limitTokens: undefined,
  requestFields,
  responseFields,
  strip: stripFields,
  refusal,
  errorEvent,
}

function isMessage(body: unknown): boolean {
  return fieldOf(body, 'jsonrpc') === '2.0'
}

/** Names of the tools that the messages of a client call; what is no text names none and is refused. */
function calledIn(body: unknown): string[] {
  return (Array.isArray(body) ? (body as readonly unknown[]) : [body]).flatMap((message) => {
    if (fieldOf(message, 'method') !== 'tools/call') return []
    const name = fieldOf(fieldOf(message, 'params'), 'name')
    return [typeof name === 'string' ? name : '']
  })
}
