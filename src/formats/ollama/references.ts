import { each, payload } from '../references/finders'
import { referenceReader } from '../references/reader'
import { all, holder } from '../references/tables'

const images = { images: each(payload('image')) }

/**
 * What a request of Ollama refers to. The server reads nothing that is not in the body: pictures come inline, and
 * what is no picture may be an address to a server that follows it.
 */
export const readReferences = referenceReader({
  root: {
    messages: holder({
      ...images,
      ...all('role content thinking tool_calls tool_name tool_call_id name', 'inert'),
    }),
    ...images,
    tools: 'tools',
    ...all(
      `model prompt suffix system template context options format keep_alive raw stream think logprobs
      top_logprobs width height steps`,
      'inert',
    ),
  },
  tools: { function: 'client', '': 'client' },
})
