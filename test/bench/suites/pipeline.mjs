import { chatRequest, chatResponse } from '../support/chat.mjs'
import { exchangeRequest, guardAndKey } from '../support/guard.mjs'
import { interleaved, median, paired, percentile } from '../support/measure.mjs'
import { figure, note } from '../support/report.mjs'
import { rival } from '../support/rival.mjs'

const rounds = 31
const perRound = 500
const warmUp = 10_000
const json = { status: 200, contentType: 'application/json; charset=utf-8' }

/** The whole guard in process: a chat request in, a chat completion out. */
export async function pipeline() {
  const { guard, key } = guardAndKey()
  const plan = guard.plans.all()
  const clean = bodies(key, '')
  const personal = bodies(key, ' Write to ada.lovelace@example.org when it is done.')
  note(`request ${clean.bytes.length} bytes, response ${clean.response().length} bytes`)
  const cases = {
    bare: () => bare(clean),
    guarded: () => guarded(guard, plan, clean),
    'bare, e-mail': () => bare(personal),
    'guarded, e-mail': () => guarded(guard, plan, personal),
    ...(await rivalCases(clean)),
  }
  for (const run of Object.values(cases)) await repeat(run, warmUp)
  const timed = Object.entries(cases).map(([name, run]) => [name, () => medianTime(run)])
  const times = await interleaved(rounds, Object.fromEntries(timed))
  await noteSteps(guard, clean)
  const beyond = (name, base) => median(paired(times[name], times[base], (a, b) => a - b))
  return [
    figure('pipeline beyond JSON.parse and stringify, p50', beyond('guarded', 'bare'), 'µs', {
      atMost: 25,
    }),
    figure(
      'the same with an e-mail to pseudonymize in the request, p50',
      beyond('guarded, e-mail', 'bare, e-mail'),
      'µs',
    ),
    figure(
      'JSON.parse of both bodies, stringify of the response',
      median(times.bare),
      'µs',
      {},
      { floor: true },
    ),
    ...Object.keys(times)
      .filter((name) => name.startsWith('@'))
      .map((name) => figure(name, beyond(name, 'bare'), 'µs', {}, { rival: true })),
  ]
}

function bodies(key, extra) {
  const answer = chatResponse({ extra })
  const bytes = Buffer.from(JSON.stringify(chatRequest({ extra })))
  return {
    bytes,
    request: exchangeRequest(key, bytes),
    response: () => Buffer.from(JSON.stringify(answer)),
  }
}

/** What it takes to read both bodies and to write the second, with no guard. */
async function bare({ bytes, response }) {
  await JSON.parse(bytes.toString())
  const answer = response()
  JSON.parse(answer.toString())
  return answer
}

async function guarded(guard, plan, { request, response }) {
  const exchange = guard.begin(request)
  await guard.receive(exchange, plan)
  const filter = guard.respond(exchange, json)
  const bytes = filter.apply(response())
  guard.settle(exchange, 'allowed')
  return bytes
}

async function rivalCases(clean) {
  const library = await rival('@redactpii/node')
  if (library === undefined) return {}
  const redactor = new library.Redactor()
  const content = ({ messages, choices }) =>
    (messages ?? choices.map(({ message }) => message)).map((message) => message.content)
  return {
    '@redactpii/node: names, e-mail, phone, cards of the same texts': async () => {
      const request = JSON.parse(clean.bytes.toString())
      const response = clean.response()
      const texts = [...content(request), ...content(JSON.parse(response.toString()))]
      for (const text of texts) redactor.redact(text)
      return response
    },
  }
}

async function repeat(run, times) {
  for (let count = 0; count < times; count += 1) await run()
}

async function medianTime(run) {
  const times = new Float64Array(perRound)
  for (let count = 0; count < perRound; count += 1) {
    const started = performance.now()
    await run()
    times[count] = performance.now() - started
  }
  return percentile(times, 0.5) * 1000
}

/** Where the time goes: the same exchange, run control by control, with a clock between them. */
async function noteSteps(guard, { request, response }) {
  const { plans } = guard
  const [authenticate, sanitize, all] = [plans.authenticate(), plans.sanitize(), plans.all()]
  const times = new Map()
  const bytes = response()
  for (let count = 0; count < warmUp; count += 1) {
    let last = performance.now()
    const lap = (name) => {
      const now = performance.now()
      if (!times.has(name)) times.set(name, [])
      times.get(name).push(now - last)
      last = performance.now()
    }
    const exchange = guard.begin(request)
    lap('begin')
    await guard.receive(exchange, authenticate)
    lap('admit, authenticate')
    await guard.receive(exchange, sanitize)
    lap('read, sanitize')
    await guard.receive(exchange, all)
    lap('authorize, reserve')
    const filter = guard.respond(exchange, json)
    lap('open the filter')
    filter.apply(bytes)
    lap('filter')
    guard.settle(exchange, 'allowed')
    lap('settle')
  }
  note('where it goes, p50 (reading parses the request, the filter the response):')
  for (const [name, values] of times) {
    note(`  ${name.padEnd(20)} ${(percentile(values, 0.5) * 1000).toFixed(2).padStart(7)} µs`)
  }
}
