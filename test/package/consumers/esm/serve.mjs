// The packed guard in a small Express and a small Koa service: refusal, whole body, stream.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import express from 'express'
import Koa from 'koa'
import { apiKeys, createApiKey, createGuard } from 'portcullis'
import { toExpress } from 'portcullis/express'
import { toKoa } from 'portcullis/koa'
import { memoryStore } from 'portcullis/stores/memory'

const policy = JSON.parse(readFileSync(new URL('policy.json', import.meta.url), 'utf8'))
const { key, record } = createApiKey({ owner: 'ada', roles: ['caller'] })
const leak = 'sk-proj-Zq81LmT0vXw93RkYb2NcJd57HsPf4Gu6aE1iOtU8W3nQ7rVx'
const guard = () =>
  createGuard({ policy, authenticate: [apiKeys({ store: memoryStore({ records: [record] }) })] })

const services = { express: expressService, koa: koaService }
for (const [name, service] of Object.entries(services)) {
  const server = service().listen(0)
  await once(server, 'listening')
  await exercise(name, `http://127.0.0.1:${server.address().port}`)
  server.closeAllConnections()
  server.close()
}

async function exercise(name, origin) {
  const health = await fetch(`${origin}/health`)
  assert.equal(health.status, 200, `${name}: anonymous`)

  const refused = await ask(origin, 'no key', false)
  assert.equal(refused.status, 401, `${name}: no key`)

  const whole = await ask(origin, key, false)
  assert.equal(whole.status, 200, `${name}: whole`)
  const reply = await whole.json()
  assert.match(reply.choices[0].message.content, /^here: \[REDACTED:secrets\.[a-z-]+\]$/)

  const streamed = await (await ask(origin, key, true)).text()
  assert.match(streamed, /data: \[DONE\]/)
  const text = [...streamed.matchAll(/"content":"([^"]*)"/g)].map(([, piece]) => piece).join('')
  assert.match(text, /^here: \[REDACTED:secrets\.[a-z-]+\]$/, `${name}: stream`)
}

function ask(origin, credential, stream) {
  const body = { model: 'small', stream, messages: [{ role: 'user', content: 'show me' }] }
  return fetch(`${origin}/v1/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${credential}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}

function* events() {
  for (const content of ['here: ', leak.slice(0, 9), leak.slice(9, 30), leak.slice(30)]) {
    yield `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content } }] })}\n\n`
  }
  yield `data: ${JSON.stringify({ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] })}\n\n`
  yield 'data: [DONE]\n\n'
}

function completion() {
  return { choices: [{ index: 0, message: { role: 'assistant', content: `here: ${leak}` } }] }
}

function expressService() {
  const gate = toExpress(guard())
  const app = express()
  app.use(gate())
  app.get('/health', (_req, res) => res.send('fine'))
  app.post('/v1/chat/completions', (req, res) => {
    if (!req.body.stream) return res.json(completion())
    res.setHeader('content-type', 'text/event-stream')
    for (const event of events()) res.write(event)
    return res.end()
  })
  return app
}

function koaService() {
  const gate = toKoa(guard())
  const app = new Koa()
  app.use(gate())
  app.use((ctx) => {
    if (ctx.path === '/health') ctx.body = 'fine'
    else if (!ctx.request.body.stream) ctx.body = completion()
    else {
      ctx.type = 'text/event-stream'
      ctx.body = Readable.from(events())
    }
  })
  return app
}
