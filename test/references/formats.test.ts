import { formats } from '../../src/formats/detect'
import { referencesIn } from '../../src/formats/references/references-in'
import { segmentsOf } from '../../src/formats/segments'
import { cases } from './cases/all'

const formatOf = (id: string) => formats.get(id)!

describe.each([...new Set(cases.map(({ format }) => format))])('%s', (id) => {
  const own = cases
    .filter(({ format }) => format === id)
    .map((one) => [one.type, one.at, one] as const)

  test.each(own)('a reference of type %s at %s is seen', (type, at, { body, names }) => {
    const found = referencesIn(formatOf(id), body)
    expect(found.map(({ path, ...rest }) => ({ ...rest, at: path.join('.') }))).toEqual([
      { type, at, ...names },
    ])
  })

  test.each(own)(
    'its text is a segment of kind reference: %s at %s',
    (_type, at, { body, names }) => {
      const [text] = Object.values(names)
      const segment = segmentsOf(formatOf(id), body, 'request').find(
        ({ path, key }) => key !== true && path.join('.') === at,
      )
      // A tool that is named by its type, and what has no text, is no text.
      if (segment !== undefined) expect(segment.kind).toBe('reference')
      else expect(text === undefined || at.includes('tools')).toBe(true)
    },
  )
})

describe('several references of one tool', () => {
  test.each<[string, object, readonly string[]]>([
    [
      'file search names its stores',
      { type: 'file_search', vector_store_ids: ['vs_1', 'vs_2'] },
      [
        'file-search tools.0',
        'vector-store tools.0.vector_store_ids.0',
        'vector-store tools.0.vector_store_ids.1',
      ],
    ],
    [
      'a container is named',
      { type: 'code_interpreter', container: 'cntr_1' },
      ['code-execution tools.0', 'container tools.0.container'],
    ],
    [
      'a new container has files and skills',
      {
        type: 'shell',
        environment: {
          type: 'container_auto',
          file_ids: ['file-1'],
          skills: [{ type: 'skill_reference', skill_id: 'skill_1' }],
        },
      },
      [
        'hosted-shell tools.0',
        'file tools.0.environment.file_ids.0',
        'skill tools.0.environment.skills.0.skill_id',
      ],
    ],
    [
      'a mask is a file',
      { type: 'image_generation', input_image_mask: { file_id: 'file-1' } },
      ['image-generation tools.0', 'file tools.0.input_image_mask.file_id'],
    ],
  ])('%s', (_title, tool, expected) => {
    const found = referencesIn(formatOf('openai-responses'), { input: 'Hi.', tools: [tool] })
    expect(found.map(({ type, path }) => `${type} ${path.join('.')}`)).toEqual(expected)
  })

  test('grounding names what it searches', () => {
    const retrieval = {
      vertexRagStore: { ragResources: [{ ragCorpus: 'corpus', ragFileIds: ['f'] }] },
      vertexAiSearch: { datastore: 'store', dataStoreSpecs: [{ dataStore: 'other' }] },
      externalApi: { endpoint: 'https://search.example' },
    }
    const found = referencesIn(formatOf('gemini'), { contents: [], tools: [{ retrieval }] })
    expect(found.map(({ type, id, url }) => [type, id ?? url])).toEqual([
      ['file-search', undefined],
      ['vector-store', 'corpus'],
      ['file', 'f'],
      ['vector-store', 'store'],
      ['vector-store', 'other'],
      ['url', 'https://search.example'],
    ])
  })
})

const link = 'https://files.example/plan.pdf'

describe('what is no reference', () => {
  test.each<[string, string, object]>([
    ['a text with an address', 'openai-chat', { messages: [{ role: 'user', content: link }] }],
    [
      'a text part that is an address',
      'openai-chat',
      { messages: [{ role: 'user', content: [{ type: 'text', text: link }] }] },
    ],
    [
      'what is within the body',
      'openai-chat',
      {
        messages: [
          {
            role: 'user',
            content: [
              { type: 'image_url', image_url: { url: 'data:image/png;base64,aGk=' } },
              { type: 'input_audio', input_audio: { data: 'aGk=', format: 'wav' } },
              { type: 'file', file: { file_data: 'data:application/pdf;base64,aGk=' } },
            ],
          },
        ],
      },
    ],
    [
      'what a model said, and its sources',
      'openai-chat',
      {
        messages: [
          {
            role: 'assistant',
            content: 'Here.',
            annotations: [{ type: 'url_citation', url_citation: { url: link } }],
            tool_calls: [
              {
                id: '1',
                type: 'function',
                function: { name: 'f', arguments: `{"url":"${link}"}` },
              },
            ],
          },
        ],
      },
    ],
    [
      'tools of the client, whatever is said of them',
      'openai-chat',
      {
        messages: [],
        tools: [
          {
            type: 'function',
            function: {
              name: 'f',
              parameters: { $ref: link, properties: { url: {}, file_id: {} } },
            },
          },
          { type: 'custom', custom: { name: 'g' } },
        ],
        metadata: { url: link },
        background: false,
        web_search_options: null,
        previous_response_id: '',
      },
    ],
    [
      'items that hold what they say',
      'openai-responses',
      {
        input: [
          { role: 'user', content: link },
          {
            type: 'message',
            id: 'msg_1',
            role: 'assistant',
            content: [
              { type: 'output_text', text: link, annotations: [{ url: link, file_id: 'f' }] },
            ],
          },
          { type: 'reasoning', id: 'rs_1', summary: [], encrypted_content: 'gAAA' },
          { type: 'function_call', id: 'fc_1', call_id: '1', name: 'f', arguments: '{}' },
          { type: 'function_call_output', call_id: '1', output: link },
        ],
        tools: [{ type: 'function', name: 'f' }, { type: 'local_shell' }, { type: 'apply_patch' }],
        previous_response_id: null,
        background: false,
      },
    ],
    [
      'blocks that hold what they say',
      'anthropic-messages',
      {
        messages: [
          {
            role: 'user',
            content: [
              { type: 'text', text: link },
              { type: 'document', source: { type: 'text', media_type: 'text/plain', data: link } },
              { type: 'search_result', source: link, title: 'Plan', content: [] },
              {
                type: 'web_search_tool_result',
                tool_use_id: '1',
                content: [{ type: 'web_search_result', url: link }],
              },
            ],
          },
          {
            role: 'assistant',
            content: [{ type: 'tool_use', id: '1', name: 'f', input: { url: link } }],
          },
        ],
        tools: [
          { name: 'f', input_schema: {} },
          { type: 'bash_20250124', name: 'bash' },
        ],
        container: { skills: [] },
        thread: { type: 'create' },
      },
    ],
    [
      'parts that hold what they say',
      'gemini',
      {
        contents: [
          {
            role: 'user',
            parts: [
              { text: link },
              { inlineData: { mimeType: 'image/png', data: 'aGk=' } },
              { functionCall: { name: 'f', args: { url: link } } },
              { functionResponse: { name: 'f', response: { url: link } } },
            ],
          },
        ],
        tools: [{ functionDeclarations: [{ name: 'f' }] }],
        generationConfig: { temperature: 1, responseSchema: { url: link } },
      },
    ],
    [
      'what an application shows',
      'ai-sdk-ui',
      {
        url: link,
        messages: [
          {
            role: 'assistant',
            parts: [
              { type: 'text', text: link },
              { type: 'source-url', sourceId: '1', url: link },
              {
                type: 'tool-fetch',
                toolCallId: '1',
                state: 'output-available',
                input: { url: link },
              },
              { type: 'data-map', data: { url: link } },
              { type: 'file', mediaType: 'image/png', url: 'data:image/png;base64,aGk=' },
            ],
          },
        ],
      },
    ],
    [
      'the resource that a call is about',
      'mcp',
      { jsonrpc: '2.0', id: 1, method: 'resources/read', params: { uri: link } },
    ],
  ])('%s (%s)', (_title, id, body) => {
    expect(referencesIn(formatOf(id), body)).toEqual([])
  })
})
