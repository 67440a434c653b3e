import type { ResponseFields } from '../../core/fields'
import { fieldTree } from '../fields/field-tree'

/**
 * Fields of what a client sends (@modelcontextprotocol/sdk 1.32.2, `types.ts`): of a message, its
 * parameters and its results. Each method has some of them.
 */
export const requestFields = fieldTree(`
  jsonrpc id method error { code message data }
  params {
    _meta argument arguments capabilities clientInfo context cursor level name progress progressToken
    protocolVersion reason ref requestId task taskId total message uri
  }
  result {
    _meta action content model role roots stopReason tasks taskId status statusMessage createdAt
    lastUpdatedAt ttl pollInterval
  }`)

/** What the official client reads of a message whatever it is for. */
export const responseFields: ResponseFields = {
  envelope: fieldTree(`
    jsonrpc id method error { code message }
    result { protocolVersion capabilities serverInfo isError content { type } }`),
  empty: new Set(['content']),
}
