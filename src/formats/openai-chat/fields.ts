import type { ResponseFields } from '../../core/fields'
import { fieldTree } from '../fields/field-tree'

/** Fields of a request (openai 6.49.0, `ChatCompletionCreateParams`) down to those of a part and of a tool. */
export const requestFields = fieldTree(`
  audio frequency_penalty function_call logit_bias logprobs max_completion_tokens max_tokens metadata
  modalities model moderation n parallel_tool_calls prediction presence_penalty prompt_cache_key
  prompt_cache_options prompt_cache_retention reasoning_effort response_format safety_identifier seed
  service_tier stop store stream stream_options temperature tool_choice top_logprobs top_p user
  verbosity web_search_options
  functions { description name parameters }
  messages {
    name refusal role tool_call_id
    audio { id }
    content {
      refusal text type
      file { file_data file_id filename }
      image_url { detail url }
      input_audio { data format }
      prompt_cache_breakpoint { mode }
    }
    function_call { arguments name }
    tool_calls { id type custom { input name } function { arguments name } }
  }
  tools {
    type
    custom { description format name }
    function { description name parameters strict }
  }`)

/** What the official client reads of an answer whatever it is for. */
export const responseFields: ResponseFields = {
  envelope: fieldTree(`
    id object created model
    choices { index finish_reason message { role } delta { role } }
    error`),
  empty: new Set(),
}
