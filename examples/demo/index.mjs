import Table from 'cli-table3'
import { apiKeys, createApiKey, createGuard, memoryStore } from 'portcullis'
import { callerOf } from './caller.mjs'
import { startEchoModel } from './echo-model.mjs'
import { policyFor } from './policy.mjs'
import { startService } from './service.mjs'
import { tour } from './tour.mjs'

// npm run demo [-- --koa] [-- --serve]
// With OPENAI_BASE_URL and OPENAI_API_KEY set, the model behind the service is that one.
const framework = process.argv.includes('--koa') ? 'koa' : 'express'
const { OPENAI_BASE_URL, OPENAI_API_KEY, OPENAI_MODEL = 'gpt-4o-mini' } = process.env
const real = Boolean(OPENAI_BASE_URL && OPENAI_API_KEY)
const model = real ? OPENAI_MODEL : 'echo'
const title = `portcullis in front of ${real ? model : 'an echo model'}, on ${framework}`
const WARM_UP_ROUNDS = 10

if (process.argv.includes('--serve')) await serve()
else process.exitCode = (await show()) ? 0 : 1

/** Runs the tour and prints a table; true if each exchange ended as expected. */
async function show() {
  const stage = await setStage({ env: 'production' })
  if (!real) for (let i = 0; i < WARM_UP_ROUNDS; i++) await takeTour(stage)
  const results = await takeTour(stage)
  stage.close()
  const table = new Table({
    head: ['', 'exchange', 'sent', 'the model saw', 'came back', 'who acted', 'µs'],
    colWidths: [4, 16, 23, 25, 31, 22, 7],
    wordWrap: true,
    style: { head: [], border: [] },
  })
  table.push(...results.map(rowOf))
  const failed = results.filter(({ ok }) => !ok).length
  console.log(`${title}\n\n${table.toString()}\n`)
  console.log(
    `µs: time inside the guard${real ? '' : `, after ${WARM_UP_ROUNDS} rounds of warm-up`}`,
  )
  console.log(
    failed === 0 ? 'Each exchange ended as expected.' : `${failed} did not end as expected.`,
  )
  return failed === 0
}

/** Each exchange of the tour, one after the other, by callers whose quotas are fresh. */
async function takeTour({ issueKeys, play }) {
  const keys = await issueKeys()
  const results = []
  for (const exchange of tour) {
    if (!real || !exchange.script) results.push(await play(exchange, keys))
  }
  return results
}

/** A guard, the service it protects and the model behind it. */
async function setStage({ env, port }) {
  const store = memoryStore()
  let events = []
  let saw
  const guard = createGuard({
    policy: policyFor(model),
    authenticate: [apiKeys({ store })],
    onEvent: (event) => events.push(event),
  })
  const echo = real ? undefined : await startEchoModel()
  const upstream = real
    ? { baseURL: OPENAI_BASE_URL, apiKey: OPENAI_API_KEY }
    : { baseURL: echo.baseURL, apiKey: 'unused' }
  const onUpstream = (body) => (saw = structuredClone(body))
  const service = await startService({ framework, guard, upstream, onUpstream, env, port })
  let callers = 0

  const issueKey = async (role) => {
    const { key, record } = createApiKey({ owner: `caller ${++callers}`, roles: [role] })
    await store.insert(record)
    return key
  }
  return {
    url: service.url,
    issueKeys: async () => ({
      developer: await issueKey('developer'),
      busy: await issueKey('developer'),
      guest: await issueKey('guest'),
    }),
    play: async (exchange, keys) => {
      saw = undefined
      events = []
      if (exchange.script) echo.script(exchange.script)
      const caller = callerOf({ url: service.url, model, keys })
      const [text, error] = await exchange.send(caller).then(
        (answer) => [answer, undefined],
        (thrown) => [undefined, thrown],
      )
      const event = await lastOf(() => events)
      const ok = exchange.ends({ text, error, saw, echoes: !real })
      return { exchange, text, error, saw, event, ok }
    },
    close: () => {
      service.close()
      echo?.close()
    },
  }
}

// The event of an exchange comes when its response has ended, which the client may see first.
async function lastOf(events) {
  for (let i = 0; i < 200 && events().length === 0; i++) {
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  return events().at(-1)
}

function rowOf({ exchange, text, error, saw, event, ok }) {
  const { title, sent, shows = ({ messages }) => messages.at(-1).content } = exchange
  const back = error ? `${error.constructor.name} ${error.status} ${error.code ?? ''}` : text
  return [
    ok ? 'ok' : 'NO',
    title,
    sent,
    saw ? shows(saw) : '(nothing)',
    back ?? '',
    event ? actorsOf(event).join('\n') : '',
    event?.microseconds ?? '',
  ]
}

/** Controls that refused or changed something, from the ledger of the exchange. */
function actorsOf({ ledger, code }) {
  const acted = ledger
    .filter(({ verdict }) => verdict === 'finding' || verdict === 'error')
    .map(({ control, detector }) => (detector ? `${control}: ${detector}` : control))
  const clamped = ledger.some(({ step, verdict }) => step === 'obligations' && verdict === 'pass')
  return [...new Set([...acted, ...(clamped ? ['sanitize: tokens'] : []), ...(code ? [code] : [])])]
}

async function serve() {
  const { url, issueKeys } = await setStage({ env: 'development', port: 8787 })
  const keys = await issueKeys()
  console.log(`${title}: ${url}

curl -N ${url}/v1/chat/completions \\
  -H 'authorization: Bearer ${keys.developer}' \\
  -H 'content-type: application/json' \\
  -d '{"model":"${model}","stream":true,"messages":[{"role":"user","content":"My mail is ada@example.org"}]}'
`)
}
