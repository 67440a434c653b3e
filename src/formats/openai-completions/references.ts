import { gatewayFields } from '../openai/references'
import { referenceReader } from '../references/reader'
import { all } from '../references/tables'

/** What a request of Completions refers to: only what servers add to it. */
export const readReferences = referenceReader({
  root: {
    ...gatewayFields,
    ...all(
      `prompt suffix model best_of echo frequency_penalty logit_bias logprobs max_tokens n
      presence_penalty seed stop stream stream_options temperature top_p user`,
      'inert',
    ),
  },
})
