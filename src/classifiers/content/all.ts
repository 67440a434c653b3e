export { httpContentService, type HttpContentServiceOptions } from './http'
export { llamaGuard, type LlamaGuardOptions } from './llama-guard'
export { openaiModeration, type OpenaiModerationOptions } from './openai-moderation'
