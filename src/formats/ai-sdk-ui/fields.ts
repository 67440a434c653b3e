import type { ResponseFields } from '../../core/fields'
import { fieldOf } from '../field'
import { fieldTree } from '../fields/field-tree'

const message = `
  id metadata role
  parts {
    approval callProviderMetadata data dynamic errorText filename id input inputEncoding mediaType
    output preliminary providerExecuted providerMetadata rawInput resultProviderMetadata sourceId state
    text title toolCallId toolMetadata toolName type url
  }`

/**
 * Fields of a request (ai 6.0.326, `UIMessage` and what the default transport sends) down to those of a
 * part. What an application sends beside them is its own.
 */
export const requestFields = fieldTree(`
  id trigger messageId messages { ${message} } message { ${message} }`)

/** What the official client reads of an event whatever it is for. */
export const responseFields: ResponseFields = {
  envelope: fieldTree(`
    type id messageId toolCallId toolName dynamic finishReason approvalId errorText`),
  // The client checks each event against a schema.
  empty: new Set(['delta', 'inputTextDelta']),
  sameAs: (event) => sameNames.get(String(fieldOf(event, 'type'))) ?? none,
}

const none: ReadonlyMap<string, string> = new Map()

const sameNames: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['text-delta', new Map([['delta', 'text']])],
  ['reasoning-delta', new Map([['delta', 'reasoning']])],
  ['tool-input-delta', new Map([['inputTextDelta', 'input']])],
])
