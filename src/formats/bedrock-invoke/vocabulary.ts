import { vocabulary as anthropic } from '../anthropic-messages/vocabulary'
import { vocabulary as converse } from '../bedrock-converse/vocabulary'
import { vocabulary as openai } from '../openai-chat/vocabulary'

const own = `amazon-bedrock-guardrailAction amazon-bedrock-invocationMetrics amazon-bedrock-trace
  chat_history completionReason documents embedding embeddings event_type finish_reason firstByteLatency
  generation generation_token_count generations inputText inputTextTokenCount inputTokenCount input_type
  invocationLatency is_finished maskPrompt max_gen_len max_new_tokens maxTokenCount messages-v1 outputText
  outputTokenCount outputs preamble prompt prompt_token_count results schemaVersion stop_reason
  textGenerationConfig texts tokenCount totalOutputTextTokenCount`.split(/\s+/)

/** Property names and fixed words of the families, and of models that have bodies of their own. */
export const vocabulary: ReadonlySet<string> = new Set([
  ...anthropic,
  ...converse,
  ...openai,
  ...own,
])
