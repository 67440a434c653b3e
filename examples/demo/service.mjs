import { once } from 'node:events'
import { createServer } from 'node:http'
import { Readable } from 'node:stream'
import OpenAI from 'openai'
import { toExpress } from 'portcullis/express'
import { toKoa } from 'portcullis/koa'

/**
 * The service that is protected: it passes chat completions on to a model. `onUpstream` is told what
 * the model is about to see. With `env: 'development'` refusals are explained on stderr.
 */
export async function startService({ framework, guard, upstream, onUpstream, env, port = 0 }) {
  const complete = chatWith(new OpenAI({ ...upstream, maxRetries: 0 }), onUpstream)
  const listener =
    framework === 'koa'
      ? await koaApp(guard, complete, env)
      : await expressApp(guard, complete, env)
  const server = createServer(listener)
  guard.upgrade(server)
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => server.close(),
  }
}

async function expressApp(guard, complete, env) {
  const { default: express } = await import('express')
  const app = express()
  app.set('env', env)
  const gate = toExpress(guard)
  app.use(gate())
  app.post('/v1/chat/completions', async (req, res) => {
    const answer = await complete(req.body)
    if (answer instanceof Readable) answer.pipe(res.type('text/event-stream'))
    else res.json(answer)
  })
  app.use(gate.errors())
  return app
}

async function koaApp(guard, complete, env) {
  const { default: Koa } = await import('koa')
  const app = new Koa({ env })
  const gate = toKoa(guard)
  app.use(gate.errors())
  app.use(gate())
  app.use(async (ctx) => {
    ctx.body = await complete(ctx.request.body)
    if (ctx.body instanceof Readable) ctx.type = 'text/event-stream'
  })
  return app.callback()
}

function chatWith(client, onUpstream) {
  return async (body) => {
    onUpstream(body)
    const answer = await client.chat.completions.create(body)
    return body.stream ? Readable.from(eventsOf(answer)) : answer
  }
}

async function* eventsOf(chunks) {
  for await (const chunk of chunks) yield `data: ${JSON.stringify(chunk)}\n\n`
  yield 'data: [DONE]\n\n'
}
