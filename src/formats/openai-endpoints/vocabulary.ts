/**
 * Property names and fixed words of the smaller endpoints of OpenAI (openai 6.49.0, `resources`). A text
 * that is one of them carries nothing and is no segment.
 */
export const vocabulary: ReadonlySet<string> = new Set(
  `24h aac alloy allowed_domains allowlist anchor attributes audio audio_tokens auto b64_json background
  batch batch_size beta bytes cancelled cancelled_at cancelling chunk_overlap_tokens
  chunking_strategy code completed completed_at completion_window container container.file
  container_id content conversation conversation.deleted created created_at data days deleted
  description disabled done dpo duration end endpoint entity error error_file_id errors estimated_finish
  event events expired_at expires_after expires_at failed failed_at file file_counts file_id file_ids
  filename files filters fine-tune fine-tune-results fine_tuned_model fine_tuning.job
  fine_tuning.job.checkpoint fine_tuning.job.event finalizing finalizing_at finished_at first_id flac
  grader has_more high hyperparameters id image image_edit.completed image_edit.partial_image
  image_generation.completed image_generation.partial_image image_tokens image_url images in_progress
  in_progress_at include info input input_details input_fidelity input_file_id input_tokens
  input_tokens_details instructions integrations items job json jpeg known_speaker_names
  known_speaker_references language last_active_at last_error last_id learning_rate_multiplier level
  line list low mask max_chunk_size_tokens max_num_results medium memory_limit message messages
  metadata method metrics minutes model moderation mp3 n n_epochs name natural network_policy none
  object opaque opus organization_id original output_compression output_expires_after output_file_id
  output_format output_tokens output_tokens_details param partial_image_index partial_images path pcm
  png processed project prompt purpose quality query queued ranker ranking_options reasoning_effort
  reinforcement request_counts response.input_tokens response_format result_files revised_prompt
  rewrite_query running score score_threshold seconds seed segments server_error session size skill_id
  skill_reference skills source speaker speech.audio.delta speech.audio.done speed srt start static status
  step_metrics step_number stream stream_format style succeeded suffix supervised tags task temperature
  text text_tokens timestamp_granularities tokens total total_tokens trained_tokens training_file
  transcribe transcript.text.delta transcript.text.done transcript.text.segment transcription
  transparent type uploaded url usage usage_bytes user user_data validating validating_files
  validation_file value vector_store vector_store.deleted vector_store.file
  vector_store.file.deleted vector_store.file_content.page vector_store.files_batch
  vector_store.search_results.page vector_store_id verbose_json version vision vivid voice vtt wandb wav
  webp word words`.split(/\s+/),
)
