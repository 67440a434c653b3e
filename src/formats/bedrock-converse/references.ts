import type { Reference, ReferenceType } from '../../core/reference'
import { readReferences as readAnthropic } from '../anthropic-messages/references'
import { located, named, payload, present, type Finder } from '../references/finders'
import { referenceReader } from '../references/reader'
import { all, holder, type Entry, type Fields } from '../references/tables'

/** Objects of a bucket have no address that https reaches. */
const stored: Finder = (value, path) => located('file')(value, path).map(asObject)

function asObject(reference: Reference): Reference {
  const { type, path, url } = reference
  return url !== undefined && bucket.test(url) ? { type, path, id: url } : reference
}

const bucket = /^s3:\/\/[\w./-]+$/

/** A picture or a file: within the request, or where it is kept. */
function file(type: ReferenceType): Entry {
  return holder({
    source: holder({
      bytes: payload(type),
      s3_location: holder({ uri: stored, bucket_owner: 'inert' }, 'file'),
      content: holder({ text: 'inert' }),
      text: 'inert',
    }),
    ...all('format name context citations error', 'inert'),
  })
}

const files: Fields = {
  image: file('image'),
  document: file('document'),
  video: file('video'),
  audio: file('audio'),
}

const result: Fields = { ...files, ...all('text json search_result', 'inert') }

const block: Fields = {
  ...files,
  tool_result: holder({ content: holder(result), ...all('tool_use_id status type', 'inert') }),
  guard_content: holder({ image: file('image'), text: 'inert' }),
  tool_addition: holder({
    tool: holder({ server_name: named('connector'), ...all('type name', 'inert') }),
  }),
  ...all(
    `text tool_use cache_point reasoning_content citations_content search_result tool_removal`,
    'inert',
  ),
}

/** Tools that Bedrock runs, by their names. */
const systemTools: ReadonlyMap<unknown, ReferenceType> = new Map([
  ['nova_grounding', 'web-search'],
  ['nova_code_interpreter', 'code-execution'],
])

const systemTool: Finder = (value, path) => {
  const type = systemTools.get(value)
  return type === undefined ? named('hosted-tool')(value, path) : [{ type, path }]
}

const tool: Fields = {
  ...all('tool_spec cache_point', 'inert'),
  system_tool: holder({ name: systemTool }, 'hosted-tool'),
  '*': (value, path) => present('hosted-tool', String(path[path.length - 1]))(value, path),
}

/** What a model of Anthropic takes beside what all models do. */
const modelFields: Finder = (value, path) =>
  readAnthropic(value).map((one) => ({ ...one, path: [...path, ...one.path] }))

/** What a request of Converse refers to (@aws-sdk/client-bedrock-runtime 3.1164.0). */
export const readReferences = referenceReader({
  root: {
    messages: holder({ content: holder(block), role: 'inert' }),
    system: holder(block),
    tool_config: holder({ tools: holder(tool), tool_choice: 'inert' }),
    guardrail_config: holder({
      guardrail_identifier: named('hosted-tool'),
      '*': 'inert',
    }),
    // They fill a prompt that is kept, and that the path names.
    prompt_variables: present('prompt'),
    additional_model_request_fields: modelFields,
    ...all(
      `inference_config additional_model_response_field_paths request_metadata performance_config
      service_tier output_config`,
      'inert',
    ),
  },
})
