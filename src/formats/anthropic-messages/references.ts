import { gatewayFields, mcpServer } from '../openai/references'
import { located, named, payload, type Finder } from '../references/finders'
import { referenceReader } from '../references/reader'
import { all, type Entry, type Fields, type Tool, type Types } from '../references/tables'

/** Where a picture or a document comes from. */
function source(find: Finder): Entry {
  return {
    text: find,
    fields: {
      url: find,
      file_id: named('file'),
      content: 'open',
      // Of a source of type `text` it is a text.
      data: (value, path, around) =>
        (around as { type?: unknown }).type === 'text' ? [] : payload('document')(value, path),
      ...all('type media_type', 'inert'),
    },
  }
}

const result = 'type tool_use_id is_error cache_control caller'

/** What a tool of the provider gave, as it comes back in the next request. */
const given: Fields = { content: 'open', ...all(result, 'inert') }

const called: Fields = all(
  'type id name input cache_control caller server_name toolset_name',
  'inert',
)

const parts: Types = {
  // A message.
  '': { content: 'open', ...all('role', 'inert') },
  text: all('type text cache_control citations', 'inert'),
  image: {
    source: source(located('image')),
    ...all('type cache_control transformations', 'inert'),
  },
  document: {
    source: source(located('document')),
    ...all('type cache_control citations context title', 'inert'),
  },
  search_result: {
    content: 'open',
    ...all('type source title cache_control citations', 'inert'),
  },
  container_upload: { file_id: named('file'), ...all('type cache_control', 'inert') },
  thinking: all('type thinking signature', 'inert'),
  redacted_thinking: all('type data', 'inert'),
  tool_use: called,
  server_tool_use: called,
  mcp_tool_use: called,
  tool_result: { ...given, toolset_name: 'inert' },
  mcp_tool_result: given,
  web_search_tool_result: all(`${result} content`, 'inert'),
  web_fetch_tool_result: given,
  web_fetch_result: { content: 'open', ...all('type url retrieved_at', 'inert') },
  code_execution_tool_result: given,
  bash_code_execution_tool_result: given,
  text_editor_code_execution_tool_result: all(`${result} content`, 'inert'),
  tool_search_tool_result: all(`${result} content`, 'inert'),
  advisor_tool_result: all(`${result} content`, 'inert'),
  tool_reference: all('type tool_name cache_control', 'inert'),
  browser_state: all('type tabs state_changes cache_control', 'inert'),
  tool_addition: {
    tool: { fields: { definition: 'tools', '*': 'inert' } },
    ...all('type cache_control', 'inert'),
  },
  tool_removal: all('type tool cache_control', 'inert'),
  mcp_tool_listing: all('type mcp_server_name tools', 'inert'),
  compaction: {
    tool_changes: 'open',
    ...all('type content encrypted_content signature cache_control', 'inert'),
  },
  fallback: all('type from to model', 'inert'),
}

const client = `custom bash text_editor computer memory browser_toolset computer_toolset`

const tools: Readonly<Record<string, Tool>> = {
  '': 'client',
  ...Object.fromEntries(client.split(' ').map((type) => [type, 'client'] as const)),
  // Its server is a reference of its own.
  mcp_toolset: 'client',
  web_search: { is: 'web-search' },
  web_fetch: { is: 'web-fetch', fields: { url_sources: 'inert' } },
  code_execution: { is: 'code-execution' },
  tool_search_tool_bm25: { is: 'hosted-tool' },
  tool_search_tool_regex: { is: 'hosted-tool' },
  advisor: { is: 'hosted-tool' },
}

/** What a request of Messages refers to (@anthropic-ai/sdk 1.12.0, `resources/beta/messages`). */
export const readReferences = referenceReader({
  root: {
    ...gatewayFields,
    messages: 'open',
    system: 'open',
    tools: 'tools',
    mcp_servers: {
      ...mcpServer,
      fields: { ...mcpServer.fields, tool_configuration: 'inert' },
    },
    container: {
      text: named('container'),
      fields: {
        id: named('container'),
        skills: {
          text: named('skill'),
          fields: { skill_id: named('skill'), ...all('type version', 'inert') },
          else: 'skill',
        },
      },
    },
    diagnostics: { fields: { previous_message_id: named('response') } },
    // A conversation that the provider keeps goes on from a message.
    thread: {
      text: named('response'),
      fields: { previous_message_id: named('response'), type: 'inert' },
    },
    // What another model is asked in the place of the first.
    fallbacks: 'root',
    ...all(
      `billing_policy cache_control compaction context_management fallback_credit_token
      inference_geo max_tokens metadata model output_config output_format service_tier speed
      stop_sequences stream thinking tool_choice betas temperature top_k top_p user_profile_id
      workspace_id anthropic_version anthropic_beta`,
      'inert',
    ),
  },
  parts,
  tools,
})
