export {
  openaiCompact,
  openaiConversations,
  openaiInputTokens,
  openaiRealtimeSecrets,
  openaiStoredChats,
  openaiStoredResponses,
} from './openai-endpoints/conversations'
export { openaiImages, openaiSpeech, openaiTranscription } from './openai-endpoints/media'
export {
  openaiBatches,
  openaiContainers,
  openaiFiles,
  openaiFineTuning,
  openaiVectorStores,
} from './openai-endpoints/resources'
