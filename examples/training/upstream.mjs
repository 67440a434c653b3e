import { once } from 'node:events'
import { createServer } from 'node:http'
import { Busboy } from '@fastify/busboy'

/** Stands for the provider: keeps the files it gets, and answers as OpenAI does. */
export async function startUpstream() {
  const files = []
  const server = createServer((req, res) => {
    const answer = (value) => {
      res.writeHead(200, { 'content-type': 'application/json' })
      res.end(JSON.stringify(value))
    }
    if (req.url !== '/v1/files') {
      req.resume()
      return answer({ id: `job-${req.url.length}`, object: 'job', status: 'queued' })
    }
    const chunks = []
    const parser = new Busboy({ headers: req.headers })
    parser.on('file', (_name, stream) => stream.on('data', (chunk) => chunks.push(chunk)))
    parser.on('finish', () => {
      files.push(Buffer.concat(chunks).toString('utf8'))
      answer({ id: `file-${files.length}`, object: 'file', status: 'processed' })
    })
    req.pipe(parser)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { port: server.address().port, files, stop: () => server.close() }
}
