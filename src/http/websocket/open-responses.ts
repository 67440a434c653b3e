import type { IncomingMessage, ServerResponse } from 'node:http'

/** Knows of each connection which responses on it are not complete. */
export interface OpenResponses {
  readonly add: (req: IncomingMessage, res: ServerResponse) => void
  /** True where what is written to the socket now would come into the middle of a response. */
  readonly areOpenOn: (socket: object) => boolean
}

/** A client may send an upgrade behind a request that is not answered yet (RFC 9112 §9.3.2). */
export function openResponses(): OpenResponses {
  const open = new WeakMap<object, Set<ServerResponse>>()
  return {
    add: (req, res) => {
      const own = open.get(req.socket) ?? new Set()
      open.set(req.socket, own.add(res))
      res.once('close', () => own.delete(res))
    },
    areOpenOn: (socket) => [...(open.get(socket) ?? [])].some((res) => !res.writableEnded),
  }
}
