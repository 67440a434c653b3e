import { casesOf, url } from './case'

const chat = (more: object) => ({
  model: 'small',
  messages: [{ role: 'user', content: 'Hi.' }],
  ...more,
})
const said = (part: unknown) => chat({ messages: [{ role: 'user', content: [part] }] })

export const chatCases = [
  ...casesOf('openai-chat', said, [
    [
      { type: 'image_url', image_url: { url } },
      'image',
      'messages.0.content.0.image_url.url',
      { url },
    ],
    [{ type: 'image_url', image_url: url }, 'image', 'messages.0.content.0.image_url', { url }],
    [{ type: 'image_url', image_url: 5 }, 'image', 'messages.0.content.0.image_url'],
    [
      { type: 'image_url', image_url: [{ url }] },
      'image',
      'messages.0.content.0.image_url.0.url',
      { url },
    ],
    [
      { type: 'image_url', Image_URL: { URL: url } },
      'image',
      'messages.0.content.0.Image_URL.URL',
      { url },
    ],
    [
      { type: 'image_url', imageUrl: { url } },
      'image',
      'messages.0.content.0.imageUrl.url',
      { url },
    ],
    [
      { type: 'video_url', video_url: { url } },
      'video',
      'messages.0.content.0.video_url.url',
      { url },
    ],
    [
      { type: 'audio_url', audio_url: { url } },
      'audio',
      'messages.0.content.0.audio_url.url',
      { url },
    ],
    [
      { type: 'input_audio', input_audio: { data: url } },
      'audio',
      'messages.0.content.0.input_audio.data',
      { url },
    ],
    [
      { type: 'file', file: { file_id: 'file-1' } },
      'file',
      'messages.0.content.0.file.file_id',
      { id: 'file-1' },
    ],
    [{ type: 'file', file: { file_id: ['file-1'] } }, 'file', 'messages.0.content.0.file.file_id'],
    [
      { type: 'file', file: { file_data: url } },
      'document',
      'messages.0.content.0.file.file_data',
      { url },
    ],
    [{ type: 'hologram', source_url: url }, 'url', 'messages.0.content.0.source_url', { url }],
    [{ type: 'hologram', place: url }, 'url', 'messages.0.content.0.place', { url }],
    [{ type: 'hologram', in: { urls: [url] } }, 'url', 'messages.0.content.0.in.urls.0', { url }],
    [{ type: 'hologram', file_id: 'f1' }, 'file', 'messages.0.content.0.file_id', { id: 'f1' }],
    [
      [{ type: 'image_url', image_url: { url } }],
      'image',
      'messages.0.content.0.0.image_url.url',
      { url },
    ],
  ]),
  ...casesOf('openai-chat', (more) => chat(more as object), [
    [
      { messages: [{ role: 'user', content: { type: 'image_url', image_url: { url } } }] },
      'image',
      'messages.0.content.image_url.url',
      { url },
    ],
    [
      { messages: [{ role: 'assistant', audio: { id: 'audio_1' } }] },
      'audio',
      'messages.0.audio.id',
      { id: 'audio_1' },
    ],
    [
      {
        messages: [
          { role: 'tool', tool_call_id: '1', content: [{ type: 'image_url', image_url: { url } }] },
        ],
      },
      'image',
      'messages.0.content.0.image_url.url',
      { url },
    ],
    [{ audio: { voice: { id: 'voice_1' } } }, 'audio', 'audio.voice.id', { id: 'voice_1' }],
    [{ web_search_options: {} }, 'web-search', 'web_search_options'],
    [{ search_parameters: { mode: 'on' } }, 'web-search', 'search_parameters'],
    [{ enable_search: true }, 'web-search', 'enable_search'],
    [{ plugins: [{ id: 'web' }] }, 'hosted-tool', 'plugins.0.id', { id: 'web' }],
    [{ data_sources: [{ type: 'azure_search' }] }, 'file-search', 'data_sources'],
    [
      { api_base: 'https://elsewhere.example' },
      'url',
      'api_base',
      { url: 'https://elsewhere.example' },
    ],
    [{ previous_response_id: 'resp_1' }, 'response', 'previous_response_id', { id: 'resp_1' }],
    [{ tools: [{ type: 'web_search' }] }, 'hosted-tool', 'tools.0', { id: 'web_search' }],
    [{ tools: ['web_search'] }, 'hosted-tool', 'tools.0', { id: 'web_search' }],
    [{ tools: { type: 'browser' } }, 'hosted-tool', 'tools', { id: 'browser' }],
    [{ tools: [[{ type: 'Function' }]] }, 'hosted-tool', 'tools.0.0', { id: 'Function' }],
    [{ tools: [{ type: ['function'] }] }, 'hosted-tool', 'tools.0', { id: '?' }],
  ]),
]
