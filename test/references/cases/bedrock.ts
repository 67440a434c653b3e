import { casesOf, url } from './case'

const ask = (more: unknown) => ({
  messages: [{ role: 'user', content: [{ text: 'Hi.' }] }],
  ...(more as object),
})
const block = (one: unknown) => ({ messages: [{ role: 'user', content: [one] }] })
const result = (one: unknown) => block({ toolResult: { toolUseId: 't', content: [one] } })

const at = 'messages.0.content.0'
const key = 's3://bakery/plan.pdf'
const kept = (kind: string) => ({ [kind]: { source: { s3Location: { uri: key } } } })

const claude = (more: unknown) => ({
  anthropic_version: 'bedrock-2023-05-31',
  max_tokens: 10,
  messages: [{ role: 'user', content: 'Hi.' }],
  ...(more as object),
})
const grounding = { toolConfig: { tools: [{ systemTool: { name: 'nova_grounding' } }] } }

/** Each field of Bedrock that refers to something. */
export const bedrockCases = [
  ...casesOf('bedrock-converse', block, [
    [kept('image'), 'file', `${at}.image.source.s3Location.uri`, { id: key }],
    [kept('document'), 'file', `${at}.document.source.s3Location.uri`, { id: key }],
    [kept('video'), 'file', `${at}.video.source.s3Location.uri`, { id: key }],
    [kept('audio'), 'file', `${at}.audio.source.s3Location.uri`, { id: key }],
    [
      { image: { source: { s3Location: { uri: [key] } } } },
      'file',
      `${at}.image.source.s3Location.uri`,
    ],
    [{ image: { source: { s3Location: {} } } }, 'file', `${at}.image.source.s3Location`],
    [{ image: { source: { bytes: url } } }, 'image', `${at}.image.source.bytes`, { url }],
    [
      { guardContent: kept('image') },
      'file',
      `${at}.guardContent.image.source.s3Location.uri`,
      { id: key },
    ],
    [
      { toolAddition: { tool: { name: 'pay', serverName: 'bank' } } },
      'connector',
      `${at}.toolAddition.tool.serverName`,
      { id: 'bank' },
    ],
    [{ hologram: { uri: url } }, 'url', `${at}.hologram.uri`, { url }],
  ]),
  ...casesOf('bedrock-converse', result, [
    [kept('video'), 'file', `${at}.toolResult.content.0.video.source.s3Location.uri`, { id: key }],
  ]),
  ...casesOf('bedrock-converse', ask, [
    [grounding, 'web-search', 'toolConfig.tools.0.systemTool.name'],
    [
      { toolConfig: { tools: [{ systemTool: { name: 'nova_code_interpreter' } }] } },
      'code-execution',
      'toolConfig.tools.0.systemTool.name',
    ],
    [
      { toolConfig: { tools: [{ systemTool: { name: 'tomorrow' } }] } },
      'hosted-tool',
      'toolConfig.tools.0.systemTool.name',
      { id: 'tomorrow' },
    ],
    [
      { toolConfig: { tools: [{ agent: {} }] } },
      'hosted-tool',
      'toolConfig.tools.0.agent',
      { id: 'agent' },
    ],
    [
      { guardrailConfig: { guardrailIdentifier: 'gr-1', guardrailVersion: '1' } },
      'hosted-tool',
      'guardrailConfig.guardrailIdentifier',
      { id: 'gr-1' },
    ],
    [{ promptVariables: { guest: { text: 'Mara' } } }, 'prompt', 'promptVariables'],
    [
      { additionalModelRequestFields: { mcp_servers: [{ type: 'url', url }] } },
      'mcp-server',
      'additionalModelRequestFields.mcp_servers.0.url',
      { url },
    ],
    [
      { system: [{ guardContent: kept('image') }] },
      'file',
      'system.0.guardContent.image.source.s3Location.uri',
      { id: key },
    ],
  ]),
  ...casesOf('bedrock-invoke', claude, [
    [{ mcp_servers: [{ type: 'url', url }] }, 'mcp-server', 'mcp_servers.0.url', { url }],
    [{ tools: [{ type: 'web_search_20250305', name: 'w' }] }, 'web-search', 'tools.0'],
    [grounding, 'web-search', 'toolConfig.tools.0.systemTool.name'],
  ]),
  ...casesOf('bedrock-invoke', (more) => more as object, [
    [block(kept('video')), 'file', `${at}.video.source.s3Location.uri`, { id: key }],
    [{ prompt: 'Hi.', images: [url] }, 'image', 'images.0', { url }],
    [{ prompt: 'Hi.', more: { file_uri: url } }, 'url', 'more.file_uri', { url }],
  ]),
]
