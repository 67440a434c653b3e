import type { Reference } from '../../core/reference'
import { gatewayFields } from '../openai/references'
import { each, located, named, payload, present, type Finder } from '../references/finders'
import { referenceReader } from '../references/reader'
import { all, holder, type Fields } from '../references/tables'

/** Files of the API have an address of the API; those of a bucket are no address that https reaches. */
const file: Finder = (value, path) => located('file')(value, path).map(asFile)

function asFile(reference: Reference): Reference {
  const { type, path, url } = reference
  if (url === undefined) return reference
  const own = ownFile.exec(url)?.[1]
  if (own !== undefined) return { type, path, id: own }
  return bucket.test(url) ? { type, path, id: url } : reference
}

const ownFile = /^(?:https:\/\/generativelanguage\.googleapis\.com\/v\d[a-z\d]*\/)?(files\/[\w-]+)$/
const bucket = /^gs:\/\/[\w./-]+$/

const fileData = holder({ file_uri: file, ...all('mime_type display_name', 'inert') }, 'file')
const inlineData = holder({ data: payload('file'), ...all('mime_type display_name', 'inert') })
const others = 'media_processing media_resolution video_metadata part_metadata speech_metadata'

const part: Fields = {
  file_data: fileData,
  inline_data: inlineData,
  function_response: {
    fields: {
      parts: {
        fields: { file_data: fileData, inline_data: inlineData, ...all(others, 'inert') },
      },
      ...all('id name response scheduling will_continue', 'inert'),
    },
  },
  ...all(
    `text thought thought_signature function_call executable_code code_execution_result tool_call
    tool_response audio_transcription ${others}`,
    'inert',
  ),
}

const content = holder({ parts: holder(part), role: 'inert' })

const stores = each(named('vector-store'))

/** What a request of `generateContent` refers to (@google/genai 2.32.0). */
export const readReferences = referenceReader({
  root: {
    ...gatewayFields,
    contents: content,
    system_instruction: content,
    tools: holder({
      ...all('function_declarations computer_use', 'inert'),
      ...all(
        `google_search google_search_retrieval enterprise_web_search exa_ai_search
        parallel_ai_search`,
        present('web-search'),
      ),
      google_maps: present('hosted-tool', 'googleMaps'),
      url_context: present('web-fetch'),
      code_execution: present('code-execution'),
      file_search: [
        present('file-search'),
        { fields: { file_search_store_names: stores, ...all('metadata_filter top_k', 'inert') } },
      ],
      retrieval: [present('file-search'), { fields: retrieval() }],
      mcp_servers: holder(
        {
          streamable_http_transport: holder({
            url: located('mcp-server'),
            ...all('headers timeout sse_read_timeout terminate_on_close', 'inert'),
          }),
          name: 'inert',
        },
        'mcp-server',
      ),
      '*': (value, path) => present('hosted-tool', String(path[path.length - 1]))(value, path),
    }),
    cached_content: named('cache'),
    // The answer is written to a place that the request names.
    generation_output_config: holder({ output_uri_prefix: file }),
    generation_config: holder({
      generation_output_config: holder({ output_uri_prefix: file }),
      ...all(
        'speech_config response_schema response_json_schema response_format stop_sequences',
        'inert',
      ),
    }),
    model_armor_config: 'inert',
    ...all(
      'tool_config safety_settings labels model service_tier store continuation_token',
      'inert',
    ),
  },
})

/** What is searched for grounding. */
function retrieval(): Fields {
  return {
    vertex_rag_store: holder({
      rag_corpora: stores,
      rag_resources: holder({
        rag_corpus: named('vector-store'),
        rag_file_ids: each(named('file')),
      }),
      '*': 'inert',
    }),
    vertex_ai_search: holder({
      ...all('datastore engine', named('vector-store')),
      data_store_specs: holder({ data_store: named('vector-store'), filter: 'inert' }),
      ...all('filter max_results', 'inert'),
    }),
    external_api: holder({ endpoint: located('url'), '*': 'inert' }, 'url'),
    disable_attribution: 'inert',
  }
}
