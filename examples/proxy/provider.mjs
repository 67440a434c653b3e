import { once } from 'node:events'
import { createServer } from 'node:http'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'

const coders = {
  identity: (body) => body,
  gzip: gzipSync,
  br: brotliCompressSync,
  deflate: deflateSync,
  rot13: (body) => body.replace(/[a-m]|([n-z])/gi, turn),
}

/**
 * A provider that repeats the last message, whole or in pieces of three characters. It answers in the
 * coding that `answerIn` names, whatever the request accepts; `dieAfter` sets how many events of a
 * stream it lives for. `saw` is the last request as it came.
 */
export async function startProvider(key) {
  const provider = { answerIn: 'identity', dieAfter: Infinity, saw: undefined, hungUp: undefined }
  const server = createServer(async (req, res) => {
    const text = await read(req)
    provider.saw = { headers: req.headers, text }
    if (req.headers.authorization !== `Bearer ${key}`) return res.writeHead(401).end()
    provider.hungUp = once(res, 'close').then(() => !res.writableFinished)
    const { stream, messages } = JSON.parse(text)
    const said = `You said: ${messages.at(-1).content}`
    const { answerIn, dieAfter } = provider
    if (answerIn !== 'identity') res.setHeader('content-encoding', answerIn)
    res.setHeader('content-type', stream ? 'text/event-stream' : 'application/json')
    if (stream && answerIn === 'identity') return tell(res, said, dieAfter)
    const body = stream ? eventsOf(said).join('') : JSON.stringify(answerOf(said))
    return res.end(coders[answerIn](body))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${server.address().port}`
  return Object.assign(provider, { origin, close: () => server.close() })
}

/** Writes an event each two milliseconds. */
async function tell(res, said, dieAfter) {
  for (const [index, event] of eventsOf(said).entries()) {
    if (index === dieAfter || res.destroyed) return res.destroy()
    res.write(event)
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  return res.end()
}

function answerOf(content) {
  return { choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }] }
}

function eventsOf(said) {
  const deltas = said.match(/.{1,3}/gsu).map((content) => ({ delta: { content } }))
  const choices = [...deltas, { delta: {}, finish_reason: 'stop' }]
  const events = choices.map((choice) => JSON.stringify({ choices: [{ index: 0, ...choice }] }))
  return [...events, '[DONE]'].map((data) => `data: ${data}\n\n`)
}

function turn(letter, isLate) {
  return String.fromCharCode(letter.charCodeAt(0) + (isLate ? -13 : 13))
}

async function read(stream) {
  let text = ''
  for await (const chunk of stream.setEncoding('utf8')) text += chunk
  return text
}
