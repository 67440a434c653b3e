export { createGuard } from './guard'
export { jsonFormat } from './formats/json-format'
export type { JsonFormatOptions, JsonStreamOptions, TextPlace } from './formats/json-format/options'
export { openPolicy } from './guard/open-policy'
export { checkPolicy } from './guard/check-policy'
export {
  analyzePolicy,
  diffPolicies,
  policyTypes,
  explainAccess,
  testPolicy,
  whoCan,
} from './guard/policy-tools'
export type { CheckPolicyOptions, PolicyReport } from './guard/check-policy'
export type { TenantPolicies } from './guard/policies/tenant-policies'
export type { Guard, GuardOptions, PolicyStatus, PrincipalOf } from './guard'
export type { HstsOptions, RequireTlsOptions } from './guard/require-tls'

export {
  anonymous,
  apiKeys,
  introspection,
  jwt,
  mtls,
  oidc,
  sessionUser,
} from './controls/authenticate/all'
export type { IntrospectionOptions } from './controls/authenticate/introspection'
export type { JwtIssuerOptions, JwtOptions } from './controls/authenticate/jwt'
export type { MtlsOptions } from './controls/authenticate/mtls'
export type {
  CertificateMapping,
  CertificateMatch,
} from './controls/authenticate/certificates/mapping'
export type { CertificatePrincipal } from './controls/authenticate/certificates/principal'
export type { CheckRevocation } from './controls/authenticate/certificates/status'
export type { DpopNonceOptions, DpopOptions } from './controls/authenticate/dpop/options'
export type {
  CertificateForwarder,
  ClientCertificate,
  PresentedCertificate,
} from './core/certificate'
export type { OidcOptions } from './controls/authenticate/oidc'
export type { AlgorithmName } from './controls/authenticate/tokens/algorithms'
export type { TokenIssuerOptions } from './controls/authenticate/tokens/issuer'
export type { TokenOptions } from './controls/authenticate/tokens/jwt-options'
export type { ClaimMapping, ClaimName } from './controls/authenticate/tokens/mapping'
export type { TokenPrincipal } from './controls/authenticate/tokens/principal'
export type { TokenProfile } from './controls/authenticate/tokens/profile'
export type { TokenAuthenticator } from './controls/authenticate/tokens/token-authenticator'
export { createApiKey } from './controls/authenticate/keys/create'
export { KeyError } from './controls/authenticate/keys/key-error'
export { keyManager } from './controls/authenticate/keys/life-cycle'
export { secretScanningPatterns } from './controls/authenticate/keys/scanning-patterns'
export type { ApiKeyPrincipal, ApiKeysOptions } from './controls/authenticate/api-keys'
export type {
  Authenticator,
  Confirmation,
  Verification,
  VerificationContext,
} from './controls/authenticate/authenticator'
export type {
  SessionFacts,
  SessionPrincipal,
} from './controls/authenticate/sessions/session-principal'
export type { SessionUserOptions } from './controls/authenticate/session-user'
export type { CreateApiKeyOptions, CreatedApiKey } from './controls/authenticate/keys/create'
export type { Pepper } from './controls/authenticate/keys/digest'
export type { KeyGrant } from './controls/authenticate/keys/grant'
export type { ImportKeyOptions } from './controls/authenticate/keys/import'
export type { ImportedKeys } from './controls/authenticate/keys/imported'
export type { KeyErrorCode } from './controls/authenticate/keys/key-error'
export type { KeyEvent } from './controls/authenticate/keys/key-event'
export type {
  KeyFilter,
  KeyManager,
  KeyManagerOptions,
} from './controls/authenticate/keys/life-cycle'
export type { RevokeOptions } from './controls/authenticate/keys/revoke'
export type { RotatedApiKey, RotateOptions } from './controls/authenticate/keys/rotate'
export type { ScanningPatterns } from './controls/authenticate/keys/scanning-patterns'
export type { KeyState, KeySummary } from './controls/authenticate/keys/summary'
export { revocations } from './controls/authenticate/revocations'
export type { RevocationRegister, RevocationsOptions } from './controls/authenticate/revocations'
export type { RevocationRecord } from './controls/authenticate/revocations/record'
export type { Revocation } from './controls/authenticate/revocations/writer'
export { externalPdp } from './controls/authorize/external-pdp'
export type { ExternalPdpOptions } from './controls/authorize/external-pdp'
export type { GivenId, ReferencesOptions } from './controls/authorize/given-ids'
export { cachedLoader } from './controls/authorize/cached-loader'
export type { CachedLoaderOptions } from './controls/authorize/cached-loader'
export type { AttributeLoader } from './controls/authorize/loader'
export { switches } from './controls/authorize/switches'
export type {
  Switch,
  SwitchBoard,
  SwitchesOptions,
  SwitchRecord,
} from './controls/authorize/switches'
export type { LockoutOptions } from './controls/limit/lockout'
export type { CapsOptions } from './controls/sanitize/caps'
export type { MediaOptions } from './controls/sanitize/media/options'
export type { UploadReport } from './core/upload'
export type { UploadsOptions } from './guard/uploads/options'

export {
  adversarial,
  encoded,
  injection,
  invisible,
  pii,
  secrets,
  spelled,
  untrusted,
} from './detectors/all'
export { httpClassifier, llmJudge, onnxClassifier } from './classifiers/all'
export { contentClassifier } from './detectors/content-classifier'
export type { ContentClassifierOptions } from './detectors/content-classifier'
export type { ContentThresholds } from './detectors/content-classifier/thresholds'
export { httpContentService, llamaGuard, openaiModeration } from './classifiers/content/all'
export type {
  HttpContentServiceOptions,
  LlamaGuardOptions,
  OpenaiModerationOptions,
} from './classifiers/content/all'
export type { CategoryScore, ContentService } from './core/content-service'
export type {
  HttpClassifierOptions,
  JudgeMessage,
  LlmJudgeOptions,
  OnnxClassifierOptions,
  OnnxRuntime,
  OnnxSession,
  OnnxTokens,
} from './classifiers/all'
export type { ClassifierOptions } from './classifiers/options'
export type { Classification, Classifier, ClassifierInput } from './core/classifier'
export type {
  AdversarialKind,
  AdversarialOptions,
  AdversarialProfileOptions,
  EncodedOptions,
  InjectionOptions,
  SpelledOptions,
  UntrustedOptions,
} from './detectors/all'
export { injectionRuleset } from './detectors/injection/ruleset'
export type { InjectionThresholds } from './detectors/injection/thresholds'
export { spotlightInstruction } from './treatments/spotlight/instruction'
export type { SpotlightInstructionOptions } from './treatments/spotlight/instruction'
export { createScanner } from './detectors/scanner'
export type { Scanner, ScannerOptions } from './detectors/scanner'

export type { PolicyEngine } from './policy/compile'
export type { PolicyAnalysis } from './policy/analyze/analyze'
export type { PolicyChange, PolicyDifference } from './policy/analyze/diff'
export type { FindingCode, FindingLevel, PolicyFinding } from './policy/analyze/finding'
export type { DecidingRule, RoleAccess, WhoCanAnswer } from './policy/analyze/who-can'
export type { AccessRequest } from './policy/access-request'
export { definePolicy } from './policy/define'
export type { AccessExplanation, RuleExplanation, RuleMiss } from './policy/explain'
export { policyJsonSchema } from './policy/json-schema'
export { loadPolicy } from './policy/load'
export { policyFile } from './policy/feeds/policy-file'
export { publishPolicy, storedPolicy } from './policy/feeds/stored-policy'
export { resourceName } from './policy/resource-name'
export type { PredicatesOf, RolesOf } from './policy/define'
export type { ActionsOf } from './policy/inferred/actions'
export type { AttributesOf } from './policy/inferred/attributes'
export type { PolicyFeed } from './policy/feeds/feed'
export type { PolicyFileOptions } from './policy/feeds/policy-file'
export type {
  PolicyRecord,
  PublishedPolicy,
  PublishPolicyOptions,
  StoredPolicyOptions,
} from './policy/feeds/stored-policy'
export type { AttributeValue } from './policy/conditions/attribute-types'
export type { PolicyDocument } from './policy/document'
export type { Predicate, PredicateQuery } from './policy/conditions/predicates'
export type { PolicyTestResult } from './policy/test'

export { authzen } from './endpoints/authzen'
export type {
  AuthzenOptions,
  AuthzenPrincipal,
  AuthzenSubject,
  SubjectLookup,
} from './endpoints/authzen'
export { resourceMetadata } from './endpoints/resource-metadata'
export type { ResourceMetadataOptions } from './endpoints/resource-metadata'

export { githubPublicKeys } from './endpoints/github-public-keys'
export { leakWebhook } from './endpoints/leak-webhook'
export type { GithubPublicKeysOptions } from './endpoints/github-public-keys'
export type { LeakWebhookOptions } from './endpoints/leak-webhook'

export { cachedRecords } from './stores/cached-records'
export { memoryStore } from './stores/memory'
export type { CachedRecords, CachedRecordsOptions } from './stores/cached-records'
export type { MemoryStoreOptions } from './stores/memory'
export type { VaultOptions } from './vault/vault'
export type { NamesRecord, VaultRecord } from './vault/kept-names'
export type { DataKeyRecord, KeyEncryptionKey } from './encryption/data-keys'

export { albHeaders, clientCertHeader, envoyHeader, nginxHeaders } from './tls/forwarded/all'
export type { AlbHeadersOptions } from './tls/forwarded/aws-alb'
export type { Authorities } from './tls/forwarded/forwarded-chain'
export type { ClientCertHeaderOptions } from './tls/forwarded/client-cert'
export type { EnvoyHeaderOptions } from './tls/forwarded/envoy'
export type { NginxHeadersOptions } from './tls/forwarded/nginx'
export type { RevokedCertificates, RevocationStatus } from './tls/revoked'
export { tlsFiles } from './tls/tls-files'
export { tlsServerOptions } from './tls/server-options'
export type {
  ClientCertificates,
  MinVersion,
  TlsContextOptions,
  TlsMaterial,
  TlsServerOptions,
} from './tls/server-options'
export type { ReloadableServer, TlsFiles, TlsFilesOptions } from './tls/tls-files'

export { env } from './upstream/env'
export { guardFetch } from './upstream/guard-fetch'
export { publicFetch } from './upstream/public-fetch'
export { secretFile } from './upstream/secret-file'
export { serviceFetch } from './upstream/service-fetch'
export type { Fetch, GuardFetchOptions } from './upstream/guard-fetch'
export type { Lookup, PublicFetchOptions, ResolvedAddress } from './upstream/public-fetch'
export type { SecretFileOptions } from './upstream/secret-file'
export type { ExpectedServer, ServiceFetchOptions, Undici } from './upstream/service-fetch'

export { ConfigurationError, GuardError, isConfigurationError, isGuardError } from './core/errors'
export type {
  AccessPlan,
  FilterRow,
  FilterTree,
  IdShape,
  PlanOptions,
  SqlCondition,
  SqlOptions,
} from './core/access-plan'
export type { PlanQuestion } from './core/question'
export type { StepUp } from './core/challenge'
export type { Credential } from './core/credential'
export type {
  DetectionContext,
  Detector,
  FunctionDetector,
  Pattern,
  PatternDetector,
} from './core/detector'
export type { Endpoint, EndpointRequest } from './core/endpoint'
export type { DecisionDifference, GuardEvent, PolicyPart } from './core/events'
export type { Connection, Exchange, ExchangeRequest, HandshakeCertificate } from './core/exchange'
export type { Finding } from './core/finding'
export type { ExchangeContext, Reply } from './core/guard'
export type { ControlName, LedgerEntry, Verdict } from './core/ledger'
export type { MediaPart, MediaReader, MediaReading } from './core/media'
export type { Mode } from './core/mode'
export type { PdpDecision, PdpQuery, PolicyDecisionPoint } from './core/pdp'
export type { Carried, Obligation, ObligationPhase } from './core/obligation'
export type { AnonymousPrincipal, Principal } from './core/principal'
export type { RefusalCode } from './core/refusal'
export type { Secret, SecretFunction, SecretSource } from './core/secret'
export type {
  Delta,
  Format,
  Reader,
  Refusal,
  RefusalPlace,
  RefusalReply,
  StreamShape,
} from './core/format'
export type { Reference, ReferenceType } from './core/reference'
export type {
  Direction,
  Nature,
  Origin,
  Path,
  Role,
  Segment,
  SegmentKind,
  Spot,
} from './core/segment'
export type { RevocableFacts, Revocations } from './core/revocation'
export type { SwitchedOff, Switches, SwitchKind } from './core/switch'
export type { ApiKeyRecord, BudgetStore, LogStore, RecordStore, StoredRecord } from './core/store'
export type { SpotlightVariant, TreatmentName } from './core/treatment'
