export { openaiRealtime } from './openai-realtime'
