import type { Format } from '../core/format'
import { calledIn } from './bedrock-converse/calls'
import { limitTokens } from './bedrock-converse/limit-tokens'
import { errorEvent, refusal } from './bedrock-converse/refusal'
import { readReferences } from './bedrock-converse/references'
import { readRequest } from './bedrock-converse/request'
import { readResponse } from './bedrock-converse/response'
import { stream } from './bedrock-converse/stream'
import { checkRequest } from './bedrock-converse/validate.generated'
import { vocabulary } from './bedrock-converse/vocabulary'
import { fieldOf, listOf } from './field'
import { stripFields } from './strip'

/** Converse of Amazon Bedrock, whole and streamed. */
export const bedrockConverse: Format = {
  id: 'bedrock-converse',
  path: /\/model\/[^/]+\/converse(?:-stream)?$/i,
  fits,
  vocabulary,
  echoes: [],
  check: checkRequest,
  request: readRequest,
  response: readResponse,
  references: readReferences,
  calls: (body, direction) => (direction === 'response' ? calledIn(body) : []),
  stream,
  limitTokens,
  strip: stripFields,
  refusal,
  errorEvent,
}

/** `messages` with blocks that are named and not typed, which no other format has. */
function fits(body: unknown): boolean {
  const messages = listOf(fieldOf(body, 'messages'))
  return messages.length > 0 && messages.every((message) => hasBlocks(fieldOf(message, 'content')))
}

function hasBlocks(content: unknown): boolean {
  const blocks = listOf(content)
  return blocks.length > 0 && blocks.every(isBlock)
}

function isBlock(block: unknown): boolean {
  const isTyped = fieldOf(block, 'type') !== undefined
  return !isTyped && kinds.some((kind) => fieldOf(block, kind) !== undefined)
}

const kinds = ['text', 'image', 'document', 'video', 'toolUse', 'toolResult', 'reasoningContent']
