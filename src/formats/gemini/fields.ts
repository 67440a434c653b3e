import type { FieldTree, ResponseFields } from '../../core/fields'
import { fieldTree } from '../fields/field-tree'
import { spellings } from './spelling'

/** Both spellings of every name, each with the fields of the other. */
function inBothSpellings(tree: FieldTree): FieldTree {
  const names = [...tree.names].flatMap(([name, inner]) =>
    spellings(name).map((spelling) => [spelling, inBothSpellings(inner)] as const),
  )
  return { ...tree, names: new Map(names) }
}

const part = `
  audioTranscription codeExecutionResult { id outcome output } executableCode { code id language }
  fileData { displayName fileUri mimeType } functionCall { args id name partialArgs willContinue }
  functionResponse { id name parts response scheduling willContinue }
  inlineData { data displayName mimeType } mediaProcessing mediaResolution partMetadata speechMetadata
  text thought thoughtSignature toolCall { args id toolType } toolResponse { id response toolType }
  videoMetadata { endOffset fps startOffset }`

/**
 * Fields of a request (@google/genai 2.32.0, `Content`, `GenerateContentConfig` and what they are sent as)
 * down to those of a part and of a tool, in both spellings.
 */
export const requestFields = inBothSpellings(
  fieldTree(`
    cachedContent labels model modelArmorConfig outputConfig serviceTier store
    contents { role parts { ${part} } }
    systemInstruction { role parts { ${part} } }
    safetySettings { category method threshold }
    toolConfig
    generationConfig {
      audioTimestamp audioTranscriptionConfig candidateCount enableAffectiveDialog
      enableEnhancedCivicAnswers frequencyPenalty imageConfig logprobs maxOutputTokens mediaResolution
      modelSelectionConfig presencePenalty responseFormat responseJsonSchema responseLogprobs
      responseMimeType responseModalities responseSchema routingConfig seed speechConfig stopSequences
      temperature thinkingConfig topK topP translationConfig
    }
    tools {
      codeExecution computerUse enterpriseWebSearch exaAiSearch fileSearch
      functionDeclarations {
        behavior description name parameters parametersJsonSchema response responseJsonSchema
      }
      googleMaps googleSearch googleSearchRetrieval mcpServers parallelAiSearch retrieval urlContext
    }`),
)

/** What the official client reads of an answer whatever it is for. */
export const responseFields: ResponseFields = {
  envelope: inBothSpellings(
    fieldTree(`
      responseId modelVersion createTime promptFeedback { blockReason }
      candidates { index finishReason content { role parts { thought } } }
      error`),
  ),
  empty: new Set(),
}
