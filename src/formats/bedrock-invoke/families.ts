import type { Format, Reader } from '../../core/format'
import type { Path } from '../../core/segment'
import { anthropicMessages } from '../anthropic-messages'
import { bedrockConverse } from '../bedrock-converse'
import { fieldOf, listOf } from '../field'
import { openaiChat } from '../openai-chat'

/** A family of models whose bodies are those of a format. */
export type Family = Format

/** Models of Anthropic, of Nova, and those that speak as OpenAI does. */
export const families: readonly Family[] = [anthropicMessages, bedrockConverse, openaiChat]

/** Whose request this is; `undefined` for what is said in fields of a model's own. */
export function familyOf(body: unknown): Family | undefined {
  if (fieldOf(body, 'anthropic_version') !== undefined) return anthropicMessages
  if (bedrockConverse.fits?.(body, false)) return bedrockConverse
  return listOf(fieldOf(body, 'messages')).length > 0 ? openaiChat : undefined
}

/** Whose response this is. */
export function familyOfResponse(body: unknown): Family | undefined {
  if (fieldOf(body, 'output') !== undefined) return bedrockConverse
  if (fieldOf(body, 'content') !== undefined) return anthropicMessages
  return fieldOf(body, 'choices') === undefined ? undefined : openaiChat
}

/**
 * What a text is in one family's eyes, but for what any of them makes the model see or fetch: which model
 * reads a body is told by the path, and the body may say otherwise.
 */
export function readAs(own: Reader, all: readonly Reader[]): Reader {
  return (text, path: Path, spot) => {
    for (const read of all) {
      const nature = read(text, path, spot)
      if (nature === undefined || nature === 'word') continue
      if (nature.kind === 'media' || nature.kind === 'reference') return nature
    }
    return own(text, path, spot)
  }
}
