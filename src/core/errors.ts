import { refusalKinds, type RefusalCode } from './refusal'

// Recognized by brand and not by class: every CommonJS entry carries its own copy of this module, so
// `instanceof` is false between `portcullis` and `portcullis/express`.
const brand = Symbol.for('portcullis.error')

export interface GuardErrorOptions {
  /** Response headers that belong to the refusal, for example `WWW-Authenticate`. */
  readonly headers?: Readonly<Record<string, string>>
  readonly cause?: unknown
  /** What happened, for audit and developers; never sent to the caller. */
  readonly detail?: Told
  /** What a developer may write so that this would be allowed, in words and lines. */
  readonly hint?: Told
  /** The detector that failed. */
  readonly detector?: string | undefined
}

/** A text, or what makes it when it is first read: most refusals have nobody to explain them to. */
type Told = string | undefined | (() => string | undefined)

/**
 * An exchange that was refused. Carries what the error handlers of Express and Koa read: `status`,
 * `statusCode`, `expose` and `headers`. The message is the fixed text of the code and holds nothing
 * from the exchange.
 */
export class GuardError extends Error {
  override readonly name = 'GuardError'
  readonly status: number
  readonly statusCode: number
  readonly expose = true
  readonly headers: Readonly<Record<string, string>>
  #detail: Told
  #hint: Told
  /** Id of the refused exchange: in the reply's header and body and in the ledger. */
  exchangeId: string | undefined
  /** The detector that failed, where one did. */
  readonly detector: string | undefined

  constructor(
    readonly code: RefusalCode,
    { headers = {}, cause, detail, hint, detector }: GuardErrorOptions = {},
  ) {
    super(refusalKinds[code].message, { cause })
    this.status = refusalKinds[code].status
    this.statusCode = this.status
    this.headers =
      refusalKinds[code].retry === false ? { ...headers, 'x-should-retry': 'false' } : headers
    this.#detail = detail
    this.#hint = hint
    this.detector = detector
    Object.defineProperty(this, brand, { value: 'refused' })
  }

  /** What happened, for audit and developers; never sent to the caller. */
  get detail(): string | undefined {
    if (typeof this.#detail === 'function') this.#detail = this.#detail()
    return this.#detail
  }

  /** What a developer may write so that this would be allowed. */
  get hint(): string | undefined {
    if (typeof this.#hint === 'function') this.#hint = this.#hint()
    return this.#hint
  }
}

/** A wrong option or policy document. Thrown while a guard is constructed, never during an exchange. */
export class ConfigurationError extends TypeError {
  override readonly name = 'ConfigurationError'
  readonly code = 'configuration-invalid'

  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options)
    Object.defineProperty(this, brand, { value: 'configuration' })
  }
}

/** True for a refused exchange, whichever entry of the package made the error. */
export function isGuardError(value: unknown): value is GuardError {
  return branded(value) === 'refused'
}

/** True for a wrong option or document, whichever entry of the package made the error. */
export function isConfigurationError(value: unknown): value is ConfigurationError {
  return branded(value) === 'configuration'
}

function branded(value: unknown): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<symbol, unknown>)[brand]
    : undefined
}
