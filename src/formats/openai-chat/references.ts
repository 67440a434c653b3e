import { chatParts, gatewayFields } from '../openai/references'
import { named } from '../references/finders'
import { referenceReader } from '../references/reader'
import { all, eitherWay } from '../references/tables'

/** What a request of Chat Completions refers to (openai 6.49.0, `resources/chat/completions`). */
export const readReferences = referenceReader({
  root: {
    ...gatewayFields,
    messages: 'open',
    tools: 'tools',
    prediction: 'open',
    // A voice of one's own is kept by the provider.
    audio: {
      fields: { format: 'inert', voice: { fields: { id: named('audio') }, text: () => [] } },
    },
    ...all(
      `functions function_call frequency_penalty logit_bias logprobs max_completion_tokens max_tokens
      metadata modalities model moderation n parallel_tool_calls presence_penalty prompt_cache_key
      prompt_cache_options prompt_cache_retention reasoning_effort response_format
      safety_identifier seed service_tier stop store stream stream_options temperature tool_choice
      top_logprobs top_p user verbosity`,
      'inert',
    ),
  },
  parts: {
    ...chatParts,
    '': {
      content: 'open',
      // What the model said in a former answer, read again from where it is kept.
      audio: eitherWay('id', named('audio'), 'audio', all('data transcript expires_at', 'inert')),
      ...all(
        `role name refusal tool_calls tool_call_id function_call annotations reasoning
        reasoning_content text`,
        'inert',
      ),
    },
    content: { content: 'open', type: 'inert' },
  },
  tools: { function: 'client', custom: 'client' },
})
