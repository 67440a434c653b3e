import { STATUS_CODES, type IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { GuardError } from '../../core/errors'
import type { Exchange, ExchangeRequest, RequestBody } from '../../core/exchange'
import type { GuardCore, Outcome, Plan, Reply } from '../../core/guard'
import type { ProxyTrust } from '../address'
import type { Exchanges } from '../admit'
import { developerNote, type Print } from '../developer-note'
import { toExchangeRequest } from '../request'
import { removeHeaders } from '../request-headers'
import { asRefusal, replyTo } from '../respond'
import { hiddenFromPrograms, type Underway } from '../underway'
import { withhold } from '../withhold'
import { Bridge, type BridgeOptions } from './bridge'
import { handshakeFault } from './handshake'
import type { WebSocketMeans } from './means'
import { answerTo, endIdle } from './open-socket'

/** A guard before the upgrades of one server. */
export interface UpgradeWatch {
  readonly guard: GuardCore
  readonly plan: Plan
  readonly means: WebSocketMeans
  readonly trusts: ProxyTrust
  readonly print: Print
  readonly exchanges: Exchanges
  /** False where no listener of the application waits for upgrades. */
  readonly hears: () => boolean
  /** Gives an upgrade to the listeners of the application. */
  readonly pass: (req: IncomingMessage, socket: Duplex, head: Buffer) => void
}

export interface Upgrade {
  readonly req: IncomingMessage
  readonly socket: Duplex
  /** Bytes that came behind the request. */
  readonly head: Buffer
  /** True where an earlier response of the connection is not complete. */
  readonly isBusy: boolean
}

interface Open {
  readonly exchange: Exchange
  /** Only the first call counts. */
  readonly settle: (outcome: Outcome, error?: GuardError) => void
}

/** Decides on an upgrade and gives it to the application. Never rejects. */
export async function admitUpgrade(watch: UpgradeWatch, upgrade: Upgrade): Promise<void> {
  const { guard, plan, means } = watch
  const { req, socket } = upgrade
  const monitors = guard.mode === 'monitor'
  const isAnswered = answerTo(socket)
  // What only monitors holds nothing up, and no byte may go another way.
  if (monitors) watch.pass(req, socket, upgrade.head)
  else attend(socket, means, isAnswered)
  let open: Open | undefined
  try {
    const prepared = await prepare(means, req)
    open = begin(watch, upgrade, isAnswered)
    if (socket.destroyed && !monitors) return
    if (prepared !== undefined) throw prepared
    const { exchange } = open
    if (exchange.route === undefined) throw new GuardError('upgrade-unsupported')
    await guard.receive(exchange, plan)
    if (monitors) return settleAtEnd(open, socket)
    if (plan.withholds) withhold(req, plan.withholds)
    connect(watch, open, upgrade)
  } catch (cause) {
    if (!monitors) refuse(watch, open, upgrade, cause)
    else if (open) settleAtEnd(open, socket)
  }
}

/** Why the application's own middleware failed, which is a refusal like any other. */
async function prepare({ before }: WebSocketMeans, req: IncomingMessage) {
  try {
    await before?.(req)
    return undefined
  } catch (cause) {
    return new GuardError('control-failed', { cause, detail: '`before` threw' })
  }
}

function attend(socket: Duplex, means: WebSocketMeans, isAnswered: () => boolean): void {
  // A client that hangs up first is no error of the service.
  socket.on('error', () => socket.destroy())
  endIdle(socket, means, isAnswered)
}

function begin(
  { guard, trusts, exchanges }: UpgradeWatch,
  upgrade: Upgrade,
  isAnswered: () => boolean,
): Open {
  const { req, socket } = upgrade
  const exchange = guard.begin(requestOf(upgrade, trusts))
  let isOver = false
  const settle: Open['settle'] = (outcome, error) => {
    if (isOver) return
    isOver = true
    try {
      guard.settle(exchange, outcome, error)
    } catch {
      // The exchange is over: there is nobody left to tell.
    }
  }
  exchanges.set(req, underwayOf(exchange, settle))
  if (guard.mode === 'monitor') return { exchange, settle }
  if (socket.destroyed) settle('aborted')
  else socket.once('close', () => settle(isAnswered() ? 'allowed' : 'aborted'))
  return { exchange, settle }
}

function requestOf({ req, socket, head, isBusy }: Upgrade, trusts: ProxyTrust): ExchangeRequest {
  const onGone = (listener: () => void): (() => void) => {
    if (socket.destroyed) listener()
    else socket.once('close', listener)
    return () => void socket.off('close', listener)
  }
  const attached = (name: string): unknown =>
    Object.hasOwn(req, name) ? (req as unknown as Record<string, unknown>)[name] : undefined
  const facts = { url: req.url ?? '/', body: noBody, trusts, attached, onGone }
  const request = toExchangeRequest(req, facts)
  const busy = { code: 'upgrade-malformed', detail: 'an earlier request is not answered' } as const
  const fault = isBusy ? busy : handshakeFault(req, request.headers, head)
  return {
    ...request,
    upgrade: true,
    violation: request.violation ?? fault?.code,
    violationDetail: request.violation === undefined ? fault?.detail : undefined,
  }
}

const noBody = {
  read: (_limits: unknown, opaque: boolean): Promise<RequestBody> =>
    Promise.resolve({
      kind: opaque ? 'opaque' : 'empty',
      value: undefined,
      rewritten: false,
      source: 'read',
    }),
}

/** What a gate finds that an upgraded request is led through, as express-ws does: all was done. */
function underwayOf(exchange: Exchange, settle: Open['settle']): Underway {
  const nothing = (): void => undefined
  return hiddenFromPrograms({
    exchange,
    body: { ...noBody, deliver: nothing, release: nothing, discard: nothing },
    holder: {},
    settle,
    tapResponse: nothing,
    oversee: nothing,
    over: false,
    withheld: true,
    cutBody: undefined,
    tap: undefined,
    filtered: true,
    filterPlanned: false,
    filters: () => false,
  })
}

/** Gives an upgrade that was let in to the application. */
function connect(watch: UpgradeWatch, open: Open, { req, socket, head }: Upgrade): void {
  const { guard, hears, pass } = watch
  const { exchange, settle } = open
  if (socket.destroyed) return
  const frames = guard.frames(exchange)
  if (!hears())
    throw new GuardError('upgrade-unsupported', { detail: 'nobody listens for upgrades' })
  const onRefused = (error: GuardError): void => {
    told(watch, error)
    settle('refused', error)
  }
  const bridge = frames && bridgeOf(watch, { socket, frames, exchange, onRefused })
  const cut = (error: GuardError): void => {
    onRefused(error)
    socket.destroy()
  }
  const endWatch = guard.oversee(exchange, bridge?.cut ?? cut)
  if (endWatch) socket.once('close', endWatch)
  // What is compressed is read by nobody.
  if (bridge) removeHeaders(req, isExtensions)
  pass(req, bridge ?? socket, head)
}

function isExtensions(name: string): boolean {
  return name.replaceAll('_', '-') === 'sec-websocket-extensions'
}

function bridgeOf(
  { guard, means }: UpgradeWatch,
  parts: Omit<BridgeOptions, 'codec' | 'monitorsFilter'>,
): Bridge {
  const { codec } = means
  if (codec === undefined) {
    throw new GuardError('control-failed', { detail: '`guard.upgrade` was given no `ws`' })
  }
  return new Bridge({ ...parts, codec, monitorsFilter: guard.filterMode === 'monitor' })
}

function settleAtEnd({ settle }: Open, socket: Duplex): void {
  if (socket.destroyed) settle('allowed')
  else socket.once('close', () => settle('allowed'))
}

function told({ means, print }: UpgradeWatch, error: GuardError): void {
  if (!means.production) print(developerNote(error))
}

function refuse(
  watch: UpgradeWatch,
  open: Open | undefined,
  { socket, isBusy }: Upgrade,
  cause: unknown,
): void {
  const error = asRefusal(cause, open?.exchange)
  const exchange = open?.exchange
  if (exchange?.ledger.entries.every(({ note }) => note !== error.code)) {
    exchange.ledger.record({ ...step, verdict: 'error', note: error.code })
  }
  if (error.code === 'upgrade-malformed')
    exchange?.responseHeaders.set('Sec-WebSocket-Version', '13')
  told(watch, error)
  open?.settle('refused', error)
  if (isBusy) return void socket.destroy()
  reply(socket, replyTo(watch.guard, exchange, error))
}

const step = { control: 'authorize', step: 'upgrade' } as const

/** How long a client may take to read why it was refused. */
const lastWordMs = 2000

function reply(socket: Duplex, { status, headers, body }: Reply): void {
  const all = { ...headers, 'Content-Length': Buffer.byteLength(body), Connection: 'close' }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', body].join('\r\n')
  // A connection that is closed with unread bytes is reset, and the client would lose the reply.
  socket.resume()
  socket.end(head)
  const late = setTimeout(() => socket.destroy(), lastWordMs)
  late.unref()
  socket.once('end', () => socket.destroy())
  socket.once('close', () => clearTimeout(late))
}
