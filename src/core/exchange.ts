import type { X509Certificate } from 'node:crypto'
import type { PresentedCertificate } from './certificate'
import type { Credential } from './credential'
import type { Format } from './format'
import type { Ledger } from './ledger'
import type { Obligation } from './obligation'
import type { Principal } from './principal'
import type { AccessLayer } from './question'
import type { Reference } from './reference'
import type { RefusalCode } from './refusal'
import type { ResourceTemplate, Route } from './route'
import type { Pseudonyms } from './treatment'

/** The facts of a request that need no body. */
export interface ExchangeRequest {
  /** Upper case. */
  readonly method: string
  /** Path and query as the client sent them. */
  readonly url: string
  /** Path, decoded once, in canonical form; the original case is kept. */
  readonly path: string
  /** True where the path holds a `%2F` or `%3A`, which only routes with `encodedSlash: true` accept. */
  readonly encodedSlash: boolean
  readonly query: URLSearchParams
  /** All values of a header, by lower-case name; duplicates are kept apart. */
  readonly headers: ReadonlyMap<string, readonly string[]>
  /** Client address, after `trustedProxies`; `undefined` on a socket that has none. */
  readonly address: string | undefined
  readonly body: BodySource
  /** Absent where there is none. */
  readonly connection?: Connection
  /** The certificate that the client presented to this process or to a trusted proxy; the guard sets it. */
  readonly certificate?: PresentedCertificate | undefined
  /**
   * What a middleware in front of the gate has attached to the request under this name: `req.user` of
   * Express, `ctx.state.user` of Koa. Own properties only; absent where there is no framework.
   */
  readonly attached?: (name: string) => unknown
  /**
   * Calls the listener when nobody waits for the answer any more, at once where that is so already.
   * Returns what ends the listening. Absent where there is no connection.
   */
  readonly onGone?: (listener: () => void) => () => void
  /** What makes the request unacceptable before any control looked at it; the first control refuses. */
  readonly violation: RefusalCode | undefined
  /** For audit: what of it, in words that hold nothing a client wrote. */
  readonly violationDetail?: string | undefined
  /** True where the client asks to leave HTTP for a WebSocket (RFC 6455). */
  readonly upgrade?: boolean
}

/** What is known of the connection that a request came over. */
export interface Connection {
  /** True for TLS that ends in this process. */
  readonly encrypted: boolean
  /** True where the other end is one of `trustedProxies`: what it forwards is believed. */
  readonly fromTrustedProxy: boolean
  /** What the other end presented in the handshake; the same object as long as the connection lasts. */
  readonly certificate: () => HandshakeCertificate | undefined
}

/** A certificate as Node knows it of a handshake. */
export interface HandshakeCertificate {
  readonly x509: X509Certificate
  /** True where it was verified against the authorities of the server. Nothing in it counts otherwise. */
  readonly authorized: boolean
  /** Why it is not authorized: `CERT_HAS_EXPIRED`, `DEPTH_ZERO_SELF_SIGNED_CERT` … */
  readonly error: string | undefined
}

export interface BodyLimits {
  readonly maxBytes: number
  readonly maxDepth: number
}

/** The body of a request as it was read. */
export interface RequestBody {
  readonly kind: 'json' | 'text' | 'form' | 'empty' | 'opaque'
  /** Parsed JSON, the text, or a `Form`; `undefined` where there is nothing to look at. Rewritten in place. */
  value: unknown
  /** How numbers are written in the bytes, where they lose digits when they are parsed. */
  readonly numbers?: ReadonlyMap<number, string>
  /** Set by whoever rewrote `value`: the handler then gets the new value and the new bytes. */
  rewritten: boolean
  /** How the value came about, for the ledger: read here, or by a parser that was mounted earlier. */
  readonly source: 'read' | 'already parsed'
}

/** Brings the body in when the pipeline asks for it. Implemented by the HTTP layer. */
export interface BodySource {
  /** Throws a `GuardError` for a body that is too large, malformed or of an unsupported type. */
  readonly read: (limits: BodyLimits, opaque: boolean) => Promise<RequestBody>
}

/** A resource that access was granted to, and the template by which the body named it. */
export interface Grant {
  readonly template: ResourceTemplate
  readonly resource: string
}

/** What a caller wanted to do, and on what, as rules see it: `model:infer` on `model/gpt-4o`. */
export interface Asked {
  readonly action: string
  readonly resource: string
  /** What the resource was made of: `model/{body.model}`. */
  readonly template: string
  /** Documents that the route alone brought to narrow the answer. */
  readonly layers?: readonly AccessLayer[]
}

/** One request and its response, free of any framework. */
export interface Exchange {
  /** Random, 128 bits; sent with each refusal. */
  readonly id: string
  /** Milliseconds since the epoch, from the injected clock. */
  readonly startedAt: number
  readonly request: ExchangeRequest
  readonly ledger: Ledger
  /** The route of the document that method and path resolved to. */
  route: Route | undefined
  /** Values of the path parameters of `route`. */
  params: ReadonlyMap<string, string>
  /** `undefined` where none was presented. */
  readonly credential: Credential | undefined
  principal: Principal | undefined
  /** Thumbprint of the key whose possession the caller has proven (RFC 9449); absent where none was asked for. */
  provenKey?: string | undefined
  /** Milliseconds since the epoch at which the credential ends by itself; absent where it does not. */
  until?: number | undefined
  body: RequestBody | undefined
  format: Format | undefined
  /** What `{body.model}` and its like resolved to; the subject of the access decision. */
  resource: string | undefined
  /** What the request is for, where its route has purposes; absent until that is asked. */
  purpose?: string | undefined
  /** Everything that access was asked for, in that order; absent until then. */
  targets?: readonly Asked[]
  /** Absent until access was granted on a value of the body; the body must go on naming it. */
  grants?: readonly Grant[]
  /** What of the body was allowed to refer to something else; absent until that was asked. */
  references?: readonly Reference[]
  /** Collected from every rule that allowed something on this exchange. */
  obligations: readonly Obligation[]
  pseudonyms: Pseudonyms | undefined
  /** What `spotlight` delimits texts by; absent until it does. */
  boundary?: string
  /** Headers to be set on whatever response is sent, for example `RateLimit`. */
  readonly responseHeaders: Map<string, string>
}
