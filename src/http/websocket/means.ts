import type { IncomingMessage } from 'node:http'
import type { Writable } from 'node:stream'
import { ConfigurationError } from '../../core/errors'
import {
  boolean,
  callback,
  integer,
  optional,
  parseOptions,
  type OptionParser,
} from '../../core/options'

export interface UpgradeOptions {
  /**
   * ws 8: `import * as ws from 'ws'`. Cuts and writes the frames of routes whose `frames` name a format.
   * @defaultValue none: such a route is refused
   */
  readonly ws?: object
  /**
   * Runs first, as a middleware in front of the gate would: what it puts on the request, such as `req.user`, is
   * found by `sessionUser`. @defaultValue none
   */
  readonly before?: (req: IncomingMessage) => unknown
  /** False prints each refusal for developers, with the lines that would allow it. @defaultValue true */
  readonly production?: boolean
  /** Longest time until a listener has answered an upgrade, in milliseconds (100 to 600,000). @defaultValue 30,000 */
  readonly handshakeMs?: number
  /**
   * A connection over which nothing came or went for so long ends, in milliseconds (1000 to 86,400,000).
   * @defaultValue 600,000
   */
  readonly idleMs?: number
}

/** What is used of ws 8. */
export interface FrameCodec {
  readonly Receiver: new (options: {
    readonly isServer: boolean
    readonly maxPayload: number
    readonly maxFragments: number
    readonly maxBufferedChunks: number
  }) => Writable
  readonly Sender: {
    readonly frame: (data: Buffer, options: FrameOptions) => readonly Buffer[]
  }
}

export interface FrameOptions {
  readonly opcode: number
  readonly fin: boolean
  readonly mask: boolean
  readonly readOnly: boolean
  readonly rsv1: boolean
}

/** How a guard stands before upgrades. */
export interface WebSocketMeans {
  readonly codec: FrameCodec | undefined
  readonly before: ((req: IncomingMessage) => unknown) | undefined
  readonly production: boolean
  readonly handshakeMs: number
  readonly idleMs: number
}

/** @throws ConfigurationError for a wrong option. */
export function parseUpgradeOptions(options: UpgradeOptions): WebSocketMeans {
  const { ws, ...others } = parseOptions('guard.upgrade', options, {
    ws: optional(frameCodec, undefined),
    before: optional(callback<(req: IncomingMessage) => unknown>(), undefined),
    production: optional(boolean, true),
    handshakeMs: optional(integer(100, 600_000, 'milliseconds'), 30_000),
    idleMs: optional(integer(1000, 86_400_000, 'milliseconds'), 600_000),
  })
  return { ...others, codec: ws }
}

/** @throws ConfigurationError where a document names a format for frames that nobody can cut. */
export function requireCodec({ codec }: WebSocketMeans, routes: readonly string[]): void {
  const [route] = routes
  if (codec !== undefined || route === undefined) return
  throw new ConfigurationError(
    `the frames of \`${route}\` are read by a format: give \`guard.upgrade(server, { ws })\` what ` +
      "`import * as ws from 'ws'` gives",
  )
}

const frameCodec: OptionParser<FrameCodec> = (value, fail) => {
  const { Receiver, Sender } = Object(value) as Partial<FrameCodec>
  const isCodec = typeof Receiver === 'function' && typeof Sender?.frame === 'function'
  return isCodec ? { Receiver, Sender } : fail("ws 8: `import * as ws from 'ws'`")
}
