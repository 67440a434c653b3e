import { fieldTree } from '../fields/field-tree'

const block = `
  audio { error format source } cachePoint { ttl type } citationsContent { citations content }
  document { citations context format name source } guardContent image { error format source } json
  reasoningContent { reasoningText { signature text } redactedContent }
  searchResult { citations content source title } text toolAddition toolRemoval
  toolUse { input name toolUseId type } video { format source }`

/**
 * Fields of a request (@aws-sdk/client-bedrock-runtime 3.1164.0, `ConverseRequest`) down to those of a
 * block and of a tool.
 */
export const requestFields = fieldTree(`
  additionalModelRequestFields additionalModelResponseFieldPaths
  guardrailConfig { guardrailIdentifier guardrailVersion streamProcessingMode trace }
  inferenceConfig { maxTokens stopSequences temperature topP } outputConfig { effort textFormat }
  modelId performanceConfig promptVariables requestMetadata serviceTier
  messages { role content { ${block} toolResult { content { ${block} } status toolUseId type } } }
  system { cachePoint { ttl type } guardContent text }
  toolConfig {
    toolChoice
    tools {
      cachePoint { ttl type }
      systemTool { name }
      toolSpec { description inputSchema name strict }
    }
  }`)
