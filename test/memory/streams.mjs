import { once } from 'node:events'
import { Agent, createServer, request } from 'node:http'
import { Readable } from 'node:stream'
import express from 'express'
import Koa from 'koa'
import { apiKeys, createApiKey, createGuard, memoryStore } from 'portcullis'
import { toExpress } from 'portcullis/express'
import { toKoa } from 'portcullis/koa'
import { scriptedChunks } from 'portcullis/testing'

// node --expose-gc test/memory/streams.mjs [express|koa] [number of streams]
// Guarded streams over HTTP, of which many end badly. Prints the heap after a fifth of them and after all.
const [framework = 'express', count = '10000'] = process.argv.slice(2)
const iban = 'DE89370400440532013000'
const secret = `sk-proj-${'Zk3q9Xw7Lm2Vb8Nc4Rt6'.repeat(3)}`

const { key, record } = createApiKey({ owner: 'ada', roles: ['developer'] })
const guard = createGuard({
  policy: {
    version: 1,
    roles: { developer: { match: { claim: 'roles', has: 'developer' } } },
    rules: [
      {
        id: 'r',
        effect: 'allow',
        roles: ['developer'],
        actions: ['model:infer'],
        resources: ['model/*'],
      },
    ],
    routes: [
      { match: 'POST /v1/chat/completions', action: 'model:infer', resource: 'model/{body.model}' },
    ],
    content: [
      { find: 'secrets', do: 'redact' },
      { find: 'pii.email', in: 'request', do: 'pseudonymize' },
      { find: 'pii.iban', do: 'block' },
    ],
  },
  authenticate: [apiKeys({ store: memoryStore({ records: [record] }) })],
})

/** The ends of a stream, by the last word of the question. */
const answers = {
  well: (text) => ['You wrote: ', ...text, ` and ${secret.slice(0, 20)}`, secret.slice(20), '.'],
  blocked: () => ['Pay to ', iban.slice(0, 9), iban.slice(9), ' now.'],
  aborted: (text) => ['You wrote: ', ...text],
  dying: (text) => ['You wrote: ', ...text],
}

/** The events of an answer; one that is aborted never ends, and one that dies fails. */
async function* eventsOf({ messages }) {
  const { content } = messages[0]
  const end = content.split(' ').at(-1)
  const events = scriptedChunks(answers[end](content.match(/.{1,5}/gs)))
  const whole = end === 'well' || end === 'blocked'
  for (const event of whole ? events : events.slice(0, -2)) {
    yield event
    await new Promise(setImmediate)
  }
  if (end === 'dying') throw new Error('upstream')
  if (end === 'aborted') await new Promise((resolve) => setTimeout(resolve, 50))
}

const listeners = {
  express: () => {
    const app = express().set('env', 'production')
    const gate = toExpress(guard)
    app.use(gate())
    app.use((req, res) => {
      const source = Readable.from(eventsOf(req.body))
      res.type('text/event-stream').once('close', () => source.destroy())
      source.once('error', () => res.destroy()).pipe(res)
    })
    app.use(gate.errors())
    return app
  },
  koa: () => {
    const app = Object.assign(new Koa({ env: 'production' }), { silent: true })
    const gate = toKoa(guard)
    app.use(gate.errors())
    app.use(gate())
    app.use((ctx) => {
      ctx.type = 'text/event-stream'
      ctx.body = Readable.from(eventsOf(ctx.request.body))
    })
    return app.callback()
  },
}

const server = createServer(listeners[framework]()).listen(0, '127.0.0.1')
await once(server, 'listening')
const agent = new Agent({ keepAlive: true, maxSockets: 32 })

/** Asks for one stream, and resolves once it is over in any way. */
function ask(end) {
  const body = JSON.stringify({
    model: 'small',
    stream: true,
    messages: [{ role: 'user', content: `mail ada.lovelace@example.org ${end}` }],
  })
  const headers = {
    authorization: `Bearer ${key}`,
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  }
  const { port } = server.address()
  return new Promise((resolve) => {
    const call = request({
      agent,
      port,
      host: '127.0.0.1',
      method: 'POST',
      path: '/v1/chat/completions',
      headers,
    })
    let text = ''
    call.on('error', () => resolve(text))
    call.on('response', (response) => {
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk
        if (end === 'aborted' && text.length > 900) call.destroy()
      })
      response.on('error', () => undefined).on('close', () => resolve(text))
    })
    call.end(body)
  })
}

const ends = ['well', 'well', 'well', 'blocked', 'aborted', 'dying']
const told = { leaked: 0, done: 0, blocked: 0 }
async function run(streams) {
  let left = streams
  const worker = async () => {
    while (left-- > 0) {
      const text = await ask(ends[left % ends.length])
      if (text.includes(iban.slice(0, 9)) || text.includes(secret.slice(0, 20))) told.leaked++
      if (text.includes('[DONE]')) told.done++
      if (text.includes('output-blocked')) told.blocked++
    }
  }
  await Promise.all(Array.from({ length: 32 }, worker))
  // What has just ended is let go within a few turns.
  for (let turn = 0; turn < 10; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 50))
    globalThis.gc()
  }
  return process.memoryUsage().heapUsed
}

const early = await run(Number(count) / 5)
const late = await run((Number(count) * 4) / 5)
const connections = await new Promise((resolve) => {
  agent.destroy()
  setTimeout(() => server.getConnections((_, open) => resolve(open)), 100)
})
console.log(JSON.stringify({ early, late, connections, ...told }))
process.exit()
