import { fieldOf } from '../field'
import { tokenLimit } from '../limit-tokens'

const own = tokenLimit({
  fields: ['maxTokens'],
  set: 'maxTokens',
  within: 'inferenceConfig',
  least: 1,
})

/** What models call the same, where a request hands them fields of their own. */
const foreign = [
  'max_tokens',
  'maxTokens',
  'max_new_tokens',
  'maxTokenCount',
  'max_gen_len',
  'max_completion_tokens',
  'max_tokens_to_sample',
]

/** Lowers what a request asks for, and takes out what says it a second time. */
export function limitTokens(body: unknown, max: number): boolean {
  const fields = fieldOf(body, 'additionalModelRequestFields')
  const named = foreign.filter((name) => fieldOf(fields, name) !== undefined)
  for (const name of named) delete (fields as Record<string, unknown>)[name]
  return own(body, max) || named.length > 0
}
