import type { Format } from '../../core/format'
import { fieldOf } from '../field'
import { under, type Entry } from '../read-table'
import { assistant, natureOf, user, type Speaker } from '../speaker'
import { located, named, present, type Finder } from '../references/finders'
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

/** A grader that is code, which the provider runs. */
const codeIn: Finder = (value, path) => {
  if (typeof value !== 'object' || value === null) return []
  const own = fieldOf(value, 'type') === 'python' ? present('code-execution')(value, path) : []
  const inner = Object.entries(value as Record<string, unknown>)
  return [...own, ...inner.flatMap(([name, one]) => codeIn(one, [...path, name]))]
}

/** A host that what runs in a container may reach. */
const reached: Finder = (value, path) =>
  typeof value === 'string'
    ? [{ type: 'url', path, url: `https://${value}/` }]
    : located('url')(value, path)

/** Fine-tuning jobs of OpenAI. What a model is trained on is named by the id of a file. */
export const openaiFineTuning: Format = openaiEndpoint({
  id: 'openai-fine-tuning',
  path: /\/fine_tuning\/jobs(?:\/[^/]+(?:\/(?:cancel|checkpoints|events|pause|resume))?)?$/i,
  check: checks.fineTuning,
  fields: `hyperparameters integrations { type wandb { entity name project tags } } metadata method model seed suffix
    training_file validation_file`,
  request: { suffix: natureOf('text', user), 'method.**': natureOf('text', user) },
  references: {
    training_file: named('file'),
    validation_file: named('file'),
    'integrations.type': named('connector'),
    method: codeIn,
  },
  response: { 'data.*.message': natureOf('text', assistant) },
})

/** Batches of OpenAI: their requests are the lines of a file, which is named by its id. */
export const openaiBatches: Format = openaiEndpoint({
  id: 'openai-batches',
  path: at('batches', '(?:/cancel)?'),
  check: checks.batches,
  fields:
    'completion_window endpoint input_file_id metadata output_expires_after { anchor seconds }',
  references: { input_file_id: named('file') },
})

/** Files of OpenAI: what is told of them. */
export const openaiFiles: Format = openaiEndpoint({
  id: 'openai-files',
  path: at('files', '(?:/content)?'),
  check: checks.files,
  fields: 'expires_after { anchor seconds } file purpose',
  form: checks.filesForm,
  request: { file },
})

/** Containers of OpenAI, in which the provider runs what a model writes. */
export const openaiContainers: Format = openaiEndpoint({
  id: 'openai-containers',
  path: at('containers', '(?:/files(?:/[^/]+(?:/content)?)?)?'),
  check: checks.containers,
  fields: `expires_after { anchor minutes } file file_id file_ids memory_limit name
    network_policy { allowed_domains domain_secrets type }
    skills { description name skill_id source { data media_type type } type version }`,
  form: checks.containersForm,
  request: { file, 'skills.*.source.data': file },
  references: {
    file_id: named('file'),
    file_ids: named('file'),
    'skills.skill_id': named('skill'),
    'network_policy.allowed_domains': reached,
  },
})

/** Vector stores of OpenAI: files that are searched, and what a search finds in them. */
export const openaiVectorStores: Format = openaiEndpoint({
  id: 'openai-vector-stores',
  path: at(
    'vector_stores',
    '(?:/search|/(?:files|file_batches)(?:/[^/]+(?:/(?:cancel|content|files))?)?)?',
  ),
  check: checks.vectorStores,
  fields: `attributes chunking_strategy description expires_after { anchor days } file_id file_ids
    files { attributes chunking_strategy file_id } filters max_num_results metadata name query
    ranking_options { ranker score_threshold } rewrite_query`,
  request: { query: natureOf('text', user), 'query.*': natureOf('text', user) },
  references: { file_id: named('file'), file_ids: named('file'), 'files.file_id': named('file') },
  response: under('data.*', { text: document, 'content.*.text': document }),
})
