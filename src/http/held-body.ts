import type { BodySource, RequestBody } from '../core/exchange'

/** Where handlers look for a parsed body: the request of Express, `ctx.request` of Koa. */
export interface BodyHolder {
  body?: unknown
  _body?: unknown
}

/** The body of one request: brought in for the controls, then handed on to the handler. */
export interface HeldBody extends Required<BodySource> {
  /** Gives the body to the handler, as value and as bytes, the way the controls left it. */
  readonly deliver: (body: RequestBody | undefined) => void
  /** Lets the bytes flow on untouched. */
  readonly release: () => void
  /** Drops the bytes of a request that was refused. */
  readonly discard: () => void
  /** The response has left. */
  readonly over: () => void
}
