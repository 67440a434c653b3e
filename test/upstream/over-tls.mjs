import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import { env, guardFetch } from 'portcullis'

// Forked with NODE_EXTRA_CA_CERTS, which Node reads when it starts. Tells what two servers were asked.
const [, , keyFile, certFile] = process.argv
const tls = { key: readFileSync(keyFile), cert: readFileSync(certFile) }

async function start(answer) {
  const asked = []
  const server = createServer(tls, (req, res) => {
    asked.push(req.headers.authorization)
    answer(res)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { origin: `https://localhost:${server.address().port}`, asked, server }
}

const stranger = await start((res) => res.end())
const provider = await start((res) =>
  res.writeHead(302, { location: `${stranger.origin}/` }).end('moved'),
)
const call = guardFetch({ origin: provider.origin, secret: env('PROVIDER_KEY') })
const response = await call(`${provider.origin}/v1`)
const refusal = await call(provider.origin.replace('localhost', '127.0.0.1')).catch(
  ({ message }) => message,
)
process.send({
  status: response.status,
  text: await response.text(),
  refused: typeof refusal === 'string',
  asked: provider.asked,
  stranger: stranger.asked,
})
provider.server.close()
stranger.server.close()
provider.server.closeAllConnections()
stranger.server.closeAllConnections()
process.disconnect()
