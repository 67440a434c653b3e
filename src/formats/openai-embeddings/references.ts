import { chatParts, gatewayFields } from '../openai/references'
import { referenceReader } from '../references/reader'
import { all } from '../references/tables'

/** What a request of Embeddings: pictures, where a server takes them. */
export const readReferences = referenceReader({
  root: {
    ...gatewayFields,
    input: 'open',
    ...all('model dimensions encoding_format user', 'inert'),
  },
  parts: chatParts,
})
