export { httpClassifier, type HttpClassifierOptions } from './http'
export { llmJudge, type JudgeMessage, type LlmJudgeOptions } from './llm-judge'
export { onnxClassifier, type OnnxClassifierOptions, type OnnxTokens } from './onnx'
export type { OnnxRuntime, OnnxSession } from './onnx/session'
