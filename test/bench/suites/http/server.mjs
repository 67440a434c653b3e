import express from 'express'
import Koa from 'koa'
import bodyParser from '@koa/bodyparser'
import { createServer } from 'node:http'
import { Readable } from 'node:stream'
import { toExpress } from '../../../../dist/express.mjs'
import { toKoa } from '../../../../dist/koa.mjs'
import { chatResponse, chatStream } from '../../support/chat.mjs'
import { guardAndKey } from '../../support/guard.mjs'
import { rivalStack } from './rival-stack.mjs'

// A service of one kind in a process of its own, so that its CPU time is nobody else's. Tells its
// port and a credential, then answers each message with the CPU time it has used so far.

const answer = chatResponse()
const events = chatStream('A short answer, told in a few pieces of twenty bytes each.')
const { guard, key } = guardAndKey()

const kinds = {
  'express bare': () => ({ listener: expressApp([express.json()]) }),
  'express guarded': () => ({ listener: expressApp([toExpress(guard)()]), credential: key }),
  'express rival': async () => {
    const stack = await rivalStack()
    return stack && { listener: expressApp(stack.middlewares), credential: stack.credential }
  },
  'koa bare': () => ({ listener: koaApp(bodyParser.default?.() ?? bodyParser()) }),
  'koa guarded': () => ({ listener: koaApp(toKoa(guard)()), credential: key }),
}

const service = await kinds[process.argv[2]]()

if (service === undefined) process.send({ absent: true }, () => process.exit())
else {
  const server = createServer(service.listener).listen(0, '127.0.0.1', () => {
    // The suites measure the services in turn: their connections are idle in between.
    server.keepAliveTimeout = 600_000
    process.send({ port: server.address().port, credential: service.credential ?? key })
  })
  process.on('message', () => process.send({ cpu: process.cpuUsage() }))
  process.on('disconnect', () => process.exit())
}

function expressApp(middlewares) {
  const app = express()
  app.set('env', 'production')
  for (const middleware of middlewares) app.use(middleware)
  app.post('/v1/chat/completions', (req, res) => {
    if (!req.body.stream) return res.json(answer)
    res.type('text/event-stream')
    return writeEvents(res)
  })
  return app
}

function koaApp(middleware) {
  const app = new Koa({ env: 'production' })
  app.use(middleware)
  app.use((ctx) => {
    if (ctx.request.body.stream) ctx.type = 'text/event-stream'
    ctx.body = ctx.request.body.stream ? Readable.from(events) : answer
  })
  return app.callback()
}

/** One event a turn, as a model that has something to say. */
function writeEvents(res, next = 0) {
  if (next === events.length) return res.end()
  res.write(events[next])
  return setImmediate(writeEvents, res, next + 1)
}
