import type { Format } from '../../core/format'
import { under, type Entry } from '../read-table'
import { assistant, natureOf, user, type Speaker } from '../speaker'
import { openaiEndpoint } from './endpoint'
import * as checks from './validate.generated'

const file: Entry = natureOf('media', user)
const document = natureOf('document', {
  ...user,
  origin: { kind: 'document' },
} satisfies Speaker)

/** The path of a kind of resource: to the list of them, to one, and to what is below it. */
function at(name: string, below = ''): RegExp {
  return new RegExp(`/(?:v1|openai)/${name}(?:/[^/]+${below})?$`, 'i')
}

/** Fine-tuning jobs of OpenAI. What a model is trained on is named by the id of a file. */
export const openaiFineTuning: Format = openaiEndpoint({
  id: 'openai-fine-tuning',
  path: /\/fine_tuning\/jobs(?:\/[^/]+(?:\/(?:cancel|checkpoints|events|pause|resume))?)?$/i,
  check: checks.fineTuning,
  request: { suffix: natureOf('text', user), 'method.**': natureOf('text', user) },
  references: ['training_file', 'validation_file', 'integrations.*.type'],
  response: { 'data.*.message': natureOf('text', assistant) },
})

/** Batches of OpenAI: their requests are the lines of a file, which is named by its id. */
export const openaiBatches: Format = openaiEndpoint({
  id: 'openai-batches',
  path: at('batches', '(?:/cancel)?'),
  check: checks.batches,
  references: ['input_file_id'],
})

/** Files of OpenAI: what is told of them. */
export const openaiFiles: Format = openaiEndpoint({
  id: 'openai-files',
  path: at('files', '(?:/content)?'),
  check: checks.files,
  form: checks.filesForm,
  request: { file },
})

/** Containers of OpenAI, in which the provider runs what a model writes. */
export const openaiContainers: Format = openaiEndpoint({
  id: 'openai-containers',
  path: at('containers', '(?:/files(?:/[^/]+(?:/content)?)?)?'),
  check: checks.containers,
  form: checks.containersForm,
  request: { file, 'skills.*.source.data': file },
  references: ['file_id', 'file_ids.*', 'skills.*.skill_id', 'network_policy.allowed_domains.*'],
})

/** Vector stores of OpenAI: files that are searched, and what a search finds in them. */
export const openaiVectorStores: Format = openaiEndpoint({
  id: 'openai-vector-stores',
  path: at(
    'vector_stores',
    '(?:/search|/(?:files|file_batches)(?:/[^/]+(?:/(?:cancel|content|files))?)?)?',
  ),
  check: checks.vectorStores,
  request: { query: natureOf('text', user), 'query.*': natureOf('text', user) },
  references: ['file_id', 'file_ids.*', 'files.*.file_id'],
  response: under('data.*', { text: document, 'content.*.text': document }),
})
