import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import * as undici from 'undici'
import { createAssistant } from './assistant.mjs'
import { createBilling } from './billing.mjs'
import { createAuthority } from './certificates.mjs'
import { told, tour } from './tour.mjs'

// node examples/mtls/index.mjs
const authority = createAuthority()
for (const name of ['billing', 'assistant', 'operator', 'reports']) authority.issue(name)
const filesOf = (name) => ({
  key: authority.path(`${name}.key`),
  cert: authority.path(`${name}.crt`),
  ca: authority.path('ca.crt'),
  crl: authority.path('ca.crl'),
})

const billing = await createBilling(filesOf('billing'))
const urls = { billing: await listen(billing.server) }
const assistant = await createAssistant({ ...filesOf('assistant'), billing: urls.billing })
urls.assistant = await listen(assistant.server)

const stage = {
  authority,
  urls,
  files: { billing: billing.files, assistant: assistant.files },
  call,
  change,
  connect,
}

console.log('portcullis between two services that know each other by certificate\n')
let failed = 0
for (const { title, run, ends } of tour) {
  const result = await run(stage)
  const ok = ends(result) === true
  if (!ok) failed += 1
  console.log(`${ok ? 'ok' : 'NO'}  ${title.padEnd(52)} ${result.status} ${result.code ?? ''}`)
}
for (const { server, files } of [billing, assistant]) {
  files.close()
  server.close()
  server.closeAllConnections()
}
authority.remove()
console.log(
  `\n${failed === 0 ? 'Each exchange ended as expected.' : `${failed} did not end as expected.`}`,
)
process.exitCode = failed === 0 ? 0 : 1

async function listen(server) {
  server.on('tlsClientError', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `https://localhost:${server.address().port}`
}

/** Somebody else, with their certificate or none, and a connection that stays open. */
function connect(name) {
  const read = (file) => readFileSync(authority.path(file))
  const own = name && { key: read(`${name}.key`), cert: read(`${name}.crt`) }
  const dispatcher = new undici.Agent({ connections: 1, connect: { ca: read('ca.crt'), ...own } })
  return {
    ask: (url) => told(undici.fetch(url, { dispatcher })),
    close: () => dispatcher.close(),
  }
}

/** One call, on a connection of its own. */
async function call(name, url) {
  const { ask, close } = connect(name)
  try {
    return await ask(url)
  } finally {
    await close()
  }
}

/** Makes a change to files, and waits until whoever watches them has seen it. */
async function change(files, make) {
  const seen = new Promise((resolve) => {
    const end = files.onChange(() => {
      end()
      resolve()
    })
  })
  make()
  await seen
}
