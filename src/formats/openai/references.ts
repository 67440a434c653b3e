import { each, located, named, payload, present } from '../references/finders'
import { referenceReader, type ReadReferences } from '../references/reader'
import { all, eitherWay, holder, type Fields } from '../references/tables'

/** A picture: its address alone, or an object with it. */
const imageUrl = eitherWay('url', located('image'), 'image', { detail: 'inert' })

/** A server of tools that the provider is to call. */
export const mcpServer = holder(
  { url: located('mcp-server'), ...all('name type authorization_token', 'inert') },
  'mcp-server',
)

/**
 * Fields at the root that servers and gateways take beside those of the format they follow, and that make them
 * go elsewhere.
 */
export const gatewayFields: Fields = {
  previous_response_id: named('response'),
  cached_content: named('cache'),
  vector_store_ids: each(named('vector-store')),
  file_ids: each(named('file')),
  web_search_options: present('web-search'),
  search_parameters: present('web-search'),
  enable_search: present('web-search'),
  data_sources: [present('file-search'), 'open'],
  plugins: {
    text: named('hosted-tool'),
    fields: { id: named('hosted-tool') },
    else: 'hosted-tool',
  },
  mcp_servers: mcpServer,
}

/** Parts of a message in Chat Completions, and where others follow it. */
export const chatParts = {
  text: all('text type', 'inert'),
  refusal: all('refusal type', 'inert'),
  image_url: { type: 'inert', image_url: imageUrl },
  video_url: { type: 'inert', video_url: eitherWay('url', located('video'), 'video') },
  audio_url: { type: 'inert', audio_url: eitherWay('url', located('audio'), 'audio') },
  input_audio: {
    type: 'inert',
    input_audio: holder({ data: payload('audio'), format: 'inert' }),
  },
  file: {
    type: 'inert',
    file: holder({ file_id: named('file'), file_data: payload('document'), filename: 'inert' }),
  },
} as const

/**
 * What a request refers to that has nothing but an `input`: pictures beside texts.
 *
 * @param others names of its other fields.
 */
export function inputReferences(others: string): ReadReferences {
  return referenceReader({
    root: { ...gatewayFields, input: 'open', ...all(others, 'inert') },
    parts: chatParts,
  })
}
