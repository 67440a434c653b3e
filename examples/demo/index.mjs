import { request } from 'node:http'
import Table from 'cli-table3'
import OpenAI from 'openai'
import { apiKeys, createApiKey, createGuard, memoryStore } from 'portcullis'
import { startEchoModel } from './echo-model.mjs'
import { policyFor } from './policy.mjs'
import { startService } from './service.mjs'
import { tour } from './tour.mjs'

// npm run demo [-- --koa] [-- --serve]
// With OPENAI_BASE_URL and OPENAI_API_KEY set, the model behind the service is that one.
const framework = process.argv.includes('--koa') ? 'koa' : 'express'
const serve = process.argv.includes('--serve')
const { OPENAI_BASE_URL, OPENAI_API_KEY, OPENAI_MODEL = 'gpt-4o-mini' } = process.env
const real = Boolean(OPENAI_BASE_URL && OPENAI_API_KEY)
const model = real ? OPENAI_MODEL : 'echo'

const created = {
  developer: createApiKey({ owner: 'ada', roles: ['developer'] }),
  busy: createApiKey({ owner: 'bob', roles: ['developer'] }),
  guest: createApiKey({ owner: 'gus', roles: ['guest'] }),
}
const keys = Object.fromEntries(Object.entries(created).map(([name, { key }]) => [name, key]))
const records = Object.values(created).map(({ record }) => record)

let saw
let events = []
const guard = createGuard({
  policy: policyFor(model),
  authenticate: [apiKeys({ store: memoryStore({ records }) })],
  onEvent: (event) => events.push(event),
})
const echo = real ? undefined : await startEchoModel()
const upstream = real
  ? { baseURL: OPENAI_BASE_URL, apiKey: OPENAI_API_KEY }
  : { baseURL: echo.baseURL, apiKey: 'unused' }
const service = await startService({
  framework,
  guard,
  upstream,
  onUpstream: (body) => (saw = structuredClone(body)),
  port: serve ? 8787 : 0,
})

if (serve) printCurl()
else process.exitCode = (await runTour()) ? 0 : 1

async function runTour() {
  const table = new Table({
    head: ['', 'exchange', 'sent', 'the model saw', 'came back', 'who acted', 'µs added'],
    colWidths: [4, 14, 22, 28, 34, 18, 7],
    wordWrap: true,
    wrapOnWordBoundary: false,
    style: { head: [], border: [] },
  })
  let failures = 0
  for (const exchange of tour) {
    if (real && exchange.script) continue
    const outcome = await run(exchange)
    if (!outcome.ok) failures++
    table.push(row(exchange, outcome))
  }
  console.log(`portcullis in front of ${real ? model : 'an echo model'}, on ${framework}\n`)
  console.log(table.toString())
  console.log(
    failures === 0
      ? '\nEach exchange ended as expected.'
      : `\n${failures} did not end as expected.`,
  )
  service.close()
  echo?.close()
  return failures === 0
}

async function run(exchange) {
  saw = undefined
  events = []
  if (exchange.script) echo.script(exchange.script)
  let text, error
  try {
    text = await exchange.send({ client, keys, ask, stream, raw })
  } catch (thrown) {
    error = thrown
  }
  const event = await lastEvent()
  return { text, error, event, ok: exchange.ends({ text, error, saw, echoes: !real }) }
}

function row(
  { title, sent, shows = ({ messages }) => messages.at(-1).content },
  { text, error, event, ok },
) {
  const back = error ? `${error.name} ${error.status ?? ''} ${error.code ?? error.message}` : text
  return [
    ok ? 'ok' : 'NO',
    title,
    sent,
    saw ? shows(saw) : '(nothing)',
    back ?? '',
    event ? actors(event) : '',
    event ? event.microseconds : '',
  ]
}

/** Controls that refused or changed something, from the exchange's ledger. */
function actors({ ledger, code }) {
  const acted = ledger.filter(({ verdict }) => verdict === 'finding' || verdict === 'error')
  const names = acted.map(({ control, detector }) =>
    detector ? `${control}: ${detector}` : control,
  )
  if (ledger.some(({ step, verdict }) => step === 'obligations' && verdict === 'pass')) {
    names.push('sanitize: tokens.max')
  }
  return [...new Set(names), ...(code ? [code] : [])].join('\n')
}

// The event of an exchange comes when its response has ended, which the client may see first.
async function lastEvent() {
  for (let i = 0; i < 100 && !events.some(({ type }) => type === 'exchange'); i++) {
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  return events.findLast(({ type }) => type === 'exchange')
}

function client(apiKey) {
  const headers = apiKey === undefined ? { authorization: null } : {}
  return new OpenAI({
    baseURL: `${service.url}/v1`,
    apiKey: apiKey ?? 'none',
    defaultHeaders: headers,
    maxRetries: 0,
  })
}

async function ask(openai, content, options = {}) {
  const answer = await openai.chat.completions.create({
    model,
    messages: [{ role: 'user', content }],
    ...options,
  })
  return answer.choices[0].message.content
}

async function stream(openai, content) {
  const answer = await openai.chat.completions.create({
    model,
    messages: [{ role: 'user', content }],
    stream: true,
  })
  let text = ''
  for await (const { choices } of answer) {
    const { content: piece, tool_calls: calls } = choices[0]?.delta ?? {}
    text += piece ?? calls?.[0]?.function?.arguments ?? ''
  }
  return text
}

// The official client would tidy the path up before it sends it.
function raw(path, key) {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
    request(service.url + path, { method: 'POST', path, headers }, (res) => {
      res.resume()
      res.on('end', () => {
        if (res.statusCode < 400) resolve(String(res.statusCode))
        else reject(Object.assign(new Error('refused'), { name: 'HTTP', status: res.statusCode }))
      })
    }).end('{}')
  })
}

function printCurl() {
  console.log(`portcullis in front of ${real ? model : 'an echo model'}, on ${framework}: ${service.url}

curl -N ${service.url}/v1/chat/completions \\
  -H 'authorization: Bearer ${keys.developer}' \\
  -H 'content-type: application/json' \\
  -d '{"model":"${model}","stream":true,"messages":[{"role":"user","content":"My mail is ada@example.org"}]}'
`)
}
