import { casesOf, url } from './case'

const generate = (more: object) => ({
  contents: [{ role: 'user', parts: [{ text: 'Hi.' }] }],
  ...more,
})
const part = (one: unknown) => generate({ contents: [{ role: 'user', parts: [one] }] })
const grounding = (one: unknown) => generate({ tools: [one] })

export const geminiCases = [
  ...casesOf('gemini', part, [
    [{ fileData: { fileUri: url } }, 'file', 'contents.0.parts.0.fileData.fileUri', { url }],
    [{ file_data: { file_uri: url } }, 'file', 'contents.0.parts.0.file_data.file_uri', { url }],
    [
      { fileData: { fileUri: 'gs://bakery/a.pdf' } },
      'file',
      'contents.0.parts.0.fileData.fileUri',
      { id: 'gs://bakery/a.pdf' },
    ],
    [
      { fileData: { fileUri: 'https://generativelanguage.googleapis.com/v1beta/files/abc' } },
      'file',
      'contents.0.parts.0.fileData.fileUri',
      { id: 'files/abc' },
    ],
    [{ fileData: { fileUri: [url] } }, 'file', 'contents.0.parts.0.fileData.fileUri'],
    [{ fileData: { name: 'x' } }, 'file', 'contents.0.parts.0.fileData'],
    [{ inlineData: { data: url } }, 'file', 'contents.0.parts.0.inlineData.data', { url }],
    [
      { functionResponse: { name: 'f', parts: [{ fileData: { fileUri: url } }] } },
      'file',
      'contents.0.parts.0.functionResponse.parts.0.fileData.fileUri',
      { url },
    ],
    [{ hologram: { uri: url } }, 'url', 'contents.0.parts.0.hologram.uri', { url }],
  ]),
  ...casesOf('gemini', (more) => generate(more as object), [
    [{ cachedContent: 'cachedContents/a' }, 'cache', 'cachedContent', { id: 'cachedContents/a' }],
    [{ cached_content: 'cachedContents/a' }, 'cache', 'cached_content', { id: 'cachedContents/a' }],
    [
      { systemInstruction: { parts: { fileData: { fileUri: url } } } },
      'file',
      'systemInstruction.parts.fileData.fileUri',
      { url },
    ],
    [
      { contents: { parts: [{ fileData: { fileUri: url } }] } },
      'file',
      'contents.parts.0.fileData.fileUri',
      { url },
    ],
    [
      { generationConfig: { generationOutputConfig: { outputUriPrefix: 'gs://theirs/out' } } },
      'file',
      'generationConfig.generationOutputConfig.outputUriPrefix',
      { id: 'gs://theirs/out' },
    ],
  ]),
  ...casesOf('gemini', grounding, [
    [{ googleSearch: {} }, 'web-search', 'tools.0.googleSearch'],
    [{ google_search: {} }, 'web-search', 'tools.0.google_search'],
    [{ googleSearchRetrieval: {} }, 'web-search', 'tools.0.googleSearchRetrieval'],
    [{ enterpriseWebSearch: {} }, 'web-search', 'tools.0.enterpriseWebSearch'],
    [{ exaAiSearch: {} }, 'web-search', 'tools.0.exaAiSearch'],
    [{ parallelAiSearch: {} }, 'web-search', 'tools.0.parallelAiSearch'],
    [{ googleMaps: {} }, 'hosted-tool', 'tools.0.googleMaps', { id: 'googleMaps' }],
    [{ urlContext: {} }, 'web-fetch', 'tools.0.urlContext'],
    [{ url_context: {} }, 'web-fetch', 'tools.0.url_context'],
    [{ codeExecution: {} }, 'code-execution', 'tools.0.codeExecution'],
    [{ retrieval: {} }, 'file-search', 'tools.0.retrieval'],
    [{ fileSearch: {} }, 'file-search', 'tools.0.fileSearch'],
    [
      { mcpServers: [{ streamableHttpTransport: { url } }] },
      'mcp-server',
      'tools.0.mcpServers.0.streamableHttpTransport.url',
      { url },
    ],
    [{ mcp_servers: [{ name: 'a' }] }, 'mcp-server', 'tools.0.mcp_servers.0'],
    [{ quantum: {} }, 'hosted-tool', 'tools.0.quantum', { id: 'quantum' }],
  ]),
]
