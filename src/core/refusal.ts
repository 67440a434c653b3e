/** How a refusal of one code is told to the caller. Texts are fixed: nothing from the exchange enters them. */
export interface RefusalKind {
  readonly status: number
  /** What the caller can do, as a lowercase fragment. */
  readonly message: string
  /** False tells the official SDKs not to send the request again. */
  readonly retry?: boolean
}

const kinds = {
  'path-malformed': { status: 400, message: 'the request path is not in canonical form' },
  'proxy-header-refused': {
    status: 400,
    message: 'the request has a header that only a trusted proxy may send, once',
  },
  'credential-ambiguous': {
    status: 400,
    message: 'send exactly one credential, once, in a header',
  },
  'body-malformed': { status: 400, message: 'the request body could not be parsed' },
  'body-invalid': {
    status: 400,
    message: 'the request body does not match the schema of this route',
  },
  'body-limit': { status: 400, message: 'the request body exceeds a limit of this route' },
  'resource-invalid': {
    status: 400,
    message: 'a value that names the resource is missing or malformed',
  },
  'purpose-invalid': {
    status: 400,
    message: 'name one purpose that this route is open for, once, in `Processing-Purpose`',
  },
  'credential-missing': { status: 401, message: 'a credential is required' },
  'credential-invalid': { status: 401, message: 'the credential is not valid' },
  'login-insufficient': { status: 401, message: 'a fresh or stronger login is required' },
  'proof-invalid': { status: 401, message: 'the proof of possession is not valid' },
  'proof-nonce-required': {
    status: 401,
    message: 'send a proof of possession with the nonce of this response',
  },
  'tls-required': { status: 403, message: 'this service is open over TLS only', retry: false },
  'access-denied': { status: 403, message: 'this is not allowed for the credential' },
  'reference-denied': {
    status: 403,
    message: 'the request refers to something that is not allowed',
  },
  'switched-off': { status: 403, message: 'this is switched off at the moment', retry: false },
  'route-unknown': { status: 403, message: 'this path is not open' },
  'upgrade-malformed': { status: 400, message: 'the request to open a WebSocket is malformed' },
  'origin-refused': { status: 403, message: 'pages of this origin may not connect here' },
  'upgrade-unsupported': {
    status: 403,
    message: 'connections that leave HTTP, such as WebSocket, are not open on this service',
  },
  'input-blocked': { status: 403, message: 'the request contains content that is not allowed' },
  'output-blocked': { status: 403, message: 'the response contains content that is not allowed' },
  'body-too-large': { status: 413, message: 'the request body is too large' },
  'media-unsupported': {
    status: 415,
    message: 'the content type of the request body is not supported',
  },
  'encoding-unsupported': {
    status: 415,
    message: 'the encoding of the request body is not supported',
  },
  'locked-out': { status: 429, message: 'too many failed attempts; wait before the next one' },
  'rate-limited': { status: 429, message: 'too many requests; wait before the next one' },
  'control-failed': { status: 503, message: 'a security control could not run' },
  'coverage-missing': { status: 503, message: 'a required check did not run', retry: false },
  'obligation-unsupported': {
    status: 503,
    message: 'a duty of the policy cannot be carried out',
    retry: false,
  },
} as const satisfies Record<string, RefusalKind>

/** Stable word for a reason to refuse an exchange; anchor in `docs/errors.md`. */
export type RefusalCode = keyof typeof kinds

export const refusalKinds: Readonly<Record<RefusalCode, RefusalKind>> = kinds
