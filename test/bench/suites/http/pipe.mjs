import express from 'express'
import { once } from 'node:events'
import { Agent, createServer, request } from 'node:http'
import { toExpress } from '../../../../dist/express.mjs'
import { chatRequest, chatStream, streamedProse } from '../../support/chat.mjs'
import { guardAndKey } from '../../support/guard.mjs'
import { interleaved, median, paired } from '../../support/measure.mjs'
import { figure } from '../../support/report.mjs'

const rounds = 31
const perRound = 4
const warmUp = 40
const body = JSON.stringify(chatRequest({ stream: true }))

/** Wall time of a streamed answer through a proxy that pipes, guarded and bare, all in one process. */
export async function wallTimeOfPipe() {
  const { guard, key } = guardAndKey()
  const events = chatStream(streamedProse)
  const upstream = await listening((req, res) => {
    req.resume()
    res.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' })
    writeEvents(res, events)
  })
  const agent = new Agent({ keepAlive: true })
  const proxies = {
    bare: await listening(proxyApp([], { upstream, agent })),
    guarded: await listening(proxyApp([toExpress(guard)()], { upstream, agent })),
  }
  const cases = Object.fromEntries(
    Object.entries(proxies).map(([name, server]) => [
      name,
      () => times(() => ask(server, key, agent)),
    ]),
  )
  for (let count = 0; count < warmUp; count += 1)
    for (const step of Object.values(cases)) await step()
  const wall = await interleaved(rounds, cases)
  agent.destroy()
  for (const server of [upstream, ...Object.values(proxies)]) server.close()
  const ratio = median(paired(wall.guarded, wall.bare, (guarded, bare) => guarded / bare))
  return [
    figure('wall time of a piped stream, guarded over bare', ratio, 'times', { atMost: 1.1 }),
    figure('wall time of the bare pipe, 503 events', median(wall.bare), 'ms', {}, { floor: true }),
  ]
}

function proxyApp(middlewares, { upstream, agent }) {
  const app = express()
  app.set('env', 'production')
  for (const middleware of middlewares) app.use(middleware)
  app.post('/v1/chat/completions', (req, res) => {
    const forwarded = request(
      { port: upstream.address().port, method: 'POST', agent },
      (answer) => {
        res.writeHead(answer.statusCode, { 'content-type': answer.headers['content-type'] })
        answer.pipe(res)
      },
    )
    req.pipe(forwarded)
  })
  return app
}

async function listening(listener) {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

/** One event a turn, as a model that has something to say. */
function writeEvents(res, events, next = 0) {
  if (next === events.length) return res.end()
  res.write(events[next])
  return setImmediate(writeEvents, res, events, next + 1)
}

async function ask(server, key, agent) {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  const asked = request({
    port: server.address().port,
    method: 'POST',
    path: '/v1/chat/completions',
    headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    agent,
  })
  asked.end(body)
  const [answer] = await once(asked, 'response')
  if (answer.statusCode !== 200) throw new Error(`the proxy answered ${answer.statusCode}`)
  answer.resume()
  await once(answer, 'end')
}

async function times(work) {
  const began = performance.now()
  for (let count = 0; count < perRound; count += 1) await work()
  return (performance.now() - began) / perRound
}
