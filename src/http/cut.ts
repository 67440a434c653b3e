import type { ServerResponse } from 'node:http'
import type { GuardError } from '../core/errors'
import type { Exchange } from '../core/exchange'
import type { GuardCore } from '../core/guard'
import { mute } from './mute'
import { replyTo, sendReply } from './respond'
import { tearDown } from './tear-down'
import type { Tap } from './tap'

/** How long a client may take to read the end of a response that was cut. */
const lastWordMs = 2000

export interface Cutting {
  readonly guard: GuardCore
  readonly exchange: Exchange
  readonly tap: Tap | undefined
  readonly error: GuardError
}

/**
 * Ends the response of an exchange that may no longer go on: with a refusal while the headers have not
 * left, with the format's error event in a stream, and otherwise by breaking it off. Whatever the
 * handler writes later is let go. Never throws.
 */
export function cutResponse(res: ServerResponse, { guard, exchange, tap, error }: Cutting): void {
  try {
    if (tap) tap.cut(error)
    else if (res.headersSent) tearDown(res)
    else {
      sendReply(res, replyTo(guard, exchange, error), exchange.responseHeaders)
      mute(res)
    }
  } catch {
    tearDown(res)
  }
  // A client that does not read must not keep what was written for it, nor the connection.
  const late = setTimeout(() => tearDown(res), lastWordMs)
  late.unref()
  res.once('close', () => clearTimeout(late))
}
