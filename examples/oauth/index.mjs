import { fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { startModel } from './model.mjs'
import { createService } from './service.mjs'
import { tour } from './tour.mjs'

// node examples/oauth/index.mjs [--serve]
const audience = 'https://api.example.org'
const serves = process.argv.includes('--serve')
// A service finds it in its environment.
const modelKey = (process.env.MODEL_API_KEY ??= `sk-example-${randomBytes(12).toString('hex')}`)

const stage = await setStage()
if (serves) console.log(`open ${stage.url} in a browser; end with Ctrl+C`)
else process.exitCode = (await show()) ? 0 : 1

/** The service, the model behind it, and the identity provider, which is a process of its own. */
async function setStage() {
  const server = createServer()
  server.listen(serves ? 8788 : 0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${server.address().port}`
  const model = await startModel()
  const child = fork(
    fileURLToPath(new URL('identity-provider.mjs', import.meta.url)),
    [`${url}/callback`, audience],
    // It says that it would rather run on another Node, and that its login form is for development.
    { stdio: ['ignore', 'ignore', serves ? 'inherit' : 'ignore', 'ipc'] },
  )
  const provider = await Promise.race([
    once(child, 'message').then(([message]) => message),
    once(child, 'exit').then(() => Promise.reject(new Error('the identity provider has ended'))),
  ])
  const onStep = (text) => serves && console.log(text)
  const { app, guard } = await createService({ url, provider, audience, model, onStep })
  guard.upgrade(server)
  server.on('request', app)
  const close = () => {
    child.disconnect()
    model.close()
    server.close()
    server.closeAllConnections()
  }
  return { url, provider, audience, model, modelKey, close }
}

/** Runs the tour and prints each exchange; true if each ended as expected. */
async function show() {
  console.log('portcullis behind a login by authorization code and PKCE, on express\n')
  let failed = 0
  for (const { title, run, ends } of tour) {
    const [result, error] = await run(stage).then(
      (value) => [value, undefined],
      (thrown) => [undefined, thrown],
    )
    const ok = error === undefined && ends(result, stage) === true
    if (!ok) failed += 1
    const came = error
      ? `${error.name}: ${error.message}`
      : [result.status, result.code ?? ''].join(' ')
    console.log(`${ok ? 'ok' : 'NO'}  ${title.padEnd(44)} ${came}`)
  }
  stage.close()
  const verdict =
    failed === 0 ? 'Each exchange ended as expected.' : `${failed} did not end as expected.`
  console.log(`\n${verdict}`)
  return failed === 0
}
