export { openaiChat } from './openai-chat'
