import type { ResponseFields } from '../../core/fields'
import { fieldTree } from '../fields/field-tree'

/** Fields of a request (openai 6.49.0, `CompletionCreateParams`). */
export const requestFields = fieldTree(`
  best_of echo frequency_penalty logit_bias logprobs max_tokens model n presence_penalty prompt seed
  stop stream stream_options { include_obfuscation include_usage } suffix temperature top_p user`)

/** What the official client reads of an answer whatever it is for. */
export const responseFields: ResponseFields = {
  envelope: fieldTree('id object created model choices { index finish_reason } error'),
  empty: new Set(),
}
