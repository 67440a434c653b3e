/**
 * Property names and fixed words of the Chat Completions schema. A text that is one of them, in a
 * place where the schema expects it, carries nothing and is no segment.
 */
export const vocabulary: ReadonlySet<string> = new Set(
  `annotations arguments assistant audio auto bytes chat.completion chat.completion.chunk choices
  completion_tokens completion_tokens_details content content_filter created custom data default
  delta description detail developer end_index expires_at file file_data file_id filename
  finish_reason format frequency_penalty function function_call functions high id image_url index
  include_usage input input_audio json_object json_schema length logit_bias logprobs low
  max_completion_tokens max_tokens message messages metadata modalities model mp3 n name none object
  obfuscation parallel_tool_calls parameters prediction presence_penalty prompt_tokens
  prompt_tokens_details properties reasoning reasoning_content reasoning_effort refusal required
  response_format role schema seed service_tier start_index stop store stream stream_options strict
  string system system_fingerprint temperature text title tool tool_call_id tool_calls tool_choice
  tools top_logprobs top_p total_tokens transcript type url url_citation usage user verbosity wav
  accepted_prediction_tokens audio_tokens cached_tokens reasoning_tokens
  rejected_prediction_tokens`.split(/\s+/),
)
