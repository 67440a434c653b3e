import fc from 'fast-check'
import {
  createGuard,
  jsonFormat,
  type JsonFormatOptions,
  type PolicyDocument,
} from '../../src/index'
import { openFilter } from '../../src/controls/filter'
import { compileDetectors } from '../../src/detectors/compile'
import { pii, secrets } from '../../src/detectors/all'
import { Ledger } from '../../src/core/ledger'
import { parseJsonPath, placesOf } from '../../src/formats/json-format/json-path'
import { anyStep } from '../../src/formats/read-table'
import { segmentsOf } from '../../src/formats/segments'
import { byteSizes, cut, cutBytes, sizes, text } from '../filter/arbitraries'
import { engineOf, mail, pseudonyms, whole } from '../filter/support'
import { developer } from '../support/gate'
import { receive } from '../support/in-memory'

const streaming = {
  framing: 'sse',
  deltas: ['$.parts[*].token', { at: '$.thought', kind: 'reasoning' }],
  labels: ['$.id'],
  end: '$.done',
  error: ({ code, message }) => ({ failed: { code, message } }),
} satisfies JsonFormatOptions['stream']

const options: JsonFormatOptions = {
  id: 'support-bot',
  path: '/v1/ask',
  segments: [
    '$.prompt',
    '$.history[*].text',
    { at: '$.rules', role: 'system' },
    { at: '$.sources[*].body', role: 'tool', kind: 'document' },
    { at: '$.sources[*].id', role: 'tool', kind: 'identifier' },
  ],
  response: [{ at: '$.thought', kind: 'reasoning' }],
  stream: streaming,
}
const bot = jsonFormat(options)

describe('a path', () => {
  test.each([
    ['$.a', ['a']],
    ['$.a.b-c', ['a', 'b-c']],
    ['$[0]', [0]],
    ['$.a[*].b', ['a', anyStep, 'b']],
    ['$.*', [anyStep]],
    ['$["a.b"]', ['a.b']],
    ["$['it\\'s']['\\\\']", ["it's", '\\']],
    ['$.größe', ['größe']],
    ['$.__proto__', ['__proto__']],
    ["$['*']", ['*']],
  ])('%s leads through %j', (written, steps) => {
    expect(parseJsonPath(written)).toEqual(steps)
  })

  test.each([
    '',
    '$',
    'a',
    '$.',
    '$..a',
    '$.a[',
    '$.a[-1]',
    '$.a[1:2]',
    '$.a[?(@.b)]',
    '$.a b',
    '$[a]',
  ])('%j is none', (written) => {
    expect(parseJsonPath(written)).toBeUndefined()
  })

  test('finds every place, and only own properties', () => {
    const body = { list: [{ t: 'a' }, { u: 'b' }, { t: 'c' }], t: 'd' }
    expect(placesOf(body, ['list', anyStep, 't'])).toEqual([
      { path: ['list', 0, 't'], value: 'a' },
      { path: ['list', 2, 't'], value: 'c' },
    ])
    expect(placesOf(body, ['constructor'])).toEqual([])
    expect(placesOf(body, ['list', 'length'])).toEqual([])
  })
})

test.each([
  ['What is open?', 'text', 'user', 'untrusted'],
  ['Nine to five.', 'text', 'user', 'untrusted'],
  ['Be brief.', 'text', 'system', 'trusted'],
  ['The shop opens at nine.', 'document', 'tool', 'untrusted'],
  ['shop-7', 'identifier', 'tool', 'untrusted'],
  ['somewhere else', 'text', 'user', 'untrusted'],
])('%j of a request is %s of the %s', (said, kind, role, trust) => {
  const body = {
    prompt: 'What is open?',
    history: [{ text: 'Nine to five.' }],
    rules: 'Be brief.',
    sources: [{ id: 'shop-7', body: 'The shop opens at nine.' }],
    deep: { er: 'somewhere else' },
  }
  const found = segmentsOf(bot, body, 'request').find(({ text: one }) => one === said)
  expect(found).toMatchObject({ kind, role, trust })
})

function stream(chunks: readonly Buffer[], treatment: 'redact' | 'block' = 'redact') {
  const filter = openFilter({
    exchangeId: 'x',
    head: { status: 200, contentType: 'text/event-stream' },
    format: bot,
    detectors: compileDetectors([secrets(), pii()]),
    engine: engineOf(treatment),
    pseudonyms,
    strip: [],
    redact: [],
    elsewhere: { whole: [], stream: [] },
    coverage: undefined,
    ledger: new Ledger(),
  })
  if (filter?.mode !== 'stream') throw new Error('expected a stream')
  let left = ''
  for (const chunk of chunks) {
    const { text: piece, refused, destroy } = filter.write(chunk)
    left += piece
    if (refused !== undefined) return { left, refused, destroy }
  }
  const { text: last, refused, destroy } = filter.end()
  return { left: left + last, refused, destroy }
}

interface Event {
  readonly id?: string
  readonly parts?: readonly { readonly token?: string }[]
  readonly done?: boolean
}

const eventsIn = (wire: string): Event[] =>
  [...wire.matchAll(/^data: (.*)$/gmu)].map(([, data = '']) => JSON.parse(data) as Event)

const said = (wire: string, place: number): string =>
  eventsIn(wire)
    .map(({ parts }) => parts?.[place]?.token ?? '')
    .join('')

test('a stream says what the whole would, one event out for each one in', () => {
  fc.assert(
    fc.property(text, sizes, byteSizes, (original, by, bytes) => {
      const events = cut(original, by).map((token) => ({ id: 'r1', parts: [{}, { token }] }))
      const wire = [...events, { id: 'r1', done: true }]
        .map((event) => `data: ${JSON.stringify(event)}\n\n`)
        .join('')
      const { left, refused } = stream(cutBytes(wire, bytes))
      expect(refused).toBeUndefined()
      const expected = (
        JSON.parse(whole({ text: original }, { formatId: 'generic' })) as Event & { text: string }
      ).text
      expect(said(left, 1)).toBe(expected)
      expect(eventsIn(left).every(({ id }) => id === 'r1')).toBe(true)
      expect(eventsIn(left).at(-1)).toEqual({ id: 'r1', done: true })
      expect(eventsIn(left).length - events.length).toBeLessThanOrEqual(2)
    }),
    { numRuns: 150 },
  )
})

test.each([
  [0, false],
  ['', false],
  [[], false],
  [{}, false],
  [1, true],
  ['stop', true],
])('an event whose end is %j ends the texts: %j', (done, isEnd) => {
  expect(bot.stream?.closes({ done }, ['a'])).toEqual(isEnd ? ['a'] : [])
})

test.each<[Partial<JsonFormatOptions['stream']>, object, object]>([
  [
    { deltas: ['$.m.a', '$.m.b'], labels: ['$.m'] },
    { m: { id: 1, a: 'x', b: 'y' } },
    { m: { id: 1, a: 'rest', b: '' } },
  ],
  [
    { deltas: ['$.a', '$.b'], labels: ['$.*'] },
    { a: 'x', b: 'y' },
    { a: 'rest', b: '' },
  ],
  [{ deltas: ['$[*].a'], labels: ['$[*].id'] }, [{ id: 1, a: 'x' }], [{ id: 1, a: 'rest' }]],
])('the rest of a text of %j leaves alone, and in the shape that the text had', (more, ...told) => {
  const [carrier, rest] = told
  const { stream: shape } = jsonFormat({ ...options, stream: { ...streaming, ...more } })
  const [first] = shape?.deltas(carrier) ?? []
  const before = structuredClone(carrier)
  expect(shape?.continuation(carrier, first?.channel ?? '', 'rest')).toEqual(rest)
  expect(carrier).toEqual(before)
})

test('a stream that is blocked ends with the event of the application', () => {
  const wire = ['Write to ', mail, '. '].map(
    (token) => `data: ${JSON.stringify({ parts: [{ token }] })}\n\n`,
  )
  const { left, refused, destroy } = stream([Buffer.from(wire.join(''))], 'block')
  expect(refused?.code).toBe('output-blocked')
  expect(destroy).toBeUndefined()
  expect(eventsIn(left).at(-1)).toMatchObject({ failed: { code: 'output-blocked' } })
  expect(left).not.toContain(mail)
})

test('a body of a refusal is the application’s, or problem details', () => {
  const refused = { status: 403, code: 'access-denied', message: 'no', exchangeId: 'x', request: 1 }
  expect(bot.refusal(refused).contentType).toContain('application/problem+json')
  const own = jsonFormat({ ...options, error: (told) => told })
  const { request, ...told } = refused
  expect(JSON.parse(own.refusal(refused).body)).toEqual(told)
  expect(request).toBe(1)
})

test.each([undefined, null, 'no', 7])('an `error` that makes %j is a mistake', (made) => {
  const error = () => made as unknown as object
  const own = jsonFormat({ ...options, error, stream: { ...streaming, error } })
  const refused = { status: 403, code: 'access-denied', message: 'no', exchangeId: 'x' }
  expect(() => own.refusal(refused)).toThrow('`error` of `support-bot` must make an object')
  expect(() => own.errorEvent(refused, { sequence: 0, event: {} })).toThrow('must make an object')
})

test.each<[object, RegExp]>([
  [{ ...options, id: 'Support Bot' }, /`id` .* small letters.*; received a string/],
  [{ ...options, path: 'v1/ask' }, /`path` .*such as `\/v1\/ask`/],
  [{ ...options, segments: '$.prompt' }, /`segments` .*a list of paths/],
  [{ ...options, path: '/v1/:id' }, /`path` .*without parameters/],
  [{ ...options, path: '/v1/*rest' }, /`path` .*without parameters/],
  [
    { ...options, segments: ['$.a', 'prompt'] },
    /`segments` .*a JSONPath .*, which `prompt` is not;/,
  ],
  [{ ...options, segments: ['$.a', 7] }, /`segments` .*a list, each item a JSONPath/],
  [
    { ...options, segments: [{ at: '$.a', role: 'admin' }] },
    /`role` .*one of "system", .*"tool"; received/,
  ],
  [{ ...options, segment: [] }, /no option `segment`; did you mean `segments`/],
  [{ ...options, stream: { framing: 'sse', deltas: ['$..token'] } }, /`deltas` .*a JSONPath/],
  [{ ...options, stream: { framing: 'csv', deltas: [] } }, /`framing` .*one of "sse", "ndjson"/],
])('%j is refused', (wrong, message) => {
  expect(() => jsonFormat(wrong as JsonFormatOptions)).toThrow(message)
})

describe('a guard with a format of its own', () => {
  const policyWith = (more: object): PolicyDocument => ({
    version: 1,
    rules: [{ id: 'ask', effect: 'allow', actions: ['bot:ask'], resources: ['bot/support'] }],
    routes: [{ match: 'POST /v1/ask', action: 'bot:ask', resource: 'bot/support', ...more }],
  })
  const guardWith = (more: object, formats = [bot]) =>
    createGuard({ policy: policyWith(more), authenticate: [developer.authenticator], formats })
  const ask = async (guard: ReturnType<typeof guardWith>, body: object) =>
    receive(guard, { path: '/v1/ask', headers: developer.headers, body })

  test.each([[{}], [{ format: 'support-bot' }], [{ format: ['support-bot', 'openai-chat'] }]])(
    'finds it on a route with %j',
    async (more) => {
      const { exchange, error } = await ask(guardWith(more), { prompt: `I am ${mail}` })
      expect(error).toBeUndefined()
      expect(exchange.format).toBe(bot)
    },
  )

  test('refuses what is none of the formats that a route takes', async () => {
    const guard = guardWith({ format: ['openai-chat', 'openai-embeddings'] })
    const { error } = await ask(guard, { prompt: 'Hi.' })
    expect(error).toMatchObject({ code: 'media-unsupported', status: 415 })
  })

  test.each(['untold', 'generic'])(
    'is not built where a route lists `%s`, which neither path nor body tells',
    (id) => {
      const { path, ...more } = options
      expect(path).toBeDefined()
      const untold = jsonFormat({ ...more, id: 'untold' })
      expect(() => guardWith({ format: ['openai-chat', id] }, [untold])).toThrow(
        new RegExp(`\`${id}\` is told by no path and no body.*\`format: ${id}\``),
      )
      expect(() => guardWith({ format: [id] }, [untold])).not.toThrow()
    },
  )

  test('is not built where two formats meet at the path of a route', () => {
    const other = jsonFormat({ ...options, id: 'other', path: '/ask' })
    expect(() => guardWith({}, [bot, other])).toThrow(
      /route `POST \/v1\/ask`.*`support-bot` and `other`; say which it is, for example `format: other`/,
    )
    expect(() => guardWith({ format: 'other' }, [bot, other])).not.toThrow()
  })

  test.each<[unknown, RegExp]>([
    [[bot, bot], /`support-bot` is taken/],
    [[jsonFormat({ ...options, id: 'openai-chat' })], /`openai-chat` is taken/],
    [bot, /a list of formats/],
    [[{ id: 'x' }], /a list of formats/],
  ])('is not built with %#', (formats, message) => {
    expect(() => guardWith({}, formats as (typeof bot)[])).toThrow(message)
  })

  test('names the formats there are where a route names another', () => {
    expect(() => guardWith({ format: 'suport-bot' })).toThrow(
      /unknown format `suport-bot`; did you mean `support-bot`/,
    )
  })
})
