import { once } from 'node:events'
import { createServer } from 'node:http'

/** A model that repeats the last message, and keeps the headers that it was asked with. */
export async function startModel() {
  const asked = []
  const server = createServer(async (req, res) => {
    let text = ''
    for await (const chunk of req.setEncoding('utf8')) text += chunk
    asked.push(req.headers)
    const { content } = JSON.parse(text).messages.at(-1)
    const choice = { index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }
    const completion = { id: 'c', object: 'chat.completion', created: 0, model: 'echo' }
    res.setHeader('content-type', 'application/json')
    res.end(JSON.stringify({ ...completion, choices: [choice] }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    asked,
    close: () => server.close(),
  }
}
