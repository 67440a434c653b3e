import type { Detector } from '../../src/core/detector'
import type { Exchange } from '../../src/core/exchange'
import { pictureUrl } from '../media/pictures'
import { exchangeOf } from '../support/exchange'
import { card, email, iban, secret } from '../support/gate'
import { bodyOf, chatExchange, jsonExchange, routeWith, sanitized } from './support'

const redacted = '[REDACTED:secrets.openai-key]'
const emailName = expect.stringMatching(/^\[EMAIL_[0-9A-HJKMNP-TV-Z]{8}\]$/) as string

/** What the handler gets. */
const bodyAfter = (exchange: Exchange): unknown => exchange.body?.value

/** Entries of the detectors, in short. */
const ran = ({ ledger }: Exchange): unknown[] =>
  ledger.entries.flatMap(({ detector, verdict, segments, findings, note }) =>
    detector === undefined ? [] : [{ detector, verdict, segments, findings, note }],
  )

test('each place of a chat request is searched and rewritten where it stands', async () => {
  const exchange = await sanitized(
    chatExchange(
      [
        { role: 'system', content: `key ${secret}` },
        { role: 'user', content: [{ type: 'text', text: `key ${secret}` }] },
        { role: 'tool', tool_call_id: 'c', content: `key ${secret}` },
      ],
      {
        user: `key ${secret}`,
        tools: [{ type: 'function', function: { name: 'f', description: `key ${secret}` } }],
        metadata: { [`key ${secret}`]: 'value' },
      },
    ),
  )
  const clean = `key ${redacted}`
  expect(bodyAfter(exchange)).toEqual({
    model: 'm',
    messages: [
      { role: 'system', content: clean },
      { role: 'user', content: [{ type: 'text', text: clean }] },
      { role: 'tool', tool_call_id: 'c', content: clean },
    ],
    user: clean,
    tools: [{ type: 'function', function: { name: 'f', description: clean } }],
    metadata: { [clean]: 'value' },
  })
  expect(exchange.body?.rewritten).toBe(true)
})

test('a body in which nothing was found stays as it was sent', async () => {
  const exchange = await sanitized(jsonExchange({ question: 'why?' }))
  expect(exchange.body).toMatchObject({ value: { question: 'why?' }, rewritten: false })
})

test.each([
  ['redact', 'mail [REDACTED:pii.email]!'],
  ['mask', 'mail ***.********@******e.org!'],
  ['strip', 'mail !'],
  ['report', `mail ${email}!`],
] as const)('the treatment `%s` makes of a text: %s', async (treatment, text) => {
  const exchange = await sanitized(jsonExchange({ text: `mail ${email}!` }), {
    content: [{ find: 'pii', do: treatment }],
  })
  expect(bodyAfter(exchange)).toEqual({ text })
  expect(exchange.body?.rewritten).toBe(treatment !== 'report')
})

test('the treatment `block` refuses the exchange without naming what was found to the caller', async () => {
  const attempt = sanitized(jsonExchange({ text: `pay ${iban}` }), {
    content: [{ find: 'pii.iban', do: 'block' }],
  })
  await expect(attempt).rejects.toMatchObject({
    code: 'input-blocked',
    status: 403,
    message: expect.not.stringContaining('iban'),
    detail: '`pii.iban` in the request (user): block',
  })
})

test.each([200, 200_000])(
  'tool arguments nested %d deep are too deep to be searched',
  async (depth) => {
    const nested = '['.repeat(depth) + ']'.repeat(depth)
    const call = { id: 'c', type: 'function', function: { name: 'f', arguments: nested } }
    const attempt = sanitized(chatExchange([{ role: 'assistant', tool_calls: [call] }]))
    await expect(attempt).rejects.toMatchObject({ code: 'body-limit', status: 400 })
  },
)

test('one finding to be blocked among others refuses the exchange and rewrites nothing', async () => {
  const exchange = jsonExchange({ a: email, b: iban })
  const content = [
    { find: 'pii.email', do: 'redact' },
    { find: 'pii.iban', do: 'block' },
  ] as const
  await expect(sanitized(exchange, { content })).rejects.toMatchObject({ code: 'input-blocked' })
  expect(exchange.body).toMatchObject({ value: { a: email, b: iban }, rewritten: false })
})

test('the same value has one pseudonym in all places, and the exchange can restore it', async () => {
  const exchange = await sanitized(jsonExchange({ to: email, cc: [email], card }))
  const { to, cc, card: cardName } = bodyAfter(exchange) as Record<string, string>
  expect(to).toEqual(emailName)
  expect(cc).toEqual([to])
  expect(exchange.pseudonyms?.size).toBe(2)
  expect(exchange.pseudonyms?.restore(to!)).toBe(email)
  expect(exchange.pseudonyms?.restore(cardName!)).toBe(card)
})

test('what is done depends on who wrote the text', async () => {
  const exchange = await sanitized(
    chatExchange([
      { role: 'system', content: email },
      { role: 'user', content: email },
    ]),
    { content: [{ find: 'pii', from: 'user', do: 'redact' }] },
  )
  expect(bodyAfter(exchange)).toMatchObject({
    messages: [{ content: email }, { content: '[REDACTED:pii.email]' }],
  })
})

test('hidden characters are stripped, and with them the value that they were hidden in', async () => {
  const hidden = [...email].join('\u200b')
  const exchange = await sanitized(jsonExchange({ text: `mail ${hidden}!`, tag: 'a\u{E0041}b' }))
  expect(bodyAfter(exchange)).toEqual({ text: 'mail !', tag: 'ab' })
  expect(ran(exchange)).toContainEqual(
    expect.objectContaining({ detector: 'pii', findings: { 'pii.email': 1 } }),
  )
})

const call = (text: string) =>
  chatExchange([
    {
      role: 'assistant',
      content: null,
      tool_calls: [{ id: 'c', type: 'function', function: { name: 'f', arguments: text } }],
    },
    { role: 'tool', tool_call_id: 'c', content: 'done' },
  ])

const argumentsAfter = (exchange: Exchange): string =>
  (
    bodyAfter(exchange) as {
      messages: [{ tool_calls: [{ function: { arguments: string } }] }]
    }
  ).messages[0].tool_calls[0].function.arguments

describe('tool arguments are JSON in a text', () => {
  test('texts inside them are rewritten in their place', async () => {
    const exchange = await sanitized(
      call(JSON.stringify({ to: email, deep: [{ key: `"${secret}"` }] })),
    )
    expect(JSON.parse(argumentsAfter(exchange))).toEqual({
      to: emailName,
      deep: [{ key: `"${redacted}"` }],
    })
  })

  test('a secret spelled with escapes is found', async () => {
    const escaped = `{"k":"${secret.replace('s', '\\u0073')}"}`
    expect(argumentsAfter(await sanitized(call(escaped)))).toBe(`{"k":"${redacted}"}`)
  })

  test('a property given twice hides nothing: what was searched is what is sent', async () => {
    const exchange = await sanitized(call(`{"k":"${secret}","k":"fine"}`))
    expect(argumentsAfter(exchange)).toBe('{"k":"fine"}')
    expect(exchange.body?.rewritten).toBe(true)
  })

  test('arguments without findings stay byte for byte', async () => {
    const exchange = await sanitized(call('{ "k" : 1.0 }'))
    expect(argumentsAfter(exchange)).toBe('{ "k" : 1.0 }')
    expect(exchange.body?.rewritten).toBe(false)
  })

  test('arguments that are no JSON are searched as the text they are', async () => {
    const exchange = await sanitized(call(`{"k": ${secret}`))
    expect(argumentsAfter(exchange)).toBe(`{"k": ${redacted}`)
  })
})

describe('bodies that are no JSON of a known format', () => {
  test('a text is one segment', async () => {
    const exchange = await sanitized(exchangeOf({ body: bodyOf('text', `key ${secret}!`) }))
    expect(exchange.body).toMatchObject({ value: `key ${redacted}!`, rewritten: true })
  })

  const escaped = secret.replace('s', '\\u0073')

  test.each([
    ['a secret in escapes', `{"k":"${escaped}"}`, `{"k":"${redacted}"}`],
    ['a list, after white space', ` [ "${escaped}" ]`, `["${redacted}"]`],
    ['a hidden name', '{"__proto\u200b__":1}', '{"__proto\ufffd__":1}'],
    ['a long number', '{"card":4000000000000000006}', '{"card":"[REDACTED:pii.card]"}'],
    ['nothing to hide', '{ "a" : "\\u0041" }', '{ "a" : "\\u0041" }'],
    ['no object', '"\\u0041"', '"\\u0041"'],
  ])('a text is searched as JSON where it is JSON: %s', async (_title, text, expected) => {
    const exchange = await sanitized(exchangeOf({ body: bodyOf('text', text) }), {
      content: [{ find: ['secrets', 'pii'], do: 'redact' }],
    })
    expect(bodyAfter(exchange)).toBe(expected)
  })

  test.each([
    ['a name', '{"__proto__"\u200b:{"isAdmin":true}}'],
    ['escapes', `\u2060{"k":"${escaped}"}`],
  ])('a text is refused that would become JSON, and so show %s', async (_title, text) => {
    const exchange = exchangeOf({ body: bodyOf('text', text) })
    await expect(sanitized(exchange)).rejects.toMatchObject({ code: 'body-malformed' })
    expect(exchange.body).toMatchObject({ value: text, rewritten: false })
  })

  test('JSON is searched where no format was made out', async () => {
    const exchange = await sanitized(exchangeOf({ body: bodyOf('json', { deep: [secret] }) }))
    expect(bodyAfter(exchange)).toEqual({ deep: [redacted] })
  })

  test('a lone JSON text is rewritten', async () => {
    expect(bodyAfter(await sanitized(jsonExchange(secret)))).toBe(redacted)
  })

  test('no body means that each detector covered nothing and ran', async () => {
    const exchange = await sanitized(exchangeOf({ body: bodyOf('empty', undefined) }))
    expect(ran(exchange)).toEqual(
      ['secrets', 'pii', 'invisible'].map((detector) => ({
        detector,
        verdict: 'pass',
        segments: 0,
        findings: {},
        note: undefined,
      })),
    )
  })

  test.each([
    ['opaque', bodyOf('opaque', undefined), 'opaque body'],
    ['not read', undefined, 'body not read'],
  ])('a body that is %s was searched by no detector', async (_title, body, note) => {
    const exchange = await sanitized(exchangeOf({ body }))
    expect(ran(exchange)).toEqual(
      ['secrets', 'pii', 'invisible'].map((detector) =>
        expect.objectContaining({ detector, verdict: 'not-run', note }),
      ),
    )
  })
})

describe('media', () => {
  const picture = () =>
    chatExchange([
      {
        role: 'user',
        content: [
          { type: 'text', text: `mail ${email}` },
          { type: 'image_url', image_url: { url: pictureUrl } },
        ],
      },
    ])
  const media = { mode: 'unscanned', metadata: 'strip' } as const
  const bounds = { opaque: false, maxBytes: undefined, schema: undefined } as const
  const unscanned = { ...bounds, unknown: 'keep', media } as const

  test('a picture is refused', async () => {
    await expect(sanitized(picture())).rejects.toMatchObject({
      code: 'media-unsupported',
      status: 415,
    })
  })

  test('a picture that may pass is recorded as not searched, and texts beside it are', async () => {
    const exchange = picture()
    exchange.route = routeWith({ body: unscanned })
    await sanitized(exchange)
    expect(bodyAfter(exchange)).toMatchObject({
      messages: [{ content: [{ text: expect.stringMatching(/^mail \[EMAIL_/) }, {}] }],
    })
    expect(ran(exchange)).toContainEqual(
      expect.objectContaining({ detector: 'pii', verdict: 'finding' }),
    )
    expect(exchange.ledger.entries).toContainEqual({
      ...{ control: 'sanitize', step: 'media', direction: 'request' },
      ...{ verdict: 'not-run', media: 'image/png', note: 'no detector' },
    })
  })
})

describe('the ledger', () => {
  test('names each detector with the texts it covered and counts findings by type', async () => {
    const exchange = await sanitized(jsonExchange({ a: email, b: email, c: card }))
    expect(ran(exchange)).toEqual([
      { detector: 'secrets', verdict: 'pass', segments: 6, findings: {}, note: undefined },
      {
        detector: 'pii',
        verdict: 'finding',
        segments: 6,
        findings: { 'pii.email': 2, 'pii.card': 1 },
        note: undefined,
      },
      { detector: 'invisible', verdict: 'pass', segments: 6, findings: {}, note: undefined },
    ])
  })

  test('holds no text of the body', async () => {
    const exchange = await sanitized(jsonExchange({ a: email, key: secret, note: 'hunter2' }))
    expect(JSON.stringify(exchange.ledger.entries)).not.toMatch(/lovelace|sk-proj|hunter2/)
  })
})

describe('a detector that cannot be relied on ends in a refusal', () => {
  const broken = (detect: () => never): Detector => ({
    name: 'broken',
    types: ['broken.thing'],
    lookahead: 'whole',
    detect,
  })

  test.each<[string, () => never]>([
    [
      'throws',
      () => {
        throw new Error(`cannot parse ${secret}`)
      },
    ],
    ['returns nothing', () => undefined as never],
    ['returns a span outside of the text', () => [{ start: 0, end: 9999 }] as never],
  ])('one that %s', async (_title, detect) => {
    const attempt = sanitized(jsonExchange({ a: 'b' }), { detectors: [broken(detect)] })
    await expect(attempt).rejects.toMatchObject({
      code: 'control-failed',
      status: 503,
      message: 'a security control could not run',
    })
  })
})
