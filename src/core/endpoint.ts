import type { Reply } from './guard'
import type { Principal } from './principal'

/** A request to an endpoint, framework-free. */
export interface EndpointRequest {
  /** Upper case. */
  readonly method: string
  /** The one of the endpoint's paths that was asked for. */
  readonly path: string
  /** All values of a header, by lower-case name; duplicates are kept apart. */
  readonly headers: ReadonlyMap<string, readonly string[]>
  /** Client address, after `trustedProxies`; `undefined` on a socket that has none. */
  readonly address: string | undefined
  /** The bytes as they arrived, at most `maxBytes` of the endpoint; empty for GET and HEAD. */
  readonly body: Uint8Array
  /** Whom a gate in front of the endpoint let in; `undefined` where none stands there. */
  readonly principal: Principal | undefined
}

/**
 * Something the library answers by itself. Mounted with `gate.mount(endpoint)`: before `gate()` what
 * anybody may ask, behind it what needs a caller.
 */
export interface Endpoint {
  readonly name: string
  /** Paths in canonical form, for example `/.well-known/oauth-protected-resource`. */
  readonly paths: readonly string[]
  /** HEAD comes with GET, and is handled as such. */
  readonly methods: readonly ('GET' | 'POST' | 'OPTIONS')[]
  /** Largest body in bytes; a larger one is a 413. */
  readonly maxBytes: number
  /** A rejection is answered with a 503 that says nothing. */
  readonly handle: (request: EndpointRequest) => Promise<Reply>
}
