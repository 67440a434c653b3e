/** Property names and fixed words of the Ollama schema (ollama 0.6.4, `interfaces.ts`). */
export const vocabulary: ReadonlySet<string> = new Set(
  `$defs arguments assistant bytes completed content context created_at description done done_reason
  enum eval_count eval_duration format frequency_penalty function height high id image images index
  items json keep_alive length load load_duration logprob logprobs low main_gpu medium message
  messages min_p mirostat mirostat_eta mirostat_tau model name num_batch num_ctx num_gpu num_keep
  num_predict num_thread numa object options parameters penalize_newline presence_penalty prompt
  prompt_eval_count prompt_eval_duration properties raw remote_host remote_model repeat_last_n
  repeat_penalty required response role seed stop stream string suffix system temperature template
  tfs_z think thinking token tool tool_call_id tool_calls tool_name tools top_k top_logprobs top_p
  total total_duration type typical_p unload use_mmap user width`.split(/\s+/),
)
