import { located } from '../references/finders'
import { referenceReader } from '../references/reader'
import { all, holder, type Fields } from '../references/tables'

const content: Fields = {
  type: 'inert',
  // What stands in for a resource is fetched by whoever gets it.
  uri: located('url'),
  ...all(
    'text data mimeType name title description annotations resource size icons _meta',
    'inert',
  ),
}

/**
 * What a client's messages refer to (@modelcontextprotocol/sdk 1.32.2): links in its answers to the server. The
 * resource that a call asks for is what the call is about, as a path is of a request.
 */
export const readReferences = referenceReader({
  root: {
    result: holder({
      content: holder(content),
      messages: holder({ content: holder(content), role: 'inert' }),
      '*': 'inert',
    }),
    params: 'inert',
    error: 'inert',
    ...all('jsonrpc id method', 'inert'),
  },
})
