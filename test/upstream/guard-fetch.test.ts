import { Readable } from 'node:stream'
import { inspect } from 'node:util'
import fc from 'fast-check'
import OpenAI from 'openai'
import {
  guardFetch,
  isConfigurationError,
  type Fetch,
  type GuardFetchOptions,
} from '../../src/index'
import { startProvider, type Provider } from './support'

const key = 'sk-provider-key'
const callers = {
  authorization: 'Bearer callers-credential',
  'proxy-authorization': 'Basic callers-credential',
  'x-api-key': 'callers-credential',
  'X-Goog-Api-Key': 'callers-credential',
  'api-key': 'callers-credential',
  x_api_key: 'callers-credential',
  cookie: 'sid=callers-credential',
  'x-auth-token': 'callers-credential',
  'x-forwarded-access-token': 'callers-credential',
  'x-forwarded-client-cert': 'Hash=callers-credential',
  'client-cert': ':callers-credential:',
  'x-amzn-mtls-clientcert': 'callers-credential',
  dpop: 'callers-credential',
}

let provider: Provider
let stranger: Provider

beforeEach(async () => {
  provider = await startProvider()
  stranger = await startProvider()
})
afterEach(() => Promise.all([provider.close(), stranger.close()]))

const guarded = (options: Partial<GuardFetchOptions> = {}): Fetch =>
  guardFetch({ origin: provider.origin, secret: key, ...options })

const rejection = async (call: Promise<unknown>): Promise<Error> => {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error === undefined) throw new Error('the call was made')
  expect(inspect(error, { depth: null })).not.toContain(key)
  return error as Error
}

describe('what leaves', () => {
  const body = '{"a":1}'
  const post = { method: 'POST', body }

  test.each<[string, (url: string) => Parameters<Fetch>]>([
    ['a text and an object', (url) => [url, { ...post, headers: callers }]],
    ['a URL and a list', (url) => [new URL(url), { ...post, headers: Object.entries(callers) }]],
    ['a text and Headers', (url) => [url, { ...post, headers: new Headers(callers) }]],
    ['a Request', (url) => [new Request(url, { ...post, headers: callers })]],
    [
      'a Request with other headers',
      (url) => [new Request(url, { ...post, headers: { 'x-own': 'no' } }), { headers: callers }],
    ],
    [
      'a text and an object that inherits',
      (url) => [url, Object.create({ ...post, headers: callers }) as RequestInit],
    ],
    ['a text and a Request', (url) => [url, new Request(url, { ...post, headers: callers })]],
  ])('has the provider’s key and nobody else’s, from %s', async (_, argumentsFor) => {
    const response = await guarded()(...argumentsFor(`${provider.origin}/v1/chat?x=1`))
    expect(response.status).toBe(200)
    const [asked] = provider.asked
    expect(asked).toMatchObject({ method: 'POST', url: '/v1/chat?x=1', body })
    expect(asked?.headers.authorization).toBe(`Bearer ${key}`)
    expect(JSON.stringify(asked)).not.toMatch(/callers-credential|x-own/)
  })

  test('keeps every other header', async () => {
    const headers = {
      'Content-Type': 'text/plain',
      'openai-organization': 'o',
      'x-stainless-os': 'l',
    }
    await guarded()(provider.origin, { ...post, headers: { ...headers, host: 'evil.example' } })
    expect(provider.asked[0]?.headers).toMatchObject({
      'content-type': 'text/plain',
      'openai-organization': 'o',
      'x-stainless-os': 'l',
      host: new URL(provider.origin).host,
    })
  })

  test.each<[string, Partial<GuardFetchOptions>, string, string]>([
    ['Anthropic', { header: 'x-api-key', scheme: '' }, 'x-api-key', key],
    ['Google', { header: 'X-Goog-Api-Key' }, 'x-goog-api-key', key],
    ['a bare authorization', { scheme: '' }, 'authorization', key],
    ['another scheme', { scheme: 'Token' }, 'authorization', `Token ${key}`],
  ])('carries the key as %s wants it', async (_, options, header, value) => {
    await guarded(options)(provider.origin, { headers: callers })
    expect(provider.asked[0]?.headers[header]).toBe(value)
    expect(JSON.stringify(provider.asked)).not.toContain('callers-credential')
  })

  test.each<[string, () => NonNullable<RequestInit['body']>]>([
    ['a web stream', () => new Blob(['one', 'two']).stream()],
    ['a Node stream', () => Readable.from(['one', 'two']) as never],
    ['a blob', () => new Blob(['onetwo'])],
    ['bytes', () => Buffer.from('onetwo')],
    ['a form', () => new URLSearchParams('onetwo')],
  ])('streams and copies bodies: %s', async (_, make) => {
    await guarded()(provider.origin, { method: 'POST', body: make() })
    expect(provider.asked[0]?.body).toMatch(/^onetwo=?$/)
  })

  test('a Request with a streamed body', async () => {
    const init = { method: 'POST', body: new Blob(['onetwo']).stream(), duplex: 'half' as const }
    await guarded()(new Request(provider.origin, init))
    expect(provider.asked[0]?.body).toBe('onetwo')
  })
})

describe('where the key goes', () => {
  test.each<[string, (origin: string) => string]>([
    ['another port', () => stranger.origin],
    ['another scheme', (origin) => origin.replace('http:', 'https:')],
    ['another name of the same host', (origin) => origin.replace('127.0.0.1', 'localhost')],
    ['a host that begins alike', (origin) => `${origin}.evil.example/`],
    ['the origin as a user', (origin) => `${origin}@${new URL(stranger.origin).host}/`],
    ['a user', (origin) => origin.replace('//', '//me:secret@')],
    ['a file in memory of that origin', (origin) => `blob:${origin}/1`],
    ['data', () => 'data:text/plain,x'],
    ['a path alone', () => '/v1/chat'],
  ])('is not %s', async (_, urlOf) => {
    for (const input of [urlOf(provider.origin), { toString: () => urlOf(provider.origin) }]) {
      const { message, name } = await rejection(guarded()(input as string))
      expect([name, message]).toEqual(['TypeError', expect.stringContaining('`guardFetch`')])
      expect(message).not.toContain('me:secret')
    }
    expect([provider.asked, stranger.asked]).toEqual([[], []])
  })

  test('is read from the input once', async () => {
    let reads = 0
    const shifty = { toString: () => (reads++ === 0 ? provider.origin : stranger.origin) }
    await guarded()(shifty as never)
    expect([provider.asked.length, stranger.asked.length]).toEqual([1, 0])
  })

  test('is what a Request was made for, whatever a subclass of it says', async () => {
    const shifty = new Request(stranger.origin)
    Object.defineProperty(shifty, 'url', { value: provider.origin })
    await rejection(guarded()(shifty))
    expect(stranger.asked).toEqual([])
  })

  test.each(['string', 'Request'])('is not where a redirect leads, from a %s', async (kind) => {
    await provider.close()
    provider = await startProvider((_, _req, res) =>
      res.writeHead(307, { location: `${stranger.origin}/v1` }).end(),
    )
    for (const redirect of ['follow', 'manual', undefined] as const) {
      const init = { method: 'POST', body: '{}', ...(redirect && { redirect }) }
      const input = kind === 'string' ? provider.origin : new Request(provider.origin, init)
      const response = await guarded()(input, kind === 'string' ? init : undefined)
      expect([response.status, response.headers.get('location')]).toEqual([
        307,
        `${stranger.origin}/v1`,
      ])
    }
    await rejection(guarded()(provider.origin, { redirect: 'error' }))
    expect(stranger.asked).toEqual([])
  })

  test('is its origin alone, whatever URL somebody makes up', async () => {
    const allowed = 'https://api.example.org'
    const called: string[] = []
    const recording: Fetch = (input) => {
      called.push(input as string)
      return Promise.resolve(new Response())
    }
    const call = guardFetch({ origin: allowed, secret: key, fetch: recording })
    const part = fc.constantFrom(
      ...[
        'https:',
        'http:',
        'blob:',
        '//',
        '/',
        '\\',
        '@',
        ':',
        ':443',
        ':80',
        '?',
        '#',
        '.',
        '%2e',
      ],
      ...['api.example.org', 'evil.example', 'API.EXAMPLE.ORG', '\t', '\n', ' ', '\u3002', '[::1]'],
    )
    const url = fc.array(part, { maxLength: 9 }).map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(fc.oneof(url, fc.webUrl(), fc.string()), async (text) => {
        await call(text).catch(() => undefined)
        await call(`https:${text}`).catch(() => undefined)
        await call(`${allowed}${text}`).catch(() => undefined)
        for (const target of called.splice(0)) {
          expect(new URL(target)).toMatchObject({
            origin: allowed,
            protocol: 'https:',
            username: '',
          })
        }
      }),
      { numRuns: 2000 },
    )
    await call(`${allowed}/v1`)
    expect(called).toEqual([`${allowed}/v1`])
  })

  test('may be several origins', async () => {
    const call = guarded({ origin: [provider.origin, stranger.origin] })
    await call(provider.origin)
    await call(stranger.origin)
    expect([provider.asked.length, stranger.asked.length]).toEqual([1, 1])
  })
})

describe('a key that rotates', () => {
  const answering = async (valid: () => string): Promise<void> => {
    await provider.close()
    provider = await startProvider(({ headers }, _req, res) => {
      res.statusCode = headers.authorization === `Bearer ${valid()}` ? 200 : 401
      res.end('{}')
    })
  }

  test('is read at each call', async () => {
    const keys = ['one', 'two']
    const call = guarded({ secret: () => keys.shift() ?? '' })
    await call(provider.origin)
    await call(provider.origin)
    expect(provider.asked.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer one',
      'Bearer two',
    ])
  })

  test('is read anew after a 401, and the call made once more', async () => {
    await answering(() => 'new')
    const secret = { name: 'vault', read: () => 'old', reread: () => Promise.resolve('new') }
    const body = '{"a":1}'
    const response = await guarded({ secret })(provider.origin, { method: 'POST', body })
    expect(response.status).toBe(200)
    expect(provider.asked.map((asked) => asked.body)).toEqual([body, body])
  })

  test.each<[string, () => string | Promise<string>]>([
    ['did not change', () => 'old'],
    ['cannot be read', () => Promise.reject(new Error('the vault is down'))],
    ['is wrong as well', () => 'wrong'],
    ['cannot be sent', () => 'new\r\nx-evil: 1'],
  ])('after a 401 the caller gets it where the key %s', async (_, reread) => {
    await answering(() => 'new')
    const response = await guarded({ secret: { name: 'vault', read: () => 'old', reread } })(
      provider.origin,
    )
    expect([response.status, await response.text()]).toEqual([401, '{}'])
    expect(provider.asked.length).toBeLessThanOrEqual(2)
  })

  test.each<[string, () => Parameters<Fetch>]>([
    ['a stream', () => [provider.origin, { method: 'POST', body: new Blob(['x']).stream() }]],
    ['a Request’s', () => [new Request(provider.origin, { method: 'POST', body: 'x' })]],
  ])('a body that is %s is not sent twice', async (_, argumentsOf) => {
    await answering(() => 'new')
    const secret = { name: 'vault', read: () => 'old', reread: () => 'new' }
    expect((await guarded({ secret })(...argumentsOf())).status).toBe(401)
    expect(provider.asked).toHaveLength(1)
  })

  test('a hundred calls that are refused at once ask for the key once', async () => {
    await answering(() => 'new')
    let asked = 0
    const reread = async (): Promise<string> => {
      asked += 1
      await new Promise((resolve) => setTimeout(resolve, 200))
      return 'new'
    }
    const call = guarded({ secret: { name: 'vault', read: () => 'old', reread } })
    const responses = await Promise.all(Array.from({ length: 100 }, () => call(provider.origin)))
    expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([200]))
    expect(asked).toBeLessThan(10)
  })
})

describe('a call that fails', () => {
  test.each(['a\r\nx-evil: 1', 'a\nb', 'a\0b', 'ключ', ' a', 'a ', 'a\tb', '\u007f'])(
    'a key like %j never becomes a header',
    async (secret) => {
      const { message } = await rejection(guarded({ secret })(provider.origin))
      expect(message).toBe(
        'the secret (fixed value) cannot be sent in a header; it must be printable ASCII without ' +
          'line ends, control characters and spaces around it',
      )
      expect(provider.asked).toEqual([])
    },
  )

  test('headers that HTTP does not allow are not repeated in the error', async () => {
    const headers = { authorization: 'Bearer callers\ncredential' }
    const { message } = await rejection(guarded()(provider.origin, { headers }))
    expect(message).toBe('`guardFetch` was given headers that HTTP does not allow')
  })

  test('a provider that is down is the error of fetch', async () => {
    await provider.close()
    const { message } = await rejection(guarded()(provider.origin))
    expect(message).toBe('fetch failed')
    provider = await startProvider()
  })

  test('is aborted while the key is read', async () => {
    const controller = new AbortController()
    const never = (): Promise<string> => new Promise(() => undefined)
    const call = guarded({ secret: never })(provider.origin, { signal: controller.signal })
    controller.abort()
    expect((await rejection(call)).name).toBe('AbortError')
    const late = guarded({ secret: never })(new Request(provider.origin, controller))
    expect((await rejection(late)).name).toBe('AbortError')
  })

  test.each(['string', 'Request'])('is aborted while it streams, from a %s', async (kind) => {
    await provider.close()
    provider = await startProvider((_, _req, res) => void res.write('first'))
    const controller = new AbortController()
    const { signal } = controller
    const response = await (kind === 'string'
      ? guarded()(provider.origin, { signal })
      : guarded()(new Request(provider.origin, { signal })))
    const reader = response.body?.getReader()
    await reader?.read()
    controller.abort()
    expect((await rejection(reader!.read())).name).toBe('AbortError')
  })
})

describe('the official client of OpenAI', () => {
  const completion = {
    id: 'c',
    object: 'chat.completion',
    created: 0,
    model: 'm',
    choices: [
      { index: 0, message: { role: 'assistant', content: 'hello' }, finish_reason: 'stop' },
    ],
  }
  const client = (options: Partial<GuardFetchOptions> = {}) =>
    new OpenAI({
      apiKey: 'unused',
      baseURL: `${provider.origin}/v1`,
      maxRetries: 0,
      fetch: guarded(options),
    })
  const ask = { model: 'm', messages: [{ role: 'user' as const, content: 'hi' }] }

  test('works whole and streamed, and sends the key of the guard', async () => {
    await provider.close()
    provider = await startProvider(({ body }, _req, res) => {
      if (!(JSON.parse(body) as { stream?: boolean }).stream) {
        return void res.end(JSON.stringify(completion))
      }
      res.setHeader('content-type', 'text/event-stream')
      for (const content of ['hel', 'lo']) {
        const chunk = { ...completion, choices: [{ index: 0, delta: { content } }] }
        res.write(`data: ${JSON.stringify(chunk)}\n\n`)
      }
      res.end('data: [DONE]\n\n')
    })
    const whole = await client().chat.completions.create(ask)
    let streamed = ''
    for await (const chunk of await client().chat.completions.create({ ...ask, stream: true })) {
      streamed += chunk.choices[0]?.delta.content ?? ''
    }
    expect([whole.choices[0]?.message.content, streamed]).toEqual(['hello', 'hello'])
    expect(JSON.stringify(provider.asked)).not.toContain('unused')
    for (const { headers } of provider.asked) expect(headers.authorization).toBe(`Bearer ${key}`)
  })

  test('raises its own error for a 401, and for a key that is missing', async () => {
    await provider.close()
    provider = await startProvider((_, _req, res) => void ((res.statusCode = 401), res.end('{}')))
    expect(await rejection(client().chat.completions.create(ask))).toBeInstanceOf(
      OpenAI.AuthenticationError,
    )
    const missing = await rejection(client({ secret: () => '' }).chat.completions.create(ask))
    expect(missing).toBeInstanceOf(OpenAI.APIConnectionError)
    expect((missing.cause as Error).message).toContain('the secret (function) is missing')
  })
})

describe('options', () => {
  const problemOf = (options: object): string => {
    try {
      guardFetch({ origin: 'https://api.example.org', secret: key, ...options })
    } catch (error) {
      expect(isConfigurationError(error)).toBe(true)
      return (error as Error).message
    }
    throw new Error('the options were accepted')
  }

  test.each([
    'https://api.example.org',
    'https://api.example.org/',
    'HTTPS://API.example.org:443',
    'http://127.0.0.1:8080',
    'http://localhost',
    'http://[::1]:1',
  ])('`%s` is an origin', (origin) => {
    expect(() => guardFetch({ origin, secret: key })).not.toThrow()
  })

  test.each([
    'http://api.example.org',
    'http://127.0.0.1.evil.example',
    'http://localhost.evil.example',
    'https://api.example.org/v1',
    'https://api.example.org?',
    'https://*.example.org',
    'https://me@api.example.org',
    'https://me:pw@api.example.org',
    'api.example.org',
    'blob:https://api.example.org',
    '*',
    'null',
    '',
    [],
    ['https://api.example.org', 'http://api.example.org'],
    new URL('https://api.example.org'),
  ])('`%s` is none', (origin) => {
    expect(problemOf({ origin })).toContain(
      'option `origin` of `guardFetch` must be an origin or a list of origins',
    )
  })

  test.each<[object, string]>([
    [{ headers: 'x' }, 'did you mean `header`?'],
    [
      { header: 'x y' },
      'the name of a header such as `x-api-key`; received a string of 3 characters',
    ],
    [{ header: 'x\r\ny' }, 'the name of a header'],
    [{ scheme: 'Bearer ' }, 'a word such as `Bearer`, or an empty string'],
    [{ scheme: null }, 'a word such as `Bearer`, or an empty string; received null'],
    [{ secret: undefined }, 'option `secret` of `guardFetch` must be a secret'],
    [{ fetch: 'fetch' }, 'option `fetch` of `guardFetch` must be a function'],
  ])('%j is refused', (options, message) => {
    expect(problemOf(options)).toContain(message)
  })
})
