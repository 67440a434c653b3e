/**
 * Property names and fixed words of the protocol (@modelcontextprotocol/sdk 1.32.2, `spec.types`). A text
 * that is one of them carries nothing and is no segment.
 */
export const vocabulary: ReadonlySet<string> = new Set(
  `$schema 2.0 2024-11-05 2025-03-26 2025-06-18 2025-11-25 _meta accept action alert allServers
  annotations anyOf argument arguments array assistant audience audio auto blob boolean call
  cancel cancelled capabilities clientInfo code completed completion completion/complete
  completions const content contents context costPriority create createMessage createdAt critical
  cursor dark data date date-time debug decline default description destructiveHint elicitation
  elicitation/create elicitationId elicitations email emergency endTurn enum enumNames error
  execution experimental extensions failed forbidden form format hasMore hints icons id
  idempotentHint image includeContext info initialize input inputSchema input_required
  instructions integer intelligencePriority isError items jsonrpc lastModified lastUpdatedAt
  level light list listChanged logger logging logging/setLevel maxItems maxLength maxTokens
  maximum message messages metadata method mimeType minItems minLength minimum mode model
  modelPreferences name nextCursor none notice notifications/cancelled
  notifications/elicitation/complete notifications/initialized notifications/message
  notifications/progress notifications/prompts/list_changed notifications/resources/list_changed
  notifications/resources/updated notifications/roots/list_changed notifications/tasks/status
  notifications/tools/list_changed number object oneOf openWorldHint optional outputSchema params
  ping pollInterval priority progress progressToken prompts prompts/get prompts/list properties
  protocolVersion readOnlyHint reason ref ref/prompt ref/resource requestId requestedSchema
  requests required resource resourceTemplates resource_link resources resources/list
  resources/read resources/subscribe resources/templates/list resources/unsubscribe result role
  roots roots/list sampling sampling/createMessage serverInfo size sizes speedPriority src status
  statusMessage stopReason stopSequence stopSequences string structuredContent subscribe
  systemPrompt task taskId taskSupport tasks tasks/cancel tasks/get tasks/list tasks/result
  temperature text theme thisServer title toolChoice toolUse toolUseId tool_result tool_use tools
  tools/call tools/list total ttl type uri uriTemplate url user value values version warning
  websiteUrl working`.split(/\s+/),
)
