/** Property names and fixed words of the Completions schema. */
export const vocabulary: ReadonlySet<string> = new Set(
  `best_of choices completion_tokens completion_tokens_details content_filter created echo
  finish_reason frequency_penalty id include_usage index length logit_bias logprobs max_tokens model
  n object presence_penalty prompt prompt_tokens prompt_tokens_details reasoning_tokens seed stop
  stream stream_options suffix system_fingerprint temperature text text_completion text_offset
  token_logprobs tokens top_logprobs top_p total_tokens usage user`.split(/\s+/),
)
