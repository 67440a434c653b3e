import type { ResponseFields } from '../../core/fields'
import { fieldOf } from '../field'
import { fieldTree } from '../fields/field-tree'

const block = `
  type text title context source { content data file_id media_type type url } cache_control citations
  id name input tool_use_id is_error thinking signature data file_id caller toolset_name
  transformations edits`

/**
 * Fields of a request (@anthropic-ai/sdk 1.14.0, `MessageCreateParams`, `beta` included) down to those of
 * a block and of a tool. Bedrock and Vertex add `anthropic_version`, Bedrock `anthropic_beta`.
 */
export const requestFields = fieldTree(`
  anthropic_beta anthropic_version billing_policy cache_control compaction container
  context_management diagnostics fallback_credit_token fallbacks inference_geo max_tokens mcp_servers
  metadata { user_id } model output_config output_format service_tier speed stop_sequences stream
  temperature thinking thread tool_choice top_k top_p user_profile_id workspace_id
  messages { role clear_at output_config content { ${block} content { ${block}
    encrypted_content encrypted_stdout error_code error_message file_type is_file_update lines
    new_lines new_start num_lines old_lines old_start page_age retrieved_at return_code start_line
    state_changes stderr stdout tabs tool_name tool_references total_lines url content } } }
  system { text type cache_control citations }
  tools {
    allowed_callers allowed_domains blocked_domains cache_control caching citations configs
    default_config defer_loading description display_height_px display_number display_width_px
    eager_input_streaming enable_zoom input_examples input_schema max_characters max_content_tokens
    max_tokens max_uses mcp_server_name model name response_inclusion strict tools type url_sources
    use_cache user_location
  }`)

/** What the official client reads of an answer whatever it is for, whole and event by event. */
const holders = 'id type role model stop_reason stop_sequence usage content { type }'

export const responseFields: ResponseFields = {
  envelope: fieldTree(`${holders} index request_id error
    message { ${holders} }
    content_block { type }
    delta { type stop_reason stop_sequence }`),
  // The accumulator of the client adds to each of these.
  empty: new Set(['content', 'text', 'thinking', 'partial_json', 'signature']),
  sameAs: (event) => (fieldOf(event, 'delta') === undefined ? none : pieces),
}

const none: ReadonlyMap<string, string> = new Map()

/** What the pieces of a delta are pieces of. */
const pieces: ReadonlyMap<string, string> = new Map([
  ['partial_json', 'input'],
  ['citation', 'citations'],
])
