import { chatRequest, chatStream, streamedProse } from '../support/chat.mjs'
import { exchangeRequest, guardAndKey } from '../support/guard.mjs'
import { cpuMicroseconds, interleaved, median } from '../support/measure.mjs'
import { figure, note } from '../support/report.mjs'
import { rival } from '../support/rival.mjs'
import { timeToFirstEvent } from './http/first-event.mjs'
import { wallTimeOfPipe } from './http/pipe.mjs'

const rounds = 21
const streamsPerRound = 20
const warmUpStreams = 100
const sse = { status: 200, contentType: 'text/event-stream; charset=utf-8' }
const address = 'ada.lovelace@example.org'

/** The filter of a streamed answer, in memory, and the time to its first event over HTTP. */
export async function stream() {
  const { guard, key } = guardAndKey()
  const events = {
    prose: chatStream(streamedProse),
    padded: chatStream(streamedProse, { obfuscation: true }),
    personal: chatStream(await withPlaceholders(guard, key)),
    hostile: chatStream(hostile()),
  }
  note(`${events.prose.length} events, ${events.prose[9].length} bytes each, 20 bytes of text`)
  // The controls up to the handler alone: placeholders go back, and nothing is searched.
  const restored = () => restoring(guard, key).then((filter) => run(filter, events.prose))
  const filtered = (name) => () => open(guard, key).then((filter) => run(filter, events[name]))
  const cases = {
    identity: measured(() => identity, events.prose),
    reserialize: measured(() => reserialize, events.prose),
    ...(await rivalCases(events.prose)),
    restored,
    ...Object.fromEntries(Object.keys(events).map((name) => [name, filtered(name)])),
  }
  for (let count = 0; count < warmUpStreams; count += 1) {
    for (const step of Object.values(cases)) await step()
  }
  const batches = Object.entries(cases).map(([name, step]) => [name, () => batch(step)])
  const micros = await interleaved(rounds, Object.fromEntries(batches))
  const lag = await visibleLag(guard, key, events.prose)
  const overHttp = [...(await timeToFirstEvent()), ...(await wallTimeOfPipe())]
  return [...memoryFigures(micros), ...lagFigures(lag), ...overHttp]
}

function memoryFigures(micros) {
  const of = (name) => median(micros[name])
  return [
    figure('filter of prose, CPU per event, mean', of('prose'), 'µs', { atMost: 2 }),
    figure('the same with random padding in each event', of('padded'), 'µs'),
    figure('the same with placeholders to restore', of('personal'), 'µs'),
    figure('placeholders to restore and nothing else', of('restored'), 'µs', { atMost: 0.5 }),
    figure('text of nothing but beginnings of secrets', of('hostile'), 'µs'),
    figure('forward each buffer as it is', of('identity'), 'µs', {}, { floor: true }),
    figure(
      'decode, JSON.parse and stringify each event',
      of('reserialize'),
      'µs',
      {},
      {
        floor: true,
      },
    ),
    ...Object.keys(micros)
      .filter((name) => name.startsWith('eventsource-parser'))
      .map((name) => figure(name, of(name), 'µs', {}, { rival: true })),
  ]
}

function lagFigures({ mean, max }) {
  return [
    figure('text held back after an event of prose, mean', mean, 'characters', { atMost: 8 }),
    figure('text held back after an event of prose, most', max, 'characters'),
  ]
}

/** CPU per event of one batch, averaged over all of its events. */
async function batch(step) {
  let events = 0
  let micros = 0
  for (let count = 0; count < streamsPerRound; count += 1) {
    const done = await step()
    events += done.events
    micros += done.micros
  }
  return micros / events
}

function run(filter, events) {
  const micros = cpuMicroseconds(() => {
    for (const event of events) filter.write(event)
    filter.end()
  })
  return { micros, events: events.length }
}

function measured(open, events) {
  return () => run({ write: open(), end: () => undefined }, events)
}

async function open(guard, key, body = chatRequest({ stream: true })) {
  const bytes = Buffer.from(JSON.stringify(body))
  const exchange = guard.begin(exchangeRequest(key, bytes))
  await guard.receive(exchange, guard.plans.all())
  return guard.respond(exchange, sse)
}

/** A filter that has placeholders to restore and no detectors. */
async function restoring(guard, key) {
  const body = chatRequest({ stream: true, extra: ` Write to ${address}.` })
  const exchange = guard.begin(exchangeRequest(key, Buffer.from(JSON.stringify(body))))
  const { plans } = guard
  for (const plan of [plans.authorize({ action: 'model:infer' }), plans.sanitize()]) {
    await guard.receive(exchange, plan)
  }
  return guard.respond(exchange, sse)
}

function identity(event) {
  return event
}

function reserialize(event) {
  const text = event.toString()
  if (!text.startsWith('data: {')) return text
  return `data: ${JSON.stringify(JSON.parse(text.slice(6)))}\n\n`
}

async function rivalCases(events) {
  const library = await rival('eventsource-parser')
  if (library === undefined) return {}
  const open = () => {
    let written = ''
    const parser = library.createParser({
      onEvent: ({ data }) => {
        const text = data === '[DONE]' ? data : JSON.stringify(JSON.parse(data))
        written = `data: ${text}\n\n`
      },
    })
    return (event) => {
      parser.feed(event.toString())
      return written
    }
  }
  return { 'eventsource-parser, JSON.parse and stringify': measured(open, events) }
}

/** The prose with a placeholder of the request in every other sentence. */
async function withPlaceholders(guard, key) {
  const body = chatRequest({ stream: true, extra: ` Write to ${address}.` })
  const exchange = guard.begin(exchangeRequest(key, Buffer.from(JSON.stringify(body))))
  await guard.receive(exchange, guard.plans.all())
  const [placeholder] = JSON.stringify(exchange.body.value).match(/\[EMAIL_\w{8}\]/)
  let sentences = 0
  return streamedProse.replace(/\. /g, () => (sentences++ % 2 === 0 ? `, ${placeholder}. ` : '. '))
}

/** What keeps the filter busiest: every word may be the beginning of something that is found. */
function hostile() {
  const words = [
    'sk-',
    'ghp_',
    '4111 1111 ',
    'ada@',
    'DE44 5001 ',
    '10.0.0.',
    'api_key = ',
    'eyJhbG',
  ]
  return Array.from({ length: 1600 }, (_, index) => words[(index * 5) % words.length])
    .join('')
    .slice(0, 10_000)
}

/** How many characters of text the client has not got yet, after each event. */
async function visibleLag(guard, key, events) {
  const filter = await open(guard, key)
  const lags = []
  let sent = 0
  let seen = 0
  for (const event of events) {
    sent += lengthOfText(event.toString())
    seen += lengthOfText(filter.write(event).text)
    lags.push(sent - seen)
  }
  return { mean: lags.reduce((sum, lag) => sum + lag, 0) / lags.length, max: Math.max(...lags) }
}

function lengthOfText(events) {
  let length = 0
  for (const [, data] of events.matchAll(/^data: (\{.*)$/gm)) {
    length += JSON.parse(data).choices[0].delta.content?.length ?? 0
  }
  return length
}
