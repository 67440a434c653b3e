import { once } from 'node:events'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import Koa from 'koa'
import { apiKeys, createApiKey, createGuard, memoryStore } from 'portcullis'
import { toKoa } from 'portcullis/koa'
import { answerTo } from './model.mjs'

/** Starts the service. `seen` is told each question as it reaches the model. */
export async function startService(seen) {
  const { key, record } = createApiKey({ owner: 'ada' })
  const guard = createGuard({
    policy: fileURLToPath(new URL('policy.yaml', import.meta.url)),
    authenticate: [apiKeys({ store: memoryStore({ records: [record] }) })],
  })
  const gate = toKoa(guard)

  const app = new Koa()
  app.use(gate.errors())
  app.use(gate())
  app.use((ctx) => {
    const question = ctx.request.body.messages.at(-1).content
    seen(question)
    ctx.type = 'text/event-stream'
    ctx.body = Readable.from(events(question))
  })

  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { url: `http://127.0.0.1:${server.address().port}/v1`, key, stop: () => server.close() }
}

async function* events(question) {
  const event = (delta, reason = null) =>
    `data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason: reason }] })}\n\n`
  for await (const content of answerTo(question)) yield event({ content })
  yield `${event({}, 'stop')}data: [DONE]\n\n`
}
