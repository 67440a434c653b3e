import type { ServerResponse } from 'node:http'
import type { Wire } from './wire'

/** What a sink that filters may do with the response. */
export interface Outlet {
  readonly res: ServerResponse
  readonly wire: Wire
  /** Content coding of what the handler writes. */
  readonly encoding: string | undefined
  /** Sends the headers, without those that described the unfiltered body. */
  readonly commit: (length: number | undefined) => void
  /** Ends the response as the handler meant it. */
  readonly finish: (last: Buffer | string) => void
  /** Answers in place of the handler; only before `commit`. */
  readonly refuse: (cause: unknown) => void
  /** Ends a response that has begun, or destroys its socket where the client would not notice. */
  readonly cut: (cause: unknown, destroy: boolean) => void
}
