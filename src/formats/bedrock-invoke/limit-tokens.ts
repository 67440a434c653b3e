import { anthropicMessages } from '../anthropic-messages'
import { bedrockConverse } from '../bedrock-converse'
import { fieldOf } from '../field'
import { tokenLimit } from '../limit-tokens'
import { openaiChat } from '../openai-chat'
import { familyOf } from './families'

const text = tokenLimit({
  fields: ['maxTokenCount'],
  set: 'maxTokenCount',
  within: 'textGenerationConfig',
})
const llama = tokenLimit({ fields: ['max_gen_len'], set: 'max_gen_len' })
const other = tokenLimit({
  fields: ['max_tokens', 'maxTokens', 'max_new_tokens'],
  set: 'max_tokens',
})

/**
 * Lowers what a request asks for, in the field that its model takes. One that does not take it refuses
 * the request.
 */
export function limitTokens(body: unknown, max: number): boolean {
  const limit = {
    [anthropicMessages.id]: anthropicMessages.limitTokens,
    [bedrockConverse.id]: bedrockConverse.limitTokens,
    [openaiChat.id]: openaiChat.limitTokens,
  }[familyOf(body)?.id ?? '']
  if (limit !== undefined) return limit(body, max)
  if (fieldOf(body, 'inputText') !== undefined) return text(body, max)
  return fieldOf(body, 'max_gen_len') === undefined ? other(body, max) : llama(body, max)
}
