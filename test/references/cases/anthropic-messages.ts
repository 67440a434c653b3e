import { casesOf, url } from './case'

const message = (more: object) => ({
  model: 'small',
  max_tokens: 9,
  messages: [{ role: 'user', content: 'Hi.' }],
  ...more,
})
const block = (one: unknown) => message({ messages: [{ role: 'user', content: [one] }] })
const tool = (one: unknown) => message({ tools: [one] })

export const anthropicCases = [
  ...casesOf('anthropic-messages', block, [
    [
      { type: 'image', source: { type: 'url', url } },
      'image',
      'messages.0.content.0.source.url',
      { url },
    ],
    [
      { type: 'image', source: { type: 'file', file_id: 'file_1' } },
      'file',
      'messages.0.content.0.source.file_id',
      { id: 'file_1' },
    ],
    [
      { type: 'image', source: { type: 'base64', data: url } },
      'document',
      'messages.0.content.0.source.data',
      { url },
    ],
    [
      { type: 'document', source: { type: 'url', url } },
      'document',
      'messages.0.content.0.source.url',
      { url },
    ],
    [{ type: 'document', source: url }, 'document', 'messages.0.content.0.source', { url }],
    [
      {
        type: 'document',
        source: { type: 'content', content: [{ type: 'image', source: { type: 'url', url } }] },
      },
      'image',
      'messages.0.content.0.source.content.0.source.url',
      { url },
    ],
    [
      {
        type: 'tool_result',
        tool_use_id: '1',
        content: [{ type: 'image', source: { type: 'url', url } }],
      },
      'image',
      'messages.0.content.0.content.0.source.url',
      { url },
    ],
    [
      {
        type: 'web_fetch_tool_result',
        content: {
          type: 'web_fetch_result',
          url,
          content: { type: 'document', source: { type: 'url', url } },
        },
      },
      'document',
      'messages.0.content.0.content.content.source.url',
      { url },
    ],
    [
      { type: 'container_upload', file_id: 'file_1' },
      'file',
      'messages.0.content.0.file_id',
      { id: 'file_1' },
    ],
    [
      {
        type: 'tool_addition',
        tool: { type: 'tool_definition', definition: { type: 'web_search_20250305' } },
      },
      'web-search',
      'messages.0.content.0.tool.definition',
    ],
    [{ type: 'hologram', source: { url } }, 'url', 'messages.0.content.0.source.url', { url }],
  ]),
  ...casesOf('anthropic-messages', (more) => message(more as object), [
    [{ container: 'container_1' }, 'container', 'container', { id: 'container_1' }],
    [{ container: { id: 'container_1' } }, 'container', 'container.id', { id: 'container_1' }],
    [
      { container: { skills: [{ type: 'custom', skill_id: 'skill_1' }] } },
      'skill',
      'container.skills.0.skill_id',
      { id: 'skill_1' },
    ],
    [
      { mcp_servers: [{ type: 'url', url, name: 'a' }] },
      'mcp-server',
      'mcp_servers.0.url',
      { url },
    ],
    [{ mcp_servers: [{ type: 'url', name: 'a' }] }, 'mcp-server', 'mcp_servers.0'],
    [
      { thread: { type: 'continue', previous_message_id: 'msg_1' } },
      'response',
      'thread.previous_message_id',
      { id: 'msg_1' },
    ],
    [
      { diagnostics: { previous_message_id: 'msg_1' } },
      'response',
      'diagnostics.previous_message_id',
      { id: 'msg_1' },
    ],
    [
      { fallbacks: [{ model: 'm', mcp_servers: [{ url }] }] },
      'mcp-server',
      'fallbacks.0.mcp_servers.0.url',
      { url },
    ],
    [
      { system: [{ type: 'document', source: { type: 'url', url } }] },
      'document',
      'system.0.source.url',
      { url },
    ],
  ]),
  ...casesOf('anthropic-messages', tool, [
    [{ type: 'web_search_20250305', name: 'web_search' }, 'web-search', 'tools.0'],
    [{ type: 'web_fetch_20260318', name: 'web_fetch' }, 'web-fetch', 'tools.0'],
    [{ type: 'code_execution_20260521', name: 'code_execution' }, 'code-execution', 'tools.0'],
    [
      { type: 'tool_search_tool_bm25_20251119' },
      'hosted-tool',
      'tools.0',
      { id: 'tool_search_tool_bm25_20251119' },
    ],
    [{ type: 'advisor_20260301' }, 'hosted-tool', 'tools.0', { id: 'advisor_20260301' }],
    [{ type: 'oracle_20280101' }, 'hosted-tool', 'tools.0', { id: 'oracle_20280101' }],
  ]),
]
