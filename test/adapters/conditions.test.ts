import { createHash } from 'node:crypto'
import request from 'supertest'
import type { PolicyDocument } from '../../src/index'
import { card, developer, suiteGuard, suitePolicy } from '../support/gate'
import { rawExchange, rawRequest, withoutDate } from '../support/raw'
import { frameworks, start, type CallHandler, type Running } from '../support/servers'

const body = JSON.stringify({ card })
const tag = (text: string) => `"${createHash('sha1').update(text).digest('base64url')}"`
const modified = new Date(0).toUTCString()

const conditions = [
  ['If-None-Match', tag(body)],
  ['If-Match', tag(body)],
  ['If-Modified-Since', modified],
  ['If-Unmodified-Since', modified],
  ['If-Range', tag(body)],
  ['Range', 'bytes=0-3'],
] as const

const rules: PolicyDocument['rules'] = [
  ...(suitePolicy.rules ?? []),
  {
    id: 'films',
    effect: 'allow',
    roles: ['developer'],
    actions: ['film:see', 'model:export'],
    resources: ['film/*'],
  },
]
const routes: PolicyDocument['routes'] = [
  ...(suitePolicy.routes ?? []),
  { match: 'GET /films/:id', action: 'film:see', resource: 'film/{path.id}', coverage: 'none' },
]

/** Compares conditions with the body it is about to send, as a careful handler does. */
const careful: CallHandler = ({ req, res }) => {
  const { headers } = req
  res.setHeader('content-type', 'application/json')
  res.setHeader('etag', tag(body))
  res.setHeader('last-modified', modified)
  const unchanged = headers['if-none-match'] === tag(body) || headers['if-modified-since']
  const changed = (headers['if-match'] ?? tag(body)) !== tag(body)
  if (unchanged) res.statusCode = 304
  if (changed) res.statusCode = 412
  if (headers.range) res.statusCode = 206
  res.end(unchanged ? undefined : body)
}

describe.each(frameworks)('on $name', (framework) => {
  let running: Running

  const serve = async (handler: CallHandler, options: Parameters<typeof suiteGuard>[0] = {}) => {
    const content = [{ find: 'pii', do: 'redact' }] as const
    const policy = { ...suitePolicy, rules, routes, content }
    running = await start(framework, { guard: suiteGuard({ policy, ...options }).guard, handler })
  }
  const get = (headers: Record<string, string>, path = '/things/a') =>
    request(running.url).get(path).set(developer.headers).set(headers)

  afterEach(() => running.close())

  test.each(conditions)('%s tells nothing of the unfiltered body', async (name, right) => {
    await serve(careful)
    for (const value of [right, name === 'Range' ? 'bytes=1-2' : tag('a wrong guess')]) {
      const response = await get({ [name]: value })
      expect([response.status, response.body]).toEqual([200, { card: '[REDACTED:pii.card]' }])
      expect(response.headers).not.toHaveProperty('etag')
      expect(response.headers).not.toHaveProperty('last-modified')
    }
  })

  test('the handler sees conditions in none of the views of the request', async () => {
    await serve(({ req, res }) => {
      const { headers, headersDistinct, rawHeaders } = req
      res.setHeader('content-type', 'application/json')
      res.end(JSON.stringify([headers, headersDistinct, rawHeaders]))
    })
    const response = await get({ ...Object.fromEntries(conditions), 'X-Other': 'kept' })
    expect(response.text).not.toMatch(/if-|"range"/i)
    expect(response.text.match(/x-other/gi)).toHaveLength(3)
  })

  test.each([304, 206])('a %d says nothing of the unfiltered bytes', async (status) => {
    await serve(({ res }) => {
      res.writeHead(status, {
        ETag: tag(body),
        'Last-Modified': modified,
        'Repr-Digest': 'sha-256=:x:',
        'Content-Type': 'image/png',
      })
      res.end()
    })
    // Only what cannot be inspected may leave in parts, and of a body that may leave whole, whatever it is.
    const response = await get({}, '/films/a')
    expect(response.status).toBe(status)
    for (const name of ['etag', 'last-modified', 'repr-digest']) {
      expect(response.headers).not.toHaveProperty(name)
    }
  })

  test('a credential that comes twice is seen beside a condition', async () => {
    await serve(careful)
    const bearer: [string, string] = ['Authorization', developer.headers.authorization]
    const headers = [bearer, ['If-None-Match', tag(body)], bearer] as const
    const response = await rawExchange(running.port, rawRequest('GET /things/a', headers))
    expect(response).toContain('credential-ambiguous')
  })

  test('a write keeps the condition that guards it', async () => {
    await serve(({ req, send }) => send({ sees: req.headers['if-match'] }))
    const response = await request(running.url)
      .put('/things/a')
      .set(developer.headers)
      .set('if-match', '"7"')
    expect(response.body).toEqual({ sees: '"7"' })
  })

  test.each([
    ['a filter that monitors', { mode: { filter: 'monitor' } }],
    [
      'a route without a filter',
      {
        policy: {
          ...suitePolicy,
          routes: [
            {
              match: 'GET /things/:name',
              action: 'thing:use',
              resource: 'thing/{path.name}',
              filter: false,
            },
          ],
        },
      },
    ],
  ] as const)('conditions are the handler’s own with %s', async (_, options) => {
    await serve(careful, options)
    const response = await get({ 'If-None-Match': tag(body) })
    expect([response.status, response.headers['etag']]).toEqual([304, tag(body)])
  })

  test('in monitor mode the answer is that of the bare application', async () => {
    await serve(careful, { mode: 'monitor' })
    const bare = await start(framework, { handler: careful })
    for (const line of ['GET /things/a', 'HEAD /things/a']) {
      for (const condition of conditions) {
        const bytes = rawRequest(line, [condition])
        const guarded = withoutDate(await rawExchange(running.port, bytes))
        expect(guarded).toBe(withoutDate(await rawExchange(bare.port, bytes)))
      }
    }
    await bare.close()
  })
})
