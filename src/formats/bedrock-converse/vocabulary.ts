/**
 * Property names and fixed words of Converse (@aws-sdk/client-bedrock-runtime 3.1164.0, `models_0` and
 * `enums`). A text that is one of them carries nothing and is no segment.
 */
export const vocabulary: ReadonlySet<string> = new Set(
  `1h 5m ACCOUNT_ENFORCED ADDRESS AGE ALWAYS_FALSE ALWAYS_TRUE ANONYMIZED AWS_ACCESS_KEY
  AWS_SECRET_KEY BLOCKED CA_HEALTH_NUMBER CA_SOCIAL_INSURANCE_NUMBER CREDIT_DEBIT_CARD_CVV
  CREDIT_DEBIT_CARD_EXPIRY CREDIT_DEBIT_CARD_NUMBER CROSS_ACCOUNT DENY DISABLED DRIVER_ID EMAIL
  ENABLED ENABLED_FULL FULL GROUNDING GUARDRAIL_INTERVENED HATE HIGH INPUT INSULTS
  INTERNATIONAL_BANK_ACCOUNT_NUMBER INTERVENTIONS IP_ADDRESS JAILBREAK LICENSE_PLATE LOW
  MAC_ADDRESS MEDIUM MISCONDUCT NAME NONE ORGANIZATION_ENFORCED OUTPUT PASSWORD PHONE PIN
  PROFANITY PROMPT_ATTACK PROMPT_INJECTION PROMPT_LEAKAGE RELEVANCE REQUEST SELF SEXUAL SWIFT_CODE
  UK_NATIONAL_HEALTH_SERVICE_NUMBER UK_NATIONAL_INSURANCE_NUMBER
  UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER URL USERNAME US_BANK_ACCOUNT_NUMBER US_BANK_ROUTING_NUMBER
  US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER US_PASSPORT_NUMBER US_SOCIAL_SECURITY_NUMBER
  VEHICLE_IDENTIFICATION_NUMBER VIOLENCE aac accept action actionReason
  additionalModelRequestFields additionalModelResponseFieldPaths additionalModelResponseFields any
  application/json appliedGuardrailDetails assessments assistant async audio auto
  automatedReasoningPolicies automatedReasoningPolicy automatedReasoningPolicyUnits beginOffset
  body bucketOwner bytes cacheDetails cachePoint cacheReadInputTokens cacheWriteInputTokens
  categories category checks chunk citation citations citationsContent claims claimsFalseScenario
  claimsTrueScenario confidence confidenceScore content contentBlockDelta contentBlockIndex
  contentBlockStart contentBlockStop contentFilter contentIndex contentPolicy
  contentPolicyImageUnits contentPolicyUnits contentType content_filtered context
  contextualGroundingPolicy contextualGroundingPolicyUnits contradictingRules converse csv
  customWords default delta description detected differenceScenarios disabled doc document
  documentChar documentChunk documentIndex documentPage docx domain effort enabled enabled_full
  end endOffset end_turn entities error filterStrength filters findings flac flex flv format gif
  grounding_source guardContent guard_content guarded guardrail guardrailArn guardrailConfig
  guardrailCoverage guardrailId guardrailIdentifier guardrailOrigin guardrailOwnership
  guardrailProcessingLatency guardrailVersion guardrail_intervened html identifier image images
  impossible inferenceConfig input inputAssessment inputSchema inputTokens internalServerException
  invalid invocationMetrics invokeModel invokedModelId jpeg json jsonSchema json_schema latency
  latencyMs location logic logicWarning m4a malformed_model_output malformed_tool_use
  managedWordLists match maxTokens max_tokens md message messageIndex messageStart messageStop
  messages metadata metrics mka mkv modelArn modelId modelOutput modelStreamErrorException
  modelTimeoutException model_context_window_exceeded mov mp3 mp4 mpeg mpg mpga name
  naturalLanguage noTranslations ogg optimized options opus output outputAssessments outputConfig
  outputScope outputTokens outputs p pcm pdf performanceConfig performanceConfigLatency
  piiEntities png policyVersionArn premises priority promptAttack promptRouter promptVariables
  qualifiers query reasoningContent reasoningText redactedContent regex regexes requestMetadata
  reserved results role s3Location satisfiable schema score searchResult searchResultIndex
  searchResultLocation sensitiveInformation sensitiveInformationPolicy
  sensitiveInformationPolicyFreeUnits sensitiveInformationPolicyUnits serverName server_tool_use
  serviceTier serviceUnavailableException severityScore signature source sourceContent standard
  start statements status stopReason stopSequences stop_sequence stream streamProcessingMode
  strict structure success supportingRules sync system systemTool temperature text textCharacters
  textFormat textUnits three_gp threshold throttlingException title tooComplex tool toolAddition
  toolChoice toolConfig toolRemoval toolResult toolSpec toolUse toolUseId tool_use tools topP
  topicPolicy topicPolicyUnits topics total totalTokens trace translation translationAmbiguous
  translations truncated ttl txt type untranslatedClaims untranslatedPremises uri url usage user
  valid validationException video wav web webm webp wmv wordPolicy wordPolicyUnits x-aac xls xlsx`.split(
    /\s+/,
  ),
)
