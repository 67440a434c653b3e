import type { ResponseFields } from '../../core/fields'
import { fieldTree } from '../fields/field-tree'

/** Fields that both kinds of requests have (ollama 0.6.4, `interfaces.ts`). */
const common = 'format keep_alive logprobs model options stream think top_logprobs'

/** Fields of a chat request down to those of a message and of a tool. */
export const chatFields = fieldTree(`${common}
  messages {
    content images role thinking tool_call_id tool_name
    tool_calls { id type function { arguments index name } }
  }
  tools { type function { description name parameters type } }`)

/** Fields of a request to complete a text. */
export const generateFields = fieldTree(`${common}
  context height images prompt raw steps suffix system template width`)

/** What the official client reads of an answer whatever it is for. */
export const responseFields: ResponseFields = {
  envelope: fieldTree('model created_at done done_reason message { role } error'),
  empty: new Set(),
}
