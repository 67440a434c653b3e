import type { ResponseFields } from '../../core/fields'
import { fieldOf } from '../field'
import { fieldTree } from '../fields/field-tree'

/** Fields of a request (openai 6.49.0, `ResponseCreateParams`) down to those of a part and of a tool. */
export const requestFields = fieldTree(`
  background context_management conversation { id } include instructions max_output_tokens metadata
  model moderation parallel_tool_calls previous_response_id prompt { id variables version }
  prompt_cache_key prompt_cache_options prompt_cache_retention reasoning safety_identifier
  service_tier store stream stream_options temperature text tool_choice top_logprobs top_p truncation
  user
  input {
    acknowledged_safety_checks action actions approval_request_id approve arguments call_id caller code
    container_id encrypted_content environment error execution fingerprint id input max_output_length
    name namespace operation outputs pending_safety_checks phase queries reason result results role
    server_label status summary { text type } tools type
    content {
      annotations detail file_data file_id file_url filename image_url input_audio { data format }
      logprobs prompt_cache_breakpoint refusal text type
    }
    output {
      detail file_data file_id file_url filename image_url outcome prompt_cache_breakpoint stderr
      stdout text type
    }
  }
  tools {
    action allowed_callers allowed_tools authorization background connector_id container
    defer_loading description display_height display_width environment execution filters format
    headers input_fidelity input_image_mask max_num_results model moderation name
    output_compression output_format output_schema parameters partial_images quality
    ranking_options require_approval search_content_types search_context_size server_description
    server_label server_url size strict tools tunnel_id type user_location vector_store_ids
  }`)

/** What the official client reads of an answer whatever it is for, whole and event by event. */
const holders = `
  id object created_at status model error incomplete_details
  output { id type role status call_id name content { type } }`

export const responseFields: ResponseFields = {
  envelope: fieldTree(`${holders}
    type sequence_number item_id output_index content_index summary_index code message param
    response { ${holders} }
    item { id type role status call_id name content { type } }
    part { type }`),
  // The client's accumulator appends to lists that it expects, and `output_text` walks them.
  empty: new Set([
    'content',
    'output',
    'annotations',
    'summary',
    'text',
    'refusal',
    'arguments',
    'delta',
  ]),
  sameAs: (event) => sameNames.get(String(fieldOf(event, 'type'))) ?? none,
}

const none: ReadonlyMap<string, string> = new Map()

function pieces(type: string, name: string): [string, ReadonlyMap<string, string>][] {
  const same = new Map([
    ['delta', name],
    ['text', name],
    ['refusal', name],
    ['arguments', name],
    ['code', name],
    ['input', name],
    ['part', name],
  ])
  return ['delta', 'done', 'added'].map((end) => [`response.${type}.${end}`, same])
}

/** What the pieces of an event are pieces of. */
const sameNames: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ...pieces('output_text', 'text'),
  ...pieces('refusal', 'refusal'),
  ...pieces('function_call_arguments', 'arguments'),
  ...pieces('mcp_call_arguments', 'arguments'),
  ...pieces('custom_tool_call_input', 'input'),
  ...pieces('code_interpreter_call_code', 'code'),
  ...pieces('reasoning_summary_text', 'summary'),
  ...pieces('reasoning_summary_part', 'summary'),
  ...pieces('reasoning_text', 'reasoning'),
])
