import type { Reply } from './guard'

/** A request to an endpoint, framework-free. */
export interface EndpointRequest {
  /** Upper case. */
  readonly method: string
  /** All values of a header, by lower-case name; duplicates are kept apart. */
  readonly headers: ReadonlyMap<string, readonly string[]>
  /** Client address, after `trustedProxies`; `undefined` on a socket that has none. */
  readonly address: string | undefined
  /** The bytes as they arrived, at most `maxBytes` of the endpoint; empty for GET and HEAD. */
  readonly body: Uint8Array
}

/** Something the library answers by itself. Mounted with `gate.mount(endpoint)`, before `gate()`. */
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
