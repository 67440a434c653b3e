import { once } from 'node:events'
import { createServer } from 'node:http'
import OpenAI from 'openai'
import { toExpress } from 'portcullis/express'
import { toKoa } from 'portcullis/koa'

/**
 * The service that is protected: it passes chat completions on to a model. `onUpstream` is told what
 * the model is about to see.
 */
export async function startService({ framework, guard, upstream, onUpstream, port = 0 }) {
  const complete = chatWith(new OpenAI({ ...upstream, maxRetries: 0 }), onUpstream)
  const listener =
    framework === 'koa' ? await koaApp(guard, complete) : await expressApp(guard, complete)
  const server = createServer(listener)
  guard.upgrade(server)
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => server.close(),
  }
}

async function expressApp(guard, complete) {
  const { default: express } = await import('express')
  const app = express()
  const gate = toExpress(guard)
  app.use(gate())
  app.post('/v1/chat/completions', (req, res) => complete(req.body, res))
  app.use(gate.errors())
  return app
}

async function koaApp(guard, complete) {
  const { default: Koa } = await import('koa')
  const app = new Koa()
  const gate = toKoa(guard)
  app.use(gate.errors())
  app.use(gate())
  app.use(async (ctx) => {
    ctx.respond = false
    await complete(ctx.request.body, ctx.res)
  })
  return app.callback()
}

function chatWith(client, onUpstream) {
  return async (body, res) => {
    onUpstream(body)
    const answer = await client.chat.completions.create(body)
    if (!body.stream) {
      res.setHeader('content-type', 'application/json')
      return res.end(JSON.stringify(answer))
    }
    res.setHeader('content-type', 'text/event-stream')
    for await (const chunk of answer) res.write(`data: ${JSON.stringify(chunk)}\n\n`)
    res.end('data: [DONE]\n\n')
  }
}
