import { casesOf, url } from './case'

const respond = (more: object) => ({ model: 'small', input: 'Hi.', ...more })
const item = (one: unknown) => respond({ input: [one] })
const told = (part: unknown) => item({ role: 'user', content: [part] })
const hosted = (tool: unknown) => respond({ tools: [tool] })

export const responsesCases = [
  ...casesOf('openai-responses', (more) => respond(more as object), [
    [{ previous_response_id: 'resp_1' }, 'response', 'previous_response_id', { id: 'resp_1' }],
    [{ previous_response_id: ['resp_1'] }, 'response', 'previous_response_id'],
    [{ previous_response_id: { id: 'resp_1' } }, 'response', 'previous_response_id'],
    [{ previousResponseId: 'resp_1' }, 'response', 'previousResponseId', { id: 'resp_1' }],
    [
      { 'previous\u200b_response_id': 'resp_1' },
      'response',
      'previous\u200b_response_id',
      { id: 'resp_1' },
    ],
    [{ conversation: 'conv_1' }, 'conversation', 'conversation', { id: 'conv_1' }],
    [{ conversation: { id: 'conv_1' } }, 'conversation', 'conversation.id', { id: 'conv_1' }],
    [{ conversation: { ID: 7 } }, 'conversation', 'conversation.ID'],
    [{ conversation: { name: 'mine' } }, 'conversation', 'conversation'],
    [{ prompt: { id: 'pmpt_1', version: '2' } }, 'prompt', 'prompt.id', { id: 'pmpt_1' }],
    [
      { prompt: { variables: { plan: { type: 'input_file', file_id: 'file-1' } } } },
      'file',
      'prompt.variables.plan.file_id',
      { id: 'file-1' },
    ],
    [{ background: true }, 'background', 'background'],
    [{ background: 'yes' }, 'background', 'background'],
    [
      { instructions: [{ type: 'item_reference', id: 'msg_1' }] },
      'item',
      'instructions.0.id',
      { id: 'msg_1' },
    ],
  ]),
  ...casesOf('openai-responses', item, [
    [{ type: 'item_reference', id: 'msg_1' }, 'item', 'input.0.id', { id: 'msg_1' }],
    [{ id: 'msg_1' }, 'item', 'input.0.id', { id: 'msg_1' }],
    [{ type: null, id: 'msg_1' }, 'item', 'input.0.id', { id: 'msg_1' }],
    [{ type: 'reasoning', id: 'rs_1', summary: [] }, 'item', 'input.0.id', { id: 'rs_1' }],
    [{ type: 'image_generation_call', id: 'ig_1' }, 'item', 'input.0.id', { id: 'ig_1' }],
    [{ type: 'web_search_call', id: 'ws_1' }, 'item', 'input.0.id', { id: 'ws_1' }],
    [{ type: 'file_search_call', id: 'fs_1' }, 'item', 'input.0.id', { id: 'fs_1' }],
    [
      { type: 'code_interpreter_call', id: 'ci_1', container_id: 'cntr_1' },
      'container',
      'input.0.container_id',
      { id: 'cntr_1' },
    ],
    [
      {
        type: 'computer_call_output',
        call_id: '1',
        output: { type: 'computer_screenshot', image_url: url },
      },
      'image',
      'input.0.output.image_url',
      { url },
    ],
    [
      {
        type: 'function_call_output',
        call_id: '1',
        output: [{ type: 'input_file', file_url: url }],
      },
      'document',
      'input.0.output.0.file_url',
      { url },
    ],
    [
      { type: 'additional_tools', tools: [{ type: 'web_search' }] },
      'web-search',
      'input.0.tools.0',
    ],
    [{ type: 'tool_search_output', tools: [{ type: 'mcp' }] }, 'mcp-server', 'input.0.tools.0'],
    [{ type: 'hologram', content: { uri: url } }, 'url', 'input.0.content.uri', { url }],
  ]),
  ...casesOf('openai-responses', told, [
    [{ type: 'input_image', image_url: url }, 'image', 'input.0.content.0.image_url', { url }],
    [
      { type: 'input_image', file_id: 'file-1' },
      'file',
      'input.0.content.0.file_id',
      { id: 'file-1' },
    ],
    [{ type: 'input_file', file_url: url }, 'document', 'input.0.content.0.file_url', { url }],
    [
      { type: 'input_file', file_id: 'file-1' },
      'file',
      'input.0.content.0.file_id',
      { id: 'file-1' },
    ],
    [{ type: 'input_file', file_data: url }, 'document', 'input.0.content.0.file_data', { url }],
  ]),
  ...casesOf('openai-responses', hosted, [
    [{ type: 'web_search_2025_08_26' }, 'web-search', 'tools.0'],
    [{ type: 'web_search_preview' }, 'web-search', 'tools.0'],
    [{ type: 'programmatic_tool_calling' }, 'code-execution', 'tools.0'],
    [{ type: 'image_generation' }, 'image-generation', 'tools.0'],
    [{ type: 'shell' }, 'hosted-shell', 'tools.0'],
    [{ type: 'tool_search' }, 'hosted-tool', 'tools.0', { id: 'tool_search' }],
    [
      { type: 'namespace', name: 'n', tools: [{ type: 'web_search' }] },
      'web-search',
      'tools.0.tools.0',
    ],
    [
      { type: 'mcp', server_label: 'a', server_url: url },
      'mcp-server',
      'tools.0.server_url',
      { url },
    ],
    [
      { type: 'mcp', connector_id: 'connector_gmail' },
      'connector',
      'tools.0.connector_id',
      { id: 'connector_gmail' },
    ],
    [{ type: 'mcp', tunnel_id: 'tunnel_1' }, 'connector', 'tools.0.tunnel_id', { id: 'tunnel_1' }],
    [{ type: 'mcp', server_label: 'a' }, 'mcp-server', 'tools.0'],
    [{ type: 'quantum' }, 'hosted-tool', 'tools.0', { id: 'quantum' }],
  ]),
]
