import { once } from 'node:events'
import { createServer } from 'node:http'

/**
 * A model that repeats the last message, in the OpenAI Chat protocol, whole and streamed. Streams
 * come in pieces of three characters, so that everything longer is split. `script` sets the deltas of the next
 * answers where an echo cannot show the case.
 */
export async function startEchoModel() {
  const scripts = []
  const server = createServer(async (req, res) => {
    const request = JSON.parse(await read(req))
    const deltas = scripts.shift() ?? pieces(`You said: ${request.messages.at(-1).content}`)
    if (request.stream) return stream(res, request.model, deltas)
    const content = deltas.map((delta) => delta.content ?? '').join('')
    const choice = { index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }
    res.setHeader('content-type', 'application/json')
    res.end(JSON.stringify({ ...head('chat.completion', request.model), choices: [choice] }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    baseURL: `http://127.0.0.1:${server.address().port}/v1`,
    script: (deltas) => scripts.push(deltas),
    close: () => server.close(),
  }
}

/** Cuts a text into deltas of three characters. */
export function pieces(text) {
  return (text.match(/.{1,3}/gsu) ?? []).map((content) => ({ content }))
}

function stream(res, model, deltas) {
  res.setHeader('content-type', 'text/event-stream')
  const finish = deltas.some((delta) => delta.tool_calls) ? 'tool_calls' : 'stop'
  const send = (delta, finish_reason = null) => {
    const choices = [{ index: 0, delta, finish_reason }]
    res.write(`data: ${JSON.stringify({ ...head('chat.completion.chunk', model), choices })}\n\n`)
  }
  send({ role: 'assistant', content: '' })
  for (const delta of deltas) send(delta)
  send({}, finish)
  res.end('data: [DONE]\n\n')
}

function head(object, model) {
  return { id: 'chatcmpl-demo', object, created: 0, model }
}

async function read(stream) {
  let text = ''
  for await (const chunk of stream.setEncoding('utf8')) text += chunk
  return text
}
