import { Readable } from 'node:stream'
import { Busboy } from '@fastify/busboy'
import OpenAI, { APIError, BadRequestError, PermissionDeniedError, toFile } from 'openai'
import type { PolicyDocument } from '../../src/index'
import { developer, email, iban, secret, suiteGuard } from '../support/gate'
import { frameworks, start, type Call, type Running } from '../support/servers'
import { fixture } from '../formats/fixtures'
import { keyOf } from '../clients/support/site'

const infer = { action: 'model:infer', resource: 'model/{body.model}' } as const
const opened = { ...infer, body: { media: 'unscanned' }, coverage: 'none' } as const

const policy: PolicyDocument = {
  version: 1,
  rules: [
    {
      id: 'all',
      effect: 'allow',
      actions: ['model:infer', 'file:add'],
      resources: ['model/small', 'file/*'],
    },
  ],
  routes: [
    { match: 'POST /v1/images/edits', ...opened },
    { match: 'POST /v1/images/variations', ...infer },
    { match: 'POST /v1/audio/transcriptions', ...opened },
    { match: 'POST /v1/audio/speech', ...infer, coverage: 'none' },
    { match: 'POST /v1/images/generations', ...infer, coverage: 'none' },
    { match: 'POST /v1/chat/completions', ...infer },
    { match: 'POST /v1/files', action: 'file:add', resource: 'file/new' },
    { match: 'POST /anything', action: 'file:add', resource: 'file/any' },
  ],
  content: [
    { find: 'secrets', do: 'redact' },
    { find: 'pii.email', in: 'request', do: 'pseudonymize' },
    { find: 'pii.iban', do: 'block' },
  ],
}

interface Part {
  readonly name: string
  readonly text: string
  readonly bytes: Buffer
  readonly filename?: string
  readonly type?: string
}

/** What a handler reads that parses the form by itself. */
function partsOf({ req }: Call): Promise<Part[]> {
  return new Promise((resolve, reject) => {
    const parts: Part[] = []
    const parser = Busboy({ headers: req.headers as { 'content-type': string } })
    parser.on('field', (name, text) => {
      parts.push({ name, text, bytes: Buffer.from(text) })
    })
    parser.on('file', (name, stream, filename, _encoding, type) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const bytes = Buffer.concat(chunks)
        parts.push({ name, text: bytes.toString(), bytes, filename, type })
      })
    })
    parser.on('finish', () => resolve(parts))
    parser.on('error', reject)
    req.pipe(parser)
  })
}

const picture = Buffer.from(
  '89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890d0a2d2d780d0a',
  'hex',
)

describe.each(frameworks)('a form behind $name', (framework) => {
  let running: Running
  let calls: { readonly parts: readonly Part[]; readonly body: unknown; readonly length: string }[]
  let answer: (call: Call) => void

  beforeAll(async () => {
    const { guard } = suiteGuard({ policy })
    running = await start(framework, {
      guard,
      handler: async (call) => {
        const type = String(call.req.headers['content-type'])
        const parts = type.startsWith('multipart/') ? await partsOf(call) : []
        calls.push({ parts, body: call.body, length: String(call.req.headers['content-length']) })
        answer(call)
      },
    })
  })
  beforeEach(() => {
    calls = []
    answer = ({ send }) => send(JSON.stringify({ created: 1, data: [], text: 'Rye.' }), 200, json)
  })
  afterAll(() => running.close())

  const client = () => new OpenAI({ baseURL: `${running.url}/v1`, apiKey: keyOf(developer) })

  /** A form that is written by hand. */
  const post = async (path: string, lines: readonly string[], type?: string) => {
    const response = await fetch(running.url + path, {
      method: 'POST',
      body: lines.join('\r\n'),
      headers: {
        ...developer.headers,
        'content-type': type ?? 'multipart/form-data; boundary=x',
      },
    })
    return { status: response.status, text: await response.text() }
  }
  const field = (name: string, value: string) => [
    '--x',
    `Content-Disposition: form-data; name="${name}"`,
    '',
    value,
  ]
  const file = (name: string, type: string, value: string) => [
    '--x',
    `Content-Disposition: form-data; name="${name}"; filename="a.txt"`,
    `Content-Type: ${type}`,
    '',
    value,
  ]

  test('comes to the handler with its texts treated and its pictures as they were', async () => {
    await client().images.edit({
      model: 'small',
      prompt: `A loaf for ${email}, ${secret}`,
      image: [
        await toFile(picture, 'loaf.png', { type: 'image/png' }),
        await toFile(picture, `${email} at home.png`, { type: 'image/png' }),
      ],
    })
    const [{ parts, body } = { parts: [], body: undefined }] = calls
    expect(parts.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['model', 'prompt', 'image[]', 'image[]']),
    )
    const prompt = parts.find(({ name }) => name === 'prompt')?.text
    expect(prompt).toMatch(/^A loaf for \[EMAIL_\w+\], \[REDACTED/)
    const files = parts.filter(({ name }) => name === 'image[]')
    expect(files.map(({ bytes }) => bytes)).toEqual([picture, picture])
    expect(files.map(({ type }) => type)).toEqual(['image/png', 'image/png'])
    expect(files[0]?.filename).toBe('loaf.png')
    expect(files[1]?.filename).toMatch(/^\[EMAIL_\w+\] at home\.png$/)
    // Whoever parses no form finds its fields all the same.
    expect(body).toMatchObject({ model: 'small', prompt })
  })

  test('with media is refused where its route does not open them', async () => {
    const asked = client().images.createVariation({
      model: 'small',
      image: await toFile(picture, 'loaf.png', { type: 'image/png' }),
    })
    const thrown: unknown = await asked.catch((cause: unknown) => cause)
    expect(thrown).toBeInstanceOf(APIError)
    expect(thrown).toMatchObject({ status: 415, code: 'media-unsupported' })
    expect(calls).toEqual([])
  })

  test('is refused for what it says, and for the model that it names', async () => {
    const image = await toFile(picture, 'loaf.png', { type: 'image/png' })
    const edit = (model: string, prompt: string) => client().images.edit({ model, prompt, image })
    await expect(edit('small', `Pay to ${iban}`)).rejects.toThrow(PermissionDeniedError)
    await expect(edit('large', 'A loaf')).rejects.toMatchObject({ code: 'access-denied' })
    expect(calls).toEqual([])
  })

  test('brings a transcript back without what was found, whole, as text and in pieces', async () => {
    const { transcriptions } = client().audio
    const file = await toFile(Buffer.from('RIFF'), 'a.wav', { type: 'audio/wav' })
    const sound = { model: 'small', file }
    answer = ({ send }) =>
      send(JSON.stringify({ text: `It is ${secret}.`, words: [{ word: secret }] }), 200, json)
    const whole = await transcriptions.create({ ...sound, response_format: 'verbose_json' })
    expect(JSON.stringify(whole)).not.toContain(secret)
    expect(whole).not.toHaveProperty('words')
    answer = ({ send }) =>
      send(`1\n00:00 --> 00:01\n${secret}\n`, 200, { 'content-type': 'text/plain' })
    expect(await transcriptions.create({ ...sound, response_format: 'srt' })).not.toContain(secret)
    answer = ({ send }) => {
      const events = pieces(`It is ${secret}, and more.`)
      send(Readable.from(events.map((event) => `data: ${JSON.stringify(event)}\n\n`)), 200, sse)
    }
    let heard = ''
    let last = ''
    for await (const event of await transcriptions.create({ ...sound, stream: true })) {
      if (event.type === 'transcript.text.delta') heard += event.delta
      if (event.type === 'transcript.text.done') last = event.text
    }
    expect(heard).toMatch(/^It is \[REDACTED[^\]]*\], and more\.$/)
    expect(last).toBe(heard)
  })

  test('is no form where the endpoint takes none', async () => {
    const lines = [...field('model', 'small'), '--x--', '']
    const { status, text } = await post('/v1/chat/completions', lines)
    expect([status, text]).toEqual([415, expect.stringContaining('media-unsupported')])
    expect(calls).toEqual([])
  })

  test.each<[string, string[], number]>([
    ['a field twice', [...field('a', '1'), ...field('a', '2')], 400],
    ['no end', field('a', '1').slice(0, 3), 400],
    ['text before it', ['hidden', ...field('a', '1')], 400],
    ['a field that is not allowed', field('a', iban), 403],
    ['a name that is not allowed', field(iban, '1'), 403],
    ['a name of a prototype', field('__proto__', '1'), 400],
    ['JSON that hides what is not allowed', field('a', `{"x":"\\u0044${iban.slice(1)}"}`), 403],
    ['JSON that says something twice', field('a', `{"x":1,"x":2}`), 400],
    ['a number that is not allowed', field('a', '4111111111111111'), 200],
    ['a file of text that is not allowed', file('a', 'text/csv', `to,${iban}`), 403],
    [
      'a file of JSON that is not allowed',
      file('a', 'application/json', `["\\u0044${iban.slice(1)}"]`),
      403,
    ],
    ['a file of bytes', file('a', 'application/octet-stream', 'x'), 415],
    ['a file of text in another charset', file('a', 'text/plain; charset=utf-16', 'x'), 415],
    ['a file of no type', [...file('a', 'x/y', 'x').slice(0, 2), '', 'x'], 415],
  ])('with %s', async (_title, lines, status) => {
    const answered = await post('/anything', [...lines, '--x--', ''])
    expect(answered.status).toBe(status)
    expect(calls).toHaveLength(status === 200 ? 1 : 0)
  })

  test('of texts is treated in its files as in its fields', async () => {
    const lines = [
      ...field('note', secret),
      ...file('a', 'text/plain', `The key is ${secret}.`),
      ...file('b', 'application/json', `{"key":"${secret}","n":1}`),
      '--x--',
      '',
    ]
    expect((await post('/anything', lines)).status).toBe(200)
    const [{ parts, length } = { parts: [], length: '' }] = calls
    expect(parts.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^\[REDACTED[^\]]*\]$/),
      expect.stringMatching(/^The key is \[REDACTED[^\]]*\]\.$/),
      expect.stringMatching(/^\{"key":"\[REDACTED[^\]]*\]","n":1\}$/),
    ])
    expect(Number(length)).toBeGreaterThan(0)
  })

  test('is counted by the bytes of its body', async () => {
    const lines = [...field('a', 'x'.repeat(1_100_000)), '--x--', '']
    expect((await post('/anything', lines)).status).toBe(413)
    expect(calls).toEqual([])
  })

  test('of an endpoint must have texts where that has texts', async () => {
    const image = await toFile(picture, 'loaf.png', { type: 'image/png' })
    const prompt = image as unknown as string
    await expect(client().images.edit({ model: 'small', prompt, image })).rejects.toThrow(
      BadRequestError,
    )
    expect(calls).toEqual([])
  })

  test('speech and pictures leave where no coverage is required', async () => {
    answer = ({ send }) => send(Buffer.from('ID3'), 200, { 'content-type': 'audio/mpeg' })
    const { speech } = client().audio
    const spoken = await speech.create({ model: 'small', voice: 'alloy', input: `Hi ${secret}` })
    expect(await spoken.text()).toBe('ID3')
    expect(JSON.stringify(calls[0]?.body)).not.toContain(secret)
    answer = ({ send }) => send(fixture('openai-images', 'response.json'), 200, json)
    const made = await client().images.generate({ model: 'small', prompt: `A loaf ${secret}` })
    expect(made.data).toHaveLength(2)
    expect(JSON.stringify(calls[1]?.body)).not.toContain(secret)
  })
})

const json = { 'content-type': 'application/json' }
const sse = { 'content-type': 'text/event-stream' }

function pieces(text: string): object[] {
  const cut = text.match(/.{1,5}/g) ?? []
  return [
    ...cut.map((delta) => ({ type: 'transcript.text.delta', delta })),
    { type: 'transcript.text.done', text },
  ]
}
