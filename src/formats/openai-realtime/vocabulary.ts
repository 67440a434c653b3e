/**
 * Property names and fixed words of the Realtime schema (openai 6.49.0, `resources/realtime`), with those of its
 * beta. A text that is one of them carries nothing and is no segment.
 */
export const vocabulary: ReadonlySet<string> = new Set(
  `allowed_callers allowed_tools alloy always anchor annotations approval_request_id approve
  arguments ash assistant audio audio/pcm audio/pcma audio/pcmu audio_end_ms audio_start_ms
  audio_tokens authorization auto ballad bytes cached_tokens cached_tokens_details call_id calls
  cancelled cedar channels clientSecrets client_cancelled client_secret code completed
  connector_dropbox connector_gmail connector_googlecalendar connector_googledrive connector_id
  connector_microsoftteams connector_outlookcalendar connector_outlookemail connector_sharepoint
  content content_filter content_index conversation conversation.created conversation.item.added
  conversation.item.create conversation.item.created conversation.item.delete
  conversation.item.deleted conversation.item.done
  conversation.item.input_audio_transcription.completed
  conversation.item.input_audio_transcription.delta
  conversation.item.input_audio_transcription.failed
  conversation.item.input_audio_transcription.segment conversation.item.retrieve
  conversation.item.retrieved conversation.item.truncate conversation.item.truncated conversation_id
  coral create_response created_at defer_loading delay delta description detail direct disabled
  duration eagerness echo effort elapsed_ms end error event event_id expires_after expires_at failed
  far_field format function function_call function_call_output g711_alaw g711_ulaw group_id headers
  high http_error id idle_timeout_ms image_tokens image_url in_progress include incomplete inf input
  input_audio input_audio_buffer.append input_audio_buffer.clear input_audio_buffer.cleared
  input_audio_buffer.commit input_audio_buffer.committed input_audio_buffer.dtmf_event_received
  input_audio_buffer.speech_started input_audio_buffer.speech_stopped
  input_audio_buffer.timeout_triggered input_audio_format input_audio_noise_reduction
  input_audio_transcription input_image input_schema input_text input_token_details input_tokens
  instructions interrupt_response item item.input_audio_transcription.logprobs item_id
  item_reference language limit logprob logprobs low marin max_output_tokens
  max_response_output_tokens mcp mcp_approval_request mcp_approval_response mcp_call mcp_list_tools
  mcp_list_tools.completed mcp_list_tools.failed mcp_list_tools.in_progress medium message metadata
  minimal modalities model name near_field never noise_reduction none obfuscation object output
  output_audio output_audio_buffer.clear output_audio_buffer.cleared output_audio_buffer.started
  output_audio_buffer.stopped output_audio_format output_index output_modalities output_text
  output_token_details output_tokens parallel_tool_calls param parameters part pcm16
  post_instructions prefix_padding_ms previous_item_id programmatic prompt protocol_error rate
  rate_limits rate_limits.updated read_only realtime realtime.conversation realtime.item
  realtime.response realtime.session reason reasoning received_at remaining requests
  require_approval reset_seconds response response.audio.delta response.audio.done
  response.audio_transcript.delta response.audio_transcript.done response.cancel
  response.content_part.added response.content_part.done response.create response.created
  response.done response.function_call_arguments.delta response.function_call_arguments.done
  response.mcp_call.completed response.mcp_call.failed response.mcp_call.in_progress
  response.mcp_call_arguments.delta response.mcp_call_arguments.done response.output_audio.delta
  response.output_audio.done response.output_audio_transcript.delta
  response.output_audio_transcript.done response.output_item.added response.output_item.done
  response.output_text.delta response.output_text.done response.text.delta response.text.done
  response_id retention_ratio role sage sample_rate seconds semantic_vad server_description
  server_label server_url server_vad session session.close session.closed session.created
  session.input_audio_buffer.append session.input_transcript.delta session.output_audio.delta
  session.output_transcript.delta session.update session.updated shimmer silence_duration_ms speaker
  speed start status status_details system temperature text text_tokens threshold token token_limits
  tokens tool_choice tool_execution_error tool_names tools total_tokens tracing transcript
  transcription transcription_session.update transcription_session.updated translation truncation
  tunnel_id turn_detected turn_detection type usage user value verse voice workflow_name xhigh`.split(
    /\s+/,
  ),
)
