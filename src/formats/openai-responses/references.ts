import { fieldOf } from '../field'
import { gatewayFields } from '../openai/references'
import { each, located, named, payload, present, type Finder } from '../references/finders'
import { referenceReader } from '../references/reader'
import { all, eitherWay, holder, type Fields, type Tool, type Types } from '../references/tables'

const skills = {
  fields: { skill_id: named('skill'), ...all('version type name description source', 'inert') },
  text: named('skill'),
}

/** Where a tool of the provider runs: a container that is named, or a new one with files in it. */
const container = {
  text: named('container'),
  fields: {
    id: named('container'),
    container_id: named('container'),
    file_ids: each(named('file')),
    skills,
    ...all('type memory_limit network_policy', 'inert'),
  },
} as const

const picture: Fields = {
  image_url: eitherWay('url', located('image'), 'image'),
  file_id: named('file'),
  ...all('type detail prompt_cache_breakpoint', 'inert'),
}

export const tools: Readonly<Record<string, Tool>> = {
  ...Object.fromEntries(
    'function custom local_shell computer computer_use_preview computer-preview apply_patch'
      .split(' ')
      .map((type) => [type, 'client'] as const),
  ),
  namespace: { fields: { tools: 'tools', ...all('name description type', 'inert') } },
  web_search: { is: 'web-search' },
  web_search_preview: { is: 'web-search' },
  file_search: {
    is: 'file-search',
    fields: {
      vector_store_ids: each(named('vector-store')),
      ...all('type filters max_num_results ranking_options', 'inert'),
    },
  },
  code_interpreter: { is: 'code-execution', fields: { container } },
  programmatic_tool_calling: { is: 'code-execution' },
  image_generation: { is: 'image-generation', fields: { input_image_mask: { fields: picture } } },
  shell: { is: 'hosted-shell', fields: { environment: container } },
  tool_search: { is: 'hosted-tool', fields: all('type description execution parameters', 'inert') },
  mcp: {
    else: 'mcp-server',
    fields: {
      server_url: located('mcp-server'),
      connector_id: named('connector'),
      tunnel_id: named('connector'),
      ...all(
        `type server_label server_description allowed_callers allowed_tools authorization
        defer_loading headers require_approval`,
        'inert',
      ),
    },
  },
}

/** What the model thought is read from where it is kept, unless it comes along encrypted. */
const thought: Finder = (value, path, around) => {
  const encrypted = fieldOf(around, 'encrypted_content')
  return typeof encrypted === 'string' && encrypted !== '' ? [] : named('item')(value, path)
}

const said = 'type role status phase'

/** Items of the input, and parts of their content. */
export const parts: Types = {
  // A message. With its id alone it is one that the provider keeps.
  '': {
    id: (value, path, around) =>
      fieldOf(around, 'role') === undefined ? named('item')(value, path) : [],
    content: 'open',
    ...all(`${said} text name`, 'inert'),
  },
  message: { content: 'open', ...all(`${said} id`, 'inert') },
  item_reference: { id: named('item'), type: 'inert' },
  reasoning: { id: thought, ...all('type summary content encrypted_content status', 'inert') },
  image_generation_call: { id: named('item'), ...all(`${said} result`, 'inert') },
  web_search_call: { id: named('item'), ...all(`${said} action`, 'inert') },
  file_search_call: { id: named('item'), ...all(`${said} queries results`, 'inert') },
  code_interpreter_call: {
    container_id: named('container'),
    ...all(`${said} id code outputs`, 'inert'),
  },
  function_call: all(`${said} id call_id name namespace arguments caller`, 'inert'),
  function_call_output: { output: 'open', ...all(`${said} id call_id caller`, 'inert') },
  custom_tool_call: all(`${said} id call_id name namespace input caller`, 'inert'),
  custom_tool_call_output: { output: 'open', ...all(`${said} id call_id caller`, 'inert') },
  computer_call: all(`${said} id call_id action actions pending_safety_checks`, 'inert'),
  computer_call_output: {
    output: { fields: picture },
    ...all(`${said} id call_id acknowledged_safety_checks`, 'inert'),
  },
  shell_call: { environment: container, ...all(`${said} id call_id action caller`, 'inert') },
  shell_call_output: all(`${said} id call_id output max_output_length caller`, 'inert'),
  local_shell_call: all(`${said} id call_id action`, 'inert'),
  local_shell_call_output: all(`${said} id call_id output`, 'inert'),
  apply_patch_call: all(`${said} id call_id operation caller`, 'inert'),
  apply_patch_call_output: all(`${said} id call_id output caller`, 'inert'),
  mcp_list_tools: all(`${said} id server_label tools error`, 'inert'),
  mcp_call: all(`${said} id approval_request_id server_label name arguments output error`, 'inert'),
  mcp_approval_request: all(`${said} id server_label name arguments`, 'inert'),
  // Which server is called was said where its tool was listed.
  mcp_approval_response: all(`${said} id approval_request_id approve reason`, 'inert'),
  additional_tools: { tools: 'tools', ...all(`${said} id`, 'inert') },
  tool_search_call: all(`${said} id call_id arguments execution`, 'inert'),
  tool_search_output: { tools: 'tools', ...all(`${said} id call_id execution`, 'inert') },
  compaction: all(`${said} id encrypted_content`, 'inert'),
  compaction_trigger: all('type', 'inert'),
  program: all(`${said} id call_id code fingerprint`, 'inert'),
  program_output: all(`${said} id call_id result`, 'inert'),
  input_text: all('type text prompt_cache_breakpoint', 'inert'),
  output_text: all('type text annotations logprobs', 'inert'),
  text: all('type text', 'inert'),
  reasoning_text: all('type text', 'inert'),
  summary_text: all('type text', 'inert'),
  refusal: all('type refusal', 'inert'),
  input_image: picture,
  computer_screenshot: picture,
  input_file: {
    file_url: located('document'),
    file_data: payload('document'),
    file_id: named('file'),
    ...all('type detail filename prompt_cache_breakpoint', 'inert'),
  },
  input_audio: {
    input_audio: holder({ data: payload('audio'), format: 'inert' }),
    type: 'inert',
  },
}

/** What a request of the Responses API refers to (openai 6.49.0, `resources/responses`). */
export const readReferences = referenceReader({
  root: {
    ...gatewayFields,
    input: 'open',
    instructions: 'open',
    tools: 'tools',
    previous_response_id: named('response'),
    conversation: eitherWay('id', named('conversation'), 'conversation'),
    prompt: eitherWay('id', named('prompt'), 'prompt', { version: 'inert', variables: 'open' }),
    background: present('background'),
    ...all(
      `context_management include max_output_tokens max_tool_calls metadata model moderation
      parallel_tool_calls prompt_cache_key prompt_cache_options prompt_cache_retention reasoning
      safety_identifier service_tier store stream stream_options temperature text tool_choice
      top_logprobs top_p truncation user`,
      'inert',
    ),
  },
  parts,
  tools,
})
