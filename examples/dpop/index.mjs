import { fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { createClient } from './client.mjs'
import { createService } from './service.mjs'
import { tour } from './tour.mjs'

// node examples/dpop/index.mjs
const audience = 'https://api.example.org'

const child = fork(
  fileURLToPath(new URL('identity-provider.mjs', import.meta.url)),
  [audience],
  // It says that it would rather run on another Node.
  { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] },
)
const { issuer, program } = await Promise.race([
  once(child, 'message').then(([message]) => message),
  once(child, 'exit').then(() => Promise.reject(new Error('the identity provider has ended'))),
])

const server = createServer()
server.listen(0, '127.0.0.1')
await once(server, 'listening')
const origin = `http://127.0.0.1:${server.address().port}`
const nonceSecret = randomBytes(32).toString('base64url')
const { app, guard } = createService({ origin, issuer, audience, nonceSecret })
guard.upgrade(server)
server.on('request', app)

console.log('portcullis with tokens that are bound to a key, on express\n')
const client = await createClient({ issuer, program, audience })
let failed = 0
for (const { title, run, ends } of tour) {
  const result = await run({ client, origin })
  const ok = ends(result) === true
  if (!ok) failed += 1
  console.log(`${ok ? 'ok' : 'NO'}  ${title.padEnd(44)} ${result.status} ${result.code ?? ''}`)
}
child.disconnect()
server.close()
server.closeAllConnections()
console.log(
  `\n${failed === 0 ? 'Each exchange ended as expected.' : `${failed} did not end as expected.`}`,
)
process.exitCode = failed === 0 ? 0 : 1
