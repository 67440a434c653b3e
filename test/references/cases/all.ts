import { anthropicCases } from './anthropic-messages'
import { bedrockCases } from './bedrock'
import type { Case } from './case'
import { geminiCases } from './gemini'
import { chatCases } from './openai-chat'
import { responsesCases } from './openai-responses'
import { otherCases } from './others'

export { paths, type Case } from './case'

/** Each field of each format that refers to something, in all its spellings. */
export const cases: readonly Case[] = [
  ...chatCases,
  ...responsesCases,
  ...anthropicCases,
  ...bedrockCases,
  ...geminiCases,
  ...otherCases,
]
