/**
 * Property names and fixed words of the schema (ai 6.0.326, `ui/ui-messages.ts` and
 * `ui-message-stream/ui-message-chunks.ts`).
 */
export const vocabulary: ReadonlySet<string> = new Set(
  `abort approval approval-requested approval-responded approvalDescriptor approvalId approved
  assistant callProviderMetadata content content-filter data delta descriptor done dynamic
  dynamic-tool error errorText file filename finish finish-step finishReason id input
  input-available input-streaming inputEncoding inputSchemaInput inputTextDelta json length
  mediaType message message-metadata messageId messageMetadata messages metadata other output
  output-available output-denied output-error parts preliminary providerExecuted providerMetadata
  rawInput reason reasoning reasoning-delta reasoning-end reasoning-start regenerate-message
  resultProviderMetadata role signature source-document source-url sourceId start start-step state
  step-start stop streaming submit-message system text text-delta text-end text-start title
  tool-approval-request tool-calls tool-input-available tool-input-delta tool-input-error
  tool-input-start tool-output-available tool-output-denied tool-output-error toolCallId
  toolMetadata toolName transient trigger type url user`.split(/\s+/),
)
