import { once } from 'node:events'
import OpenAI from 'openai'
import { OpenAIRealtimeWS } from 'openai/realtime/ws'
import type { RealtimeServerEvent } from 'openai/resources/realtime/realtime'
import * as ws from 'ws'
import { apiKeys, createGuard, memoryStore, type ApiKeyRecord } from '../../src/index'
import { secret } from '../support/gate'
import { CertificateAuthority } from '../support/certificate-authority'
import { current } from '../support/servers'
import { startTls } from '../support/tls'
import { ada, socketPolicy } from '../websocket/support'

/** Answers as the service does: echoes the item, then tells it in pieces and as a whole. */
function provide(socket: ws.WebSocket, reached: string[]): void {
  const send = (event: object): void => socket.send(JSON.stringify({ event_id: 'event', ...event }))
  const place = { response_id: 'resp_1', item_id: 'item_2', output_index: 0, content_index: 0 }
  const answer = `Your key is ${secret}.`
  const part = { type: 'text', text: answer }
  send({ type: 'session.created', session: { type: 'realtime', model: 'small' } })
  socket.on('message', (data: Buffer) => {
    reached.push(data.toString())
    if ((JSON.parse(data.toString()) as { type: string }).type !== 'response.create') return
    send({ type: 'response.created', response: { id: 'resp_1', status: 'in_progress' } })
    for (const piece of answer.match(/.{1,7}/g) ?? []) {
      send({ type: 'response.output_text.delta', ...place, delta: piece })
    }
    send({ type: 'response.output_text.done', ...place, text: answer })
    send({ type: 'response.content_part.done', ...place, part })
    const item = { id: 'item_2', type: 'message', role: 'assistant', content: [part] }
    send({ type: 'response.done', response: { id: 'resp_1', status: 'completed', output: [item] } })
  })
}

async function connectClient(reached: string[]) {
  const authority = CertificateAuthority.create()
  const { cert, key } = authority.issue({ altNames: ['DNS:localhost'], usages: ['serverAuth'] })
  const guard = createGuard({
    policy: socketPolicy,
    authenticate: [apiKeys({ store: memoryStore<ApiKeyRecord>({ records: [ada.record] }) })],
  })
  const options = { cert, key }
  const running = await startTls(current[0]!, { guard, handler: () => undefined }, options)
  guard.upgrade(running.server, { ws })
  new ws.WebSocketServer({ server: running.server }).on('connection', (socket) =>
    provide(socket, reached),
  )
  const client = new OpenAI({ apiKey: ada.key, baseURL: `${running.url}/v1` })
  const realtime = new OpenAIRealtimeWS({ model: 'small', options: { ca: authority.cert } }, client)
  const close = async (): Promise<void> => {
    realtime.socket.terminate()
    authority.remove()
    await running.close()
  }
  return { realtime, close }
}

test('the official client talks through the guard', async () => {
  const reached: string[] = []
  const { realtime, close } = await connectClient(reached)
  const events: RealtimeServerEvent[] = []
  realtime.on('event', (event) => events.push(event))
  await once(realtime.socket, 'open')
  realtime.send({
    type: 'session.update',
    session: { type: 'realtime', instructions: 'Be brief.' },
  })
  realtime.send({
    type: 'conversation.item.create',
    item: {
      type: 'message',
      role: 'user',
      content: [{ type: 'input_text', text: `Here is ${secret}` }],
    },
  })
  realtime.send({ type: 'response.create' })
  await new Promise((resolve) => realtime.on('response.done', resolve))
  const told = events.map((event) =>
    event.type === 'response.output_text.delta' ? event.delta : '',
  )
  expect(told.join('')).toMatch(/^Your key is \[\S+\]\.$/)
  expect(JSON.stringify(events)).not.toContain(secret)
  expect(reached).toHaveLength(3)
  expect(reached.join()).not.toContain(secret)
  await close()
})

test('the official client raises its own error where an event is refused', async () => {
  const { realtime, close } = await connectClient([])
  const failed = new Promise<Error>((resolve) => realtime.on('error', resolve))
  await once(realtime.socket, 'open')
  realtime.send({
    type: 'session.update',
    session: {
      type: 'realtime',
      tools: [{ type: 'mcp', server_label: 'files', server_url: 'https://files.example' }],
    },
  })
  const error = await failed
  expect(error.message).toContain('code=reference-denied')
  await close()
})
