import { vocabulary as ofMessages } from '../anthropic-messages/vocabulary'

/** Property names and fixed words of the Messages schema, and of batches and files (@anthropic-ai/sdk 1.14.0). */
export const vocabulary: ReadonlySet<string> = new Set([
  ...ofMessages,
  ...`archived_at cancel_initiated_at canceled canceling created_at custom_id data downloadable ended
  ended_at errored expired expires_at file_deleted filename first_id has_more in_progress last_id
  message_batch message_batch_deleted mime_type params processing processing_status request_counts
  requests result results_url size_bytes succeeded`.split(/\s+/),
])
