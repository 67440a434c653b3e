import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import * as ws from 'ws'
import { createApiKey, apiKeys, createGuard, memoryStore } from '../../src/index'
import type {
  ApiKeyRecord,
  Authenticator,
  GuardEvent,
  GuardOptions,
  PolicyDocument,
} from '../../src/index'
import { start, type Framework, type CallHandler, type Running } from '../support/servers'
import { developer } from '../support/gate'

export const ada = createApiKey({ owner: 'ada', roles: ['developer'] })
export const gus = createApiKey({ owner: 'gus', roles: ['guest'] })

/** Two WebSockets: one whose frames nobody reads, and one of which the document does not say who does. */
export const socketPolicy: PolicyDocument = {
  version: 1,
  roles: { developer: { match: { claim: 'roles', has: 'developer' } } },
  rules: [
    {
      id: 'infer',
      effect: 'allow',
      roles: ['developer'],
      actions: ['model:infer'],
      resources: ['model/small', 'model/whisper'],
    },
  ],
  routes: [
    {
      match: 'GET /raw',
      action: 'model:infer',
      resource: 'model/{query.model}',
      upgrade: { frames: 'opaque' },
    },
    {
      match: 'GET /page',
      authenticate: 'anonymous',
      upgrade: { frames: 'opaque', origins: ['https://app.example.org'] },
    },
    {
      match: 'GET /v1/realtime',
      action: 'model:infer',
      resource: 'model/{query.model}',
      upgrade: { frames: 'openai-realtime' },
      detectors: ['secrets', 'pii', 'invisible'],
    },
    {
      match: 'GET /v1/voice',
      action: 'model:infer',
      resource: 'model/{query.model}',
      upgrade: { frames: 'openai-realtime' },
      body: { media: { mode: 'unscanned', types: ['audio/pcm'], metadata: 'keep' } },
      coverage: 'none',
    },
    { match: 'GET /unsaid', action: 'model:infer', resource: 'model/small', upgrade: 'websocket' },
    { match: 'GET /plain', authenticate: 'anonymous', coverage: 'none' },
  ],
  content: [
    { find: 'secrets', do: 'redact' },
    { find: 'pii.email', in: 'request', do: 'pseudonymize' },
    { find: ['pii.iban', 'injection'], do: 'block' },
  ],
}

type Options = Partial<GuardOptions<PolicyDocument, readonly Authenticator[]>>
type UpgradeOptions = Parameters<ReturnType<typeof createGuard>['upgrade']>[1]

/** A server of the application, its guard, and a WebSocket server behind both. */
export interface Service extends Running {
  readonly guard: ReturnType<typeof createGuard>
  readonly events: GuardEvent[]
  readonly keys: ReturnType<typeof memoryStore<ApiKeyRecord>>
  /** What the application's listener was given. */
  readonly heard: IncomingMessage[]
  readonly open: (path: string, options?: ws.ClientOptions) => ws.WebSocket
}

export interface ServiceOptions {
  readonly guard?: Options
  readonly upgrade?: UpgradeOptions
  readonly handler?: CallHandler
  /** Speaks with a client that was let in. @defaultValue an echo */
  readonly speak?: (socket: ws.WebSocket, req: IncomingMessage) => void
  /** Mounts the application's listener before the guard's. */
  readonly first?: boolean
  readonly listener?: false | ((running: Running) => void)
}

const echo = (socket: ws.WebSocket): void =>
  void socket.on('message', (data, isBinary) => socket.send(data, { binary: isBinary }))

export async function serve(
  framework: Framework,
  { guard: options, upgrade, handler, speak = echo, first, listener }: ServiceOptions = {},
): Promise<Service> {
  const keys = memoryStore<ApiKeyRecord>({ records: [ada.record, gus.record] })
  const events: GuardEvent[] = []
  const guard = createGuard({
    policy: socketPolicy,
    authenticate: [apiKeys({ store: keys }), developer.authenticator],
    onEvent: (event) => events.push(event),
    ...options,
  })
  const answer: CallHandler = handler ?? (({ send }) => send('reached'))
  const running = await start(framework, { guard, handler: answer })
  const heard: IncomingMessage[] = []
  const clients: ws.WebSocket[] = []
  const listen = (): void => {
    if (listener === false) return
    if (listener) return listener(running)
    const server = new ws.WebSocketServer({ server: running.server, perMessageDeflate: true })
    server.on('connection', (socket, req) => {
      heard.push(req)
      speak(socket, req)
    })
  }
  if (first === true) listen()
  guard.upgrade(running.server, { ws, ...upgrade })
  if (first !== true) listen()
  const open = (path: string, more: ws.ClientOptions = {}): ws.WebSocket => {
    const all = { authorization: `Bearer ${ada.key}`, ...more.headers }
    const headers = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''))
    const socket = new ws.WebSocket(`ws://127.0.0.1:${running.port}${path}`, { ...more, headers })
    clients.push(socket)
    return socket
  }
  // A server waits for what has left HTTP as well.
  const close = (): Promise<void> => {
    for (const client of clients) client.on('error', () => undefined).terminate()
    return running.close()
  }
  return { ...running, close, guard, events, keys, heard, open }
}

/** How an upgrade was refused: `403 access-denied`. */
export async function refusalOf(socket: ws.WebSocket): Promise<{ status: number; text: string }> {
  const [request, response] = (await once(socket, 'unexpected-response')) as [
    { destroy: () => void },
    IncomingMessage,
  ]
  let text = ''
  for await (const chunk of response.setEncoding('utf8')) text += chunk
  request.destroy()
  return { status: response.statusCode ?? 0, text }
}

/** The next message of a socket, as text. */
export async function messageOf(socket: ws.WebSocket): Promise<string> {
  const [data] = (await once(socket, 'message')) as [Buffer]
  return data.toString()
}

/** The code and reason with which a socket is closed. */
export async function closeOf(socket: ws.WebSocket): Promise<readonly [number, string]> {
  const [code, reason] = (await once(socket, 'close')) as [number, Buffer]
  return [code, reason.toString()]
}

/** The event of an exchange, when it comes. */
export async function settled(
  service: Service,
): Promise<Extract<GuardEvent, { type: 'exchange' }>> {
  for (;;) {
    const found = service.events.find(({ type }) => type === 'exchange')
    if (found?.type === 'exchange') return found
    await new Promise((resolve) => setImmediate(resolve))
  }
}
