import type { MediaOptions } from '../../src/controls/sanitize/media/options'
import type { Exchange } from '../../src/core/exchange'
import { developerNote } from '../../src/http/developer-note'
import type { GuardError } from '../../src/core/errors'
import type { RouteMedia } from '../../src/core/route'
import type { ContentEntry } from '../../src/policy/document'
import { described, hidden, pngPicture, samples } from '../media/pictures'
import { email, secret } from '../support/gate'
import { chatExchange, jsonExchange, routeWith, sanitized, type Sanitizing } from './support'

const urlOf = (type: string, bytes: Buffer | string): string =>
  `data:${type};base64,${Buffer.from(bytes).toString('base64')}`

function asked(urls: readonly string[], media: Partial<RouteMedia> = {}): Exchange {
  const content = urls.map((url) => ({ type: 'image_url', image_url: { url } }))
  const exchange = chatExchange([{ role: 'user', content }])
  const body = { opaque: false, maxBytes: undefined, unknown: 'keep', schema: undefined } as const
  exchange.route = routeWith({
    body: { ...body, media: { mode: 'unscanned', metadata: 'strip', ...media } },
  })
  return exchange
}

const urlsIn = ({ body }: Exchange): readonly string[] =>
  (
    body?.value as { messages: [{ content: { image_url: { url: string } }[] }] }
  ).messages[0].content.map(({ image_url: { url } }) => url)

const refusalOf = async (exchange: Exchange, how?: Sanitizing): Promise<GuardError> => {
  const outcome: unknown = await sanitized(exchange, how).catch((error: unknown) => error)
  if (outcome === exchange) throw new Error('the exchange passed')
  return outcome as GuardError
}

const png = urlOf('image/png', samples['image/png'])

describe('a part that may pass', () => {
  test.each(Object.entries(described))('%s loses its metadata', async (type, bytes) => {
    const exchange = await sanitized(asked([urlOf(type, bytes)]))
    const [url = ''] = urlsIn(exchange)
    const left = Buffer.from(url.slice(url.indexOf(',') + 1), 'base64').toString('latin1')
    expect(url).toMatch(new RegExp(`^data:${type};base64,`))
    expect(left).not.toContain(hidden)
    expect(exchange.body?.rewritten).toBe(true)
  })

  test('keeps them where the route says so', async () => {
    const url = urlOf('image/png', described['image/png'])
    const exchange = await sanitized(asked([url], { metadata: 'keep' }))
    expect(urlsIn(exchange)).toEqual([url])
    expect(exchange.body?.rewritten).toBe(false)
  })

  test('without any stays as it was sent', async () => {
    const exchange = await sanitized(asked([png]))
    expect(exchange.body?.rewritten).toBe(false)
  })

  test('is written plainly where a lax decoder might see other bytes', async () => {
    const pdf = Buffer.from('%PDF-1.7 pages')
    const odd = `data:application/pdf;base64,${pdf.toString('base64').replace(/(.{4})/g, '$1\n')}`
    const exchange = await sanitized(asked([odd], { metadata: 'keep' }))
    expect(urlsIn(exchange)).toEqual([urlOf('application/pdf', pdf)])
  })

  test('is in the ledger, each by its type', async () => {
    const { ledger } = await sanitized(asked([png, urlOf('image/gif', samples['image/gif'])]))
    expect(
      ledger.entries.flatMap(({ media, verdict, note }) => (media ? [[media, verdict, note]] : [])),
    ).toEqual([
      ['image/png', 'not-run', 'no detector'],
      ['image/gif', 'not-run', 'no detector'],
    ])
  })
})

describe('a part is refused', () => {
  const pdf = urlOf('application/pdf', '%PDF-1.7 pages')
  const svg = urlOf('image/svg+xml', '<svg/>')
  const sound = urlOf('audio/pcm', 'raw samples')

  test.each<[string, string, Partial<RouteMedia>, RegExp, string | undefined]>([
    [
      'on a route that says nothing',
      png,
      { mode: 'refuse' },
      /holds media/,
      'body: { media: unscanned }',
    ],
    [
      'that is something else',
      urlOf('image/jpeg', pngPicture()),
      {},
      /declared as image\/jpeg and is image\/png/,
      undefined,
    ],
    [
      'that is cut off',
      urlOf('image/png', pngPicture().subarray(0, 60)),
      {},
      /not a whole file/,
      undefined,
    ],
    [
      'that is cut off, also where metadata stay',
      urlOf('image/png', pngPicture().subarray(0, 60)),
      { metadata: 'keep' },
      /not a whole file/,
      undefined,
    ],
    ['that cannot be decoded', 'data:image/png;base64,****', {}, /cannot be decoded/, undefined],
    [
      'in a URL that parsers read differently',
      png.replace('data', 'da\nta'),
      {},
      /cannot be decoded/,
      undefined,
    ],
    [
      'that has no type',
      urlOf('x/y', 'z').replace('x/y', ''),
      {},
      /no type that is known/,
      undefined,
    ],
    [
      'of a type that the route does not list',
      png,
      { types: ['image/jpeg'] },
      /holds image\/png/,
      'types: [image/jpeg, image/png] } }',
    ],
    [
      'whose metadata stay',
      pdf,
      {},
      /cannot be taken out of application\/pdf/,
      'mode: unscanned, metadata: keep } }',
    ],
    [
      'whose metadata stay, though it is listed',
      pdf,
      { types: ['application/pdf'] },
      /cannot be taken out/,
      'types: [application/pdf], metadata: keep } }',
    ],
    [
      'that is drawn in letters',
      svg,
      { metadata: 'keep' },
      /holds image\/svg/,
      'types: [image/svg+xml], metadata: keep } }',
    ],
    [
      'of a type that nobody knows',
      sound,
      { metadata: 'keep' },
      /holds type\/subtype/,
      'types: [type/subtype], metadata: keep } }',
    ],
  ])('%s', async (_title, url, media, detail, line) => {
    const error = await refusalOf(asked([url], media))
    expect(error).toMatchObject({ code: 'media-unsupported', status: 415 })
    expect(error.detail).toMatch(detail)
    if (line === undefined) expect(error.hint).toBeUndefined()
    else expect(developerNote(error)).toContain(line)
    expect(developerNote(error)).not.toContain(url)
  })

  test.each<[string, Partial<RouteMedia>, string]>([
    ['that is too large', { maxBytes: 50 }, 'maxMediaBytes'],
    ['that is one too many', { maxParts: 1 }, 'maxMediaParts'],
    ['that has too many pixels', { maxPixels: 11 }, 'maxMediaPixels'],
  ])('%s', async (_title, media, cap) => {
    const error = await refusalOf(asked([png, png], media))
    expect(error).toMatchObject({ code: 'body-limit', detail: `the cap \`${cap}\` is exceeded` })
    const caps = Object.fromEntries(Object.values(media).map((value) => [cap, value]))
    expect((await refusalOf(asked([png, png]), { caps })).code).toBe('body-limit')
  })

  test('that claims more pixels than anybody wants to draw', async () => {
    const bomb = urlOf('image/png', pngPicture([], 60_000, 60_000))
    expect((await refusalOf(asked([bomb]))).detail).toContain('maxMediaPixels')
    expect((await refusalOf(asked([bomb], { metadata: 'keep' }))).detail).toContain(
      'maxMediaPixels',
    )
  })

  test('unless the document names what nobody here can tell', async () => {
    const media = { types: ['audio/pcm', 'image/svg+xml'], metadata: 'keep' } as const
    await expect(sanitized(asked([sound, svg], media))).resolves.toBeDefined()
  })

  test('where the part of another type beside it may pass', async () => {
    expect((await refusalOf(asked([png, pdf]))).code).toBe('media-unsupported')
  })
})

describe('characters in a part', () => {
  const file = (type: string, text: string) => asked([urlOf(type, text)], { mode: 'refuse' })

  test('are searched and treated on every route', async () => {
    const exchange = await sanitized(file('text/plain', `key ${secret}`))
    expect(urlsIn(exchange)).toEqual([urlOf('text/plain', 'key [REDACTED:secrets.openai-key]')])
    expect(exchange.ledger.entries.some(({ media }) => media !== undefined)).toBe(false)
  })

  test('are searched as JSON where they are JSON', async () => {
    const escaped = secret.replace('s', '\\u0073')
    const exchange = await sanitized(file('application/json', `{"k":"${escaped}"}`))
    expect(urlsIn(exchange)).toEqual([
      urlOf('application/json', '{"k":"[REDACTED:secrets.openai-key]"}'),
    ])
  })

  test('come back percent-encoded where they came so', async () => {
    const exchange = await sanitized(asked([`data:,key%20${secret}`], { mode: 'refuse' }))
    expect(urlsIn(exchange)).toEqual(['data:,key%20%5BREDACTED%3Asecrets.openai-key%5D'])
  })

  test('are blocked like others', async () => {
    const content = [{ find: 'pii', from: 'document', do: 'block' }] as const
    const error = await refusalOf(file('text/csv', `name,${email}`), { content })
    expect(error.code).toBe('input-blocked')
  })

  test('count as characters', async () => {
    const caps = { maxCharacters: 200 }
    const error = await refusalOf(file('text/plain', 'x'.repeat(300)), { caps })
    expect(error.detail).toContain('maxCharacters')
    await expect(sanitized(asked([png]), { caps })).resolves.toBeDefined()
  })

  test('are no text for the schema of the route once hidden ones are stripped', async () => {
    const schema = (body: unknown) =>
      JSON.stringify(body).includes('data:text/plain;base64,') ? undefined : '/ pattern'
    await expect(sanitized(file('text/plain', 'a\u200bb'), { schema })).resolves.toBeDefined()
  })
})

describe('a part that is read', () => {
  const reads = (read: MediaOptions['read'], more: Partial<MediaOptions> = {}): Sanitizing => ({
    media: { read, ...more },
  })
  const toRead = (urls: readonly string[] = [png]) => asked(urls, { mode: 'read' })
  const says = (text: string, content?: readonly ContentEntry[]): Sanitizing => ({
    ...reads(async () => ({ text })),
    ...(content && { content }),
  })

  test.each(['redact', 'mask', 'pseudonymize', 'strip', 'hash', 'quarantine', 'block'] as const)(
    'is blocked where its text would have to change: %s',
    async (treatment) => {
      const how = says(`mail ${email}`, [{ find: 'pii', do: treatment }])
      expect(await refusalOf(toRead(), how)).toMatchObject({ code: 'input-blocked', status: 403 })
    },
  )

  test('passes with a finding that is reported, and as it was', async () => {
    const exchange = await sanitized(toRead(), says(email, [{ find: 'pii', do: 'report' }]))
    expect(urlsIn(exchange)).toEqual([png])
    expect(exchange.ledger.entries).toContainEqual(
      expect.objectContaining({
        detector: 'pii',
        verdict: 'finding',
        findings: { 'pii.email': 1 },
      }),
    )
    expect(exchange.ledger.entries).toContainEqual(
      expect.objectContaining({ step: 'media', verdict: 'pass', media: 'image/png', note: 'read' }),
    )
  })

  test('lets texts beside it be treated as ever', async () => {
    const exchange = toRead()
    const { messages } = exchange.body?.value as { messages: { content: object[] }[] }
    messages[0]?.content.push({ type: 'text', text: `key ${secret}` })
    await sanitized(exchange, says('a loaf'))
    expect(JSON.stringify(exchange.body?.value)).toContain('key [REDACTED:secrets.openai-key]')
  })

  test('is a document; a sound is spoken by whose turn it is', async () => {
    const content = [{ find: 'pii', from: 'document', do: 'report' }] as const
    const block = [...content, { find: 'pii', from: 'user', do: 'block' }] as const
    await expect(sanitized(toRead(), says(email, block))).resolves.toBeDefined()
    const spoken = toRead([urlOf('audio/wav', samples['audio/wav'])])
    expect((await refusalOf(spoken, says(email, block))).code).toBe('input-blocked')
  })

  test('is shown with what is known of it, and without metadata', async () => {
    const shown: unknown[] = []
    const how = reads(async ({ bytes, ...part }, { signal }) => {
      shown.push({ ...part, length: bytes.length, aborted: signal.aborted })
      return { text: '' }
    })
    const file = { filename: 'scan.png', file_data: described['image/png'].toString('base64') }
    const exchange = chatExchange([{ role: 'user', content: [{ type: 'file', file }] }])
    exchange.route = toRead().route
    await sanitized(exchange, how)
    expect(shown).toEqual([
      {
        ...{ type: 'image/png', role: 'user', name: 'scan.png', aborted: false },
        path: ['messages', 0, 'content', 0, 'file', 'file_data'],
        length: expect.any(Number) as number,
      },
    ])
  })

  test.each<[string, MediaOptions['read']]>([
    [
      'throws',
      () => {
        throw new Error(secret)
      },
    ],
    [
      'rejects',
      async () => {
        throw new Error(secret)
      },
    ],
    ['answers with nothing', (async () => undefined) as never],
    ['answers with a text alone', (async () => 'text') as never],
    ['answers with no text', (async () => ({ text: 7 })) as never],
    [
      'answers with an inherited text',
      (async () => Object.create({ text: 'x' }) as object) as never,
    ],
    ['hangs', () => new Promise(() => undefined)],
  ])('a reader that %s refuses the request', async (_title, read) => {
    const exchange = toRead()
    const error = await refusalOf(exchange, reads(read, { timeoutMs: 50 }))
    expect(error).toMatchObject({ code: 'control-failed', status: 503 })
    expect(`${developerNote(error)}${JSON.stringify(exchange.ledger.entries)}`).not.toContain(
      secret,
    )
  })

  test('nobody is asked once the client is gone', async () => {
    const gone: (() => void)[] = []
    const exchange = jsonExchange(toRead().body?.value, 'openai-chat', {
      ...{ route: toRead().route },
      request: { onGone: (listener) => (gone.push(listener), () => undefined) },
    })
    let wasTold = false
    const how = reads((_part, { signal }) => {
      signal.addEventListener('abort', () => (wasTold = true))
      gone.forEach((tell) => tell())
      return new Promise(() => undefined)
    })
    expect((await refusalOf(exchange, how)).code).toBe('control-failed')
    expect(wasTold).toBe(true)
  })

  test('no more parts are read at a time than the guard says', async () => {
    let [now, most] = [0, 0]
    const how = reads(
      async () => {
        most = Math.max(most, (now += 1))
        await new Promise((resolve) => setImmediate(resolve))
        now -= 1
        return { text: 'x' }
      },
      { concurrency: 2 },
    )
    await sanitized(toRead(Array.from({ length: 7 }, () => png)), how)
    expect(most).toBe(2)
  })

  test('the text of a long one counts as characters', async () => {
    const how = { ...says('x'.repeat(300)), caps: { maxCharacters: 200 } }
    expect((await refusalOf(toRead(), how)).detail).toContain('maxCharacters')
  })

  test('a guard without a reader refuses', async () => {
    expect((await refusalOf(toRead())).code).toBe('control-failed')
  })
})

describe('numbers of tokens', () => {
  const tokens = (media: Partial<RouteMedia>): Exchange =>
    jsonExchange({ model: 'm', input: [1, 2, 3] }, 'openai-embeddings', {
      route: asked([], media).route,
    })

  test('pass unread where media do, and the ledger says so', async () => {
    const { ledger } = await sanitized(tokens({}))
    expect(ledger.entries).toContainEqual(
      expect.objectContaining({ verdict: 'not-run', media: 'tokens', note: 'no detector' }),
    )
  })

  test.each<Partial<RouteMedia>>([{ mode: 'refuse' }, { mode: 'read' }, { types: ['image/png'] }])(
    'are refused with %j',
    async (media) => {
      const error = await refusalOf(tokens(media), { media: { read: async () => ({ text: '' }) } })
      expect(error).toMatchObject({ code: 'media-unsupported' })
    },
  )
})
