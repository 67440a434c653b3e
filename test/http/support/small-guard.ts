import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import type { RequestListener, Server } from 'node:http'
import { createServer } from 'node:http'
import { GuardError } from '../../../src/core/errors'
import type { BodyLimits, Exchange } from '../../../src/core/exchange'
import type { BodyFilter, ResponseHead } from '../../../src/core/filter'
import type { GuardCore, Outcome, Plan } from '../../../src/core/guard'
import { Ledger } from '../../../src/core/ledger'

export interface SmallGuard extends GuardCore {
  readonly settled: { outcome: Outcome; code: string | undefined; exchange: Exchange }[]
}

export interface SmallGuardOptions {
  readonly mode?: 'enforce' | 'monitor'
  readonly filterMode?: 'enforce' | 'monitor'
  readonly trustedProxies?: readonly string[]
  readonly limits?: BodyLimits
  readonly opaque?: boolean
  readonly maxResponseBytes?: number
  /** Plans that read the body. */
  readonly reads?: readonly string[]
  readonly responseHeaders?: Record<string, string>
  readonly onReceive?: (exchange: Exchange, plan: Plan) => void | Promise<void>
  readonly onOversee?: (exchange: Exchange, cut: (error: GuardError) => void) => void
  readonly filter?: (head: ResponseHead) => BodyFilter | undefined
}

export const all: Plan = { name: 'all', filters: true }

/**
 * A guard without policy: refuses the credential `wrong`, hides the word `secret` from handler and
 * client, refuses bodies and responses that say `forbidden`.
 */
export function smallGuard(options: SmallGuardOptions = {}): SmallGuard {
  const { mode = 'enforce', limits = { maxBytes: 1000, maxDepth: 32 } } = options
  const settled: SmallGuard['settled'] = []
  let count = 0
  const reply: GuardCore['reply'] = (exchange, error) => ({
    status: error.status,
    headers: { 'content-type': 'application/json', 'x-exchange-id': exchange.id, ...error.headers },
    body: JSON.stringify({ error: { code: error.code, message: error.message } }),
  })
  return {
    key: Symbol('small guard'),
    mode,
    filterMode: options.filterMode ?? mode,
    trustedProxies: options.trustedProxies ?? [],
    settled,
    reply,
    shape: (exchange, status, message) => ({
      status,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ error: { message, id: exchange?.id } }),
    }),
    carry: (request) => ({ request, responseHeaders: new Map() }),
    begin: (request) => ({
      id: `exchange-${(count += 1)}`,
      startedAt: 0,
      request,
      ledger: new Ledger(),
      route: undefined,
      params: new Map(),
      principal: undefined,
      credential: undefined,
      body: undefined,
      format: undefined,
      resource: undefined,
      obligations: [],
      pseudonyms: undefined,
      responseHeaders: new Map(Object.entries(options.responseHeaders ?? {})),
    }),
    receive: async (exchange, plan) => {
      try {
        await admit(exchange, plan, options, limits, mode)
      } catch (error) {
        if (mode === 'enforce') throw error
      }
    },
    frames: () => undefined,
    oversee: (exchange, cut) => {
      options.onOversee?.(exchange, cut)
      return () => undefined
    },
    respond: (_exchange, head) =>
      options.filter ? options.filter(head) : hideSecrets(head, options.maxResponseBytes),
    settle: (exchange, outcome, error) => {
      settled.push({ outcome, code: error?.code, exchange })
    },
  }
}

async function admit(
  exchange: Exchange,
  plan: Plan,
  options: SmallGuardOptions,
  limits: BodyLimits,
  mode: string,
): Promise<void> {
  const { request } = exchange
  if (request.violation) throw new GuardError(request.violation)
  await Promise.resolve()
  if (request.headers.get('authorization')?.[0] === 'Bearer wrong') {
    throw new GuardError('credential-invalid', { headers: { 'WWW-Authenticate': 'Bearer' } })
  }
  await options.onReceive?.(exchange, plan)
  if (!(options.reads ?? ['all']).includes(plan.name)) return
  exchange.body ??= await request.body.read(limits, options.opaque ?? false)
  const text = JSON.stringify(exchange.body.value ?? '')
  if (text.includes('forbidden')) throw new GuardError('input-blocked')
  if (mode === 'monitor' || !text.includes('secret')) return
  exchange.body.value = JSON.parse(text.replaceAll('secret', '[hidden]'))
  exchange.body.rewritten = true
}

const blocked = (): GuardError => new GuardError('output-blocked')

function hideSecrets(head: ResponseHead, maxBytes = 10_000): BodyFilter | undefined {
  if (head.contentType?.startsWith('text/event-stream')) return hideInStream()
  if (head.contentType?.startsWith('image/')) return undefined
  return {
    mode: 'whole',
    maxBytes,
    apply: (body) => {
      const text = body.toString()
      if (text.includes('forbidden')) throw blocked()
      return Buffer.from(text.replaceAll('secret', '[hidden]'))
    },
  }
}

/** Works event by event; holds an event until it is complete. */
export function hideInStream(destroy = false): BodyFilter {
  let held = ''
  return {
    mode: 'stream',
    write: (chunk) => {
      held += chunk.toString()
      const cut = held.lastIndexOf('\n\n') + 2
      const text = cut < 2 ? '' : held.slice(0, cut).replaceAll('secret', '[hidden]')
      held = cut < 2 ? held : held.slice(cut)
      if (!text.includes('forbidden')) return { text }
      const error = destroy ? '' : 'data: {"error":"blocked"}\n\n'
      return {
        text: text.slice(0, text.indexOf('data: forbidden')) + error,
        refused: blocked(),
        destroy,
      }
    },
    end: () => ({ text: held.replaceAll('secret', '[hidden]') }),
    refuse: (error) => ({ text: 'data: {"error":"cut"}\n\n', refused: error, destroy }),
  }
}

/** Starts a server, calls back with its port, and closes it. */
export async function withServer<T>(
  listener: RequestListener,
  use: (port: number, server: Server) => Promise<T>,
): Promise<T> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    return await use((server.address() as AddressInfo).port, server)
  } finally {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}

/** Sends bytes on a socket and resolves with everything that comes back until it closes. */
export function raw(port: number, ...pieces: readonly (string | Buffer)[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    const received: Buffer[] = []
    socket.on('data', (chunk) => received.push(chunk))
    socket.on('error', reject)
    socket.on('close', () => resolve(Buffer.concat(received).toString('latin1')))
    void (async () => {
      for (const piece of pieces) {
        socket.write(piece)
        await new Promise((next) => setImmediate(next))
      }
    })()
  })
}

/** A request as bytes; the connection closes after it. */
export function requestBytes(
  line: string,
  headers: Record<string, string> = {},
  body = '',
): string {
  const length = body === '' ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }
  const all = { Host: 'localhost', Connection: 'close', ...length, ...headers }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  return `${line} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`
}
