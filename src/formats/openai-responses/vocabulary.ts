/**
 * Property names and fixed words of the Responses schema (openai 6.49.0, `resources/responses`). A text
 * that is one of them carries nothing and is no segment.
 */
export const vocabulary: ReadonlySet<string> = new Set(
  `acknowledged_safety_checks action actions additional_tools allowed_callers allowed_domains
  allowed_tools allowlist always annotation annotation_index annotations apply_patch
  apply_patch_call apply_patch_call_output approval_request_id approve approximate arguments
  assistant attributes authorization auto back background base64 block browser button bytes
  cache_write_tokens cached_tokens call_id caller caller_id calling cancelled categories
  category_applied_input_types category_scores city click client code code_interpreter
  code_interpreter_call code_interpreter_call.outputs command commands commentary
  compact_threshold compaction compaction_trigger completed completed_at computer computer_call
  computer_call_output computer_call_output.output.image_url computer_screenshot computer_use
  computer_use_preview connector_id container container_auto container_file_citation container_id
  container_reference content content_filter content_index context_management conversation
  country create_file created_at created_by critic custom custom_tool_call
  custom_tool_call_output data default defer_loading delete_file delta description detail
  developer diff direct disabled discriminator display_height display_width domain domain_secrets
  double_click drag edit embedding_weight encrypted_content end_index env environment error exec
  execution exit exit_code explicit failed file_citation file_data file_id file_ids file_path
  file_search file_search_call file_search_call.results file_url filename filters final_answer
  find_in_page fingerprint flagged flex format forward function function_call
  function_call_output generate generating headers high hybrid_search id image image_generation
  image_generation_call image_url implicit in_memory in_progress include include_obfuscation
  incomplete incomplete_details index inline input inputItems inputTokens input_audio
  input_fidelity input_file input_image input_image_mask input_schema input_text input_tokens
  input_tokens_details instructions interpreting item item_id item_reference jpeg json_schema
  keypress keys left linux local local_shell local_shell_call local_shell_call_output logprob
  logprobs logs low mac max_num_results max_output_length max_output_tokens max_tool_calls mcp
  mcp_approval_request mcp_approval_response mcp_call mcp_list_tools media_type medium
  memory_limit message message.input_image.image_url message.output_text.logprobs metadata mode
  model moderation moderation_result move mp3 name namespace network_policy never none
  obfuscation object opaque open_page operation original outcome output output_audio
  output_compression output_format output_index output_parsed output_schema output_text
  output_tokens output_tokens_details outputs parallel_tool_calls param parameters parsed
  parsed_arguments part partial_image_b64 partial_image_index partial_images path pattern
  pending_safety_checks phase png policy previous_response_id priority program program_output
  programmatic programmatic_tool_calling prompt prompt_cache_breakpoint prompt_cache_key
  prompt_cache_options prompt_cache_retention quality queries query queued ranker ranking_options
  read_only reason reasoning reasoning.encrypted_content reasoning_text reasoning_tokens refusal
  region require_approval required response response.audio.delta response.audio.done
  response.audio.transcript.delta response.audio.transcript.done
  response.code_interpreter_call.completed response.code_interpreter_call.in_progress
  response.code_interpreter_call.interpreting response.code_interpreter_call_code.delta
  response.code_interpreter_call_code.done response.compaction response.completed
  response.content_part.added response.content_part.done response.create response.created
  response.custom_tool_call_input.delta response.custom_tool_call_input.done response.failed
  response.file_search_call.completed response.file_search_call.in_progress
  response.file_search_call.searching response.function_call_arguments.delta
  response.function_call_arguments.done response.image_generation_call.completed
  response.image_generation_call.generating response.image_generation_call.in_progress
  response.image_generation_call.partial_image response.in_progress response.incomplete
  response.mcp_call.completed response.mcp_call.failed response.mcp_call.in_progress
  response.mcp_call_arguments.delta response.mcp_call_arguments.done
  response.mcp_list_tools.completed response.mcp_list_tools.failed
  response.mcp_list_tools.in_progress response.output_item.added response.output_item.done
  response.output_text.annotation.added response.output_text.delta response.output_text.done
  response.queued response.reasoning_summary_part.added response.reasoning_summary_part.done
  response.reasoning_summary_text.delta response.reasoning_summary_text.done
  response.reasoning_text.delta response.reasoning_text.done response.refusal.delta
  response.refusal.done response.web_search_call.completed response.web_search_call.in_progress
  response.web_search_call.searching result results right role safety_identifier scale schema
  score score_threshold screenshot scroll scroll_x scroll_y search search_content_types
  search_context_size searching sequence_number server server_description server_label server_url
  service_tier shell shell_call shell_call_output size skill_id skill_reference skills source
  sources start_index starting_after status stderr stdout store stream stream_options strict
  summary summary_index summary_text system temperature text text_weight timeout timeout_ms
  timezone title token tool tool_choice tool_names tool_search tool_search_call
  tool_search_output tools top_logprobs top_p total_tokens transcript transparent truncation ttl
  tunnel_id type ubuntu unknown update_file url url_citation usage user user_location value
  variables vector_store_ids verbosity version wait wav web_search web_search_call
  web_search_call.action.sources web_search_call.results web_search_preview webp wheel windows
  working_directory x y`.split(/\s+/),
)
