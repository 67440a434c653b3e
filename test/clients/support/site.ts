import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { Readable } from 'node:stream'
import { createGuard, type PolicyDocument } from '../../../src/index'
import { developer, guest } from '../../support/gate'
import { start, type CallHandler, type Framework } from '../../support/servers'
import type { Provider } from './provider'
import { model } from './script'

/** Where a client sends its requests, and with which key. */
export interface At {
  readonly url: string
  readonly key: string
  /** @defaultValue what the client does by itself */
  readonly maxRetries?: number
}

/** An application twice: behind the guard, and without one. */
export interface Site {
  readonly guarded: At
  readonly bare: At
  /** How many requests reached the guard. */
  readonly requests: () => number
  /** The bytes that went to the clients of the guarded application. */
  readonly sent: () => Buffer
  /** Forgets what was counted and recorded. */
  readonly forget: () => void
  readonly close: () => Promise<void>
}

const infer = { action: 'model:infer', resource: 'model/{body.model}' }

const policy: PolicyDocument = {
  version: 1,
  // Tool runners go on from a message that the caller was given.
  references: [{ type: 'response', owner: 'principal' }],
  roles: { developer: { match: { claim: 'roles', has: 'developer' } } },
  rules: [
    {
      id: 'models',
      effect: 'allow',
      roles: ['developer'],
      actions: ['model:infer'],
      resources: [`model/${model}`],
    },
  ],
  routes: [
    { match: 'POST /v1/:endpoint', ...infer },
    { match: 'POST /v1/chat/completions', ...infer },
    { match: 'POST /api/generate', ...infer },
    ...['generateContent', 'streamGenerateContent'].map((verb) => ({
      match: `POST /v1beta/models/:model\\:${verb}` as const,
      action: 'model:infer',
      resource: 'model/{path.model}',
    })),
    ...['converse', 'converse-stream', 'invoke', 'invoke-with-response-stream'].map(
      (operation) => ({
        match: `POST /model/:model/${operation}` as const,
        action: 'model:infer',
        resource: 'model/{path.model}',
        encodedSlash: true,
      }),
    ),
    // This path is that of the AI SDK, too.
    { match: 'POST /api/chat', format: 'ollama-chat', ...infer },
  ],
  content: [
    { find: 'secrets', do: 'redact' },
    { find: 'pii.email', in: 'request', do: 'pseudonymize' },
    { find: 'pii.email', in: 'response', do: 'redact' },
    { find: 'pii.iban', do: 'block' },
  ],
}

export function keyOf(caller: typeof developer): string {
  return caller.headers.authorization.slice('Bearer '.length)
}

export async function openSite(
  framework: Framework,
  provider: Provider,
  limit: string,
): Promise<Site> {
  const authenticate = [developer.authenticator, guest.authenticator]
  const guard = createGuard({ policy, authenticate, limit })
  const handler = passOn(provider)
  const guarded = await start(framework, { guard, handler })
  const bare = await start(framework, { handler })
  const tap = await tapWire(guarded.port)
  let requests = 0
  guarded.server.on('request', () => requests++)
  const key = keyOf(developer)
  return {
    guarded: { url: tap.url, key },
    bare: { url: bare.url, key },
    requests: () => requests,
    sent: tap.sent,
    forget: () => {
      requests = 0
      tap.forget()
    },
    close: async () => {
      await tap.close()
      await Promise.all([guarded.close(), bare.close()])
    },
  }
}

/** Sends each request on to the provider and its reply back: whole, or as it streams. */
function passOn(provider: Provider): CallHandler {
  return async ({ req, send }) => {
    const chunks: Buffer[] = []
    for await (const chunk of req) chunks.push(chunk as Buffer)
    const reply = await provider.ask(req.url!.split('?')[0]!, Buffer.concat(chunks).toString())
    const headers = { 'content-type': reply.contentType }
    if (!reply.contentType.startsWith('application/json')) {
      return send(Readable.from(reply.body()), reply.status, headers)
    }
    let text = ''
    for await (const chunk of reply.body()) text += chunk.toString()
    send(text, reply.status, headers)
  }
}

/** A port that leads to another, and keeps what comes back from there. */
async function tapWire(port: number) {
  const sockets = new Set<Socket>()
  let sent: Buffer[] = []
  const relay = createServer((client) => {
    const server = connect(port, '127.0.0.1')
    server.on('data', (chunk: Buffer) => sent.push(chunk))
    for (const [socket, other] of [
      [client, server],
      [server, client],
    ] as const) {
      sockets.add(socket)
      socket.pipe(other)
      socket.on('error', () => other.destroy())
      socket.on('close', () => sockets.delete(socket))
    }
  })
  relay.listen(0, '127.0.0.1')
  await once(relay, 'listening')
  return {
    url: `http://127.0.0.1:${(relay.address() as AddressInfo).port}`,
    sent: () => Buffer.concat(sent),
    forget: () => void (sent = []),
    close: async () => {
      for (const socket of sockets) socket.destroy()
      relay.close()
      await once(relay, 'close')
    },
  }
}
