import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import express from 'express'
import {
  createGuard,
  type GuardEvent,
  type GuardOptions,
  type PolicyDocument,
} from '../../src/index'
import { toExpress } from '../../src/adapters/express'
import { developer, guest } from '../support/gate'
import { fakePrincipal } from '../../src/testing'
import { harmless, models } from '../support/model-files'
import { frameworks, start, type Call, type CallHandler, type Running } from '../support/servers'

const model = models['safetensors'] as Buffer
const eve = fakePrincipal({ id: 'eve', roles: ['developer'] })
const octets = { 'content-type': 'application/octet-stream' }

const policy: PolicyDocument = {
  version: 1,
  rules: [
    { id: 'read', effect: 'allow', actions: ['file:read'], resources: ['model/*'] },
    {
      id: 'export',
      effect: 'allow',
      roles: ['developer'],
      actions: ['model:export'],
      resources: ['model/open'],
    },
  ],
  roles: { developer: { match: { claim: 'roles', has: 'developer' } } },
  routes: [
    {
      match: 'GET /models/:name',
      action: 'file:read',
      resource: 'model/{path.name}',
      coverage: 'none',
    },
    { match: 'GET /bare/:name', action: 'file:read', resource: 'model/{path.name}', filter: false },
    {
      match: 'GET /counted/:name',
      ...{ action: 'file:read', resource: 'model/{path.name}', coverage: 'none' },
      limit: { exportBytes: '10KB/day' },
    },
    { match: 'GET /public', authenticate: 'anonymous', coverage: 'none' },
  ],
}

describe.each(frameworks)('models behind $name', (framework) => {
  let running: Running
  let events: GuardEvent[] = []
  let answer: CallHandler

  async function serve(options: Partial<GuardOptions<PolicyDocument, []>> = {}): Promise<Running> {
    const guard = createGuard({
      policy,
      authenticate: [developer, guest, eve].map(({ authenticator }) => authenticator),
      onEvent: (event) => events.push(event),
      ...options,
    })
    return start(framework, { guard, handler: (call) => answer(call) })
  }

  const answers = (handler: CallHandler): void => {
    answer = handler
    events = []
  }

  beforeAll(async () => {
    running = await serve()
  })

  afterAll(() => running.close())

  async function get(
    path: string,
    headers: Record<string, string> = developer.headers,
    { url } = running,
  ) {
    const response = await fetch(`${url}${path}`, { headers })
    const body = await response.arrayBuffer().then(
      (bytes) => Buffer.from(bytes),
      () => undefined,
    )
    return { status: response.status, headers: response.headers, body }
  }

  const sending =
    (body: Buffer, headers: Record<string, string> = octets): CallHandler =>
    ({ send }) =>
      send(body, 200, headers)

  const inBytes =
    (body: Buffer, headers: Record<string, string> = octets): CallHandler =>
    ({ send }) =>
      send(Readable.from(Array.from(body, (byte) => Buffer.from([byte]))), 200, headers)

  const exports = () =>
    events.flatMap((event) =>
      event.type === 'exchange'
        ? event.ledger
            .filter(({ step }) => step === 'export')
            .map(({ verdict, note }) => `${verdict}: ${note}`)
        : [],
    )

  test.each(['/models/closed', '/bare/closed', '/public'])(
    'on %s nothing of one leaves without model:export, whatever it is called',
    async (path) => {
      for (const body of Object.values(models)) {
        for (const handler of [
          sending(body),
          inBytes(body.subarray(0, 1500), { 'content-type': 'image/png' }),
        ]) {
          answers(handler)
          const answer = await get(path)
          expect(answer.status).toBe(403)
          expect(String(answer.body)).toContain('export-denied')
        }
      }
    },
  )

  test('all of one leaves with it, as it is, and what left is recorded', async () => {
    for (const path of ['/models/open', '/bare/open']) {
      for (const handler of [sending(model), inBytes(model)]) {
        answers(handler)
        const { status, body } = await get(path)
        expect([status, body?.equals(model)]).toEqual([200, true])
        expect(exports()).toEqual([
          'pass: safetensors',
          `pass: ${model.length} bytes of safetensors`,
        ])
        expect((await get(path, guest.headers)).status).toBe(403)
      }
    }
  })

  test('what is no model leaves as it is', async () => {
    for (const body of Object.values(harmless)) {
      for (const handler of [sending(body), inBytes(body.subarray(0, 1500))]) {
        answers(handler)
        const answer = await get('/bare/closed')
        expect(answer.status).toBe(200)
        expect(body.subarray(0, answer.body?.length).equals(answer.body as Buffer)).toBe(true)
        expect(answer.body?.length).toBeGreaterThanOrEqual(Math.min(1500, body.length))
        expect(exports()).toEqual([])
      }
    }
  })

  test('one that is packed for the way is found, too', async () => {
    answers(sending(gzipSync(model), { ...octets, 'content-encoding': 'gzip' }))
    expect((await get('/bare/closed')).status).toBe(403)
    expect((await get('/bare/open')).body?.equals(model)).toBe(true)
  })

  test('a part of a body needs the permission, and a range that cannot be served does not', async () => {
    const range = { ...octets, 'content-range': 'bytes 500-599/3000' }
    const part =
      (status: number, headers: Record<string, string>): CallHandler =>
      ({ send }) =>
        send(model.subarray(500, 600), status, headers)
    for (const handler of [
      part(206, range),
      part(200, range),
      part(206, { 'content-type': 'multipart/byteranges; boundary=x' }),
    ]) {
      answers(handler)
      expect((await get('/bare/closed')).status).toBe(403)
      expect((await get('/bare/open')).body?.length).toBe(100)
    }
    answers(part(416, { ...octets, 'content-range': 'bytes */3000' }))
    expect((await get('/bare/closed')).status).toBe(416)
  })

  test('answers without a body are asked about nothing', async () => {
    answers(({ res, req }) => {
      res.writeHead(req.url?.endsWith('304') ? 304 : 200, octets)
      res.end()
    })
    expect((await get('/bare/304')).status).toBe(304)
    const head = await fetch(`${running.url}/bare/closed`, {
      method: 'HEAD',
      headers: developer.headers,
    })
    expect(head.status).toBe(200)
  })

  test('headers that a handler sends first do leave, and then nothing of a model does', async () => {
    answers(({ res }: Call) => {
      res.writeHead(200, octets)
      res.flushHeaders()
      res.write(model.subarray(0, 5))
      setImmediate(() => res.end(model.subarray(5)))
    })
    const { status, body } = await get('/bare/closed')
    expect([status, body]).toEqual([200, undefined])
  })

  test('bytes of a principal are counted over all responses, and cut where they are too many', async () => {
    answers(sending(model))
    expect((await get('/counted/open')).status).toBe(200)
    expect((await get('/counted/open')).status).toBe(200)
    expect((await get('/counted/open')).status).toBe(200)
    const refused = await get('/counted/open')
    expect([refused.status, Number(refused.headers.get('retry-after')) > 80_000]).toEqual([
      429,
      true,
    ])
    // Nobody says how long it is.
    const long = Array.from({ length: 20 }, () => Buffer.alloc(1000, 1))
    answers(({ send }) => send(Readable.from([model, ...long]), 200, octets))
    // The headers may have left with what was cut.
    const cut = await get('/counted/open', eve.headers).catch(() => undefined)
    expect(cut?.body).toBeUndefined()
    expect(exports().at(-1)).toMatch(/^finding: \d{4} bytes of safetensors, cut: rate-limited$/)
    expect((await get('/counted/open', eve.headers)).status).toBe(429)
    expect((await get('/bare/open')).status).toBe(200)
  })

  test('a guard that only monitors says what it would have done', async () => {
    answers(sending(model))
    const monitored = await serve({ mode: 'monitor' })
    const { body } = await get('/bare/closed', developer.headers, monitored)
    await monitored.close()
    expect(body?.equals(model)).toBe(true)
    expect(exports()).toContain('finding: would deny: export-denied: safetensors')
  })
})

test('files that Express sends are looked at, whole and in parts', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'portcullis-')), 'picture.png')
  writeFileSync(file, model)
  const app = express()
  const guard = createGuard({ policy, authenticate: [developer.authenticator] })
  app.use(toExpress(guard)())
  app.get('/bare/:name', (_req, res) => res.sendFile(file))
  const server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/bare`
  const get = (name: string, headers = {}) =>
    fetch(`${url}/${name}`, { headers: { ...developer.headers, ...headers } })
  expect((await get('closed')).status).toBe(403)
  expect((await get('closed', { range: 'bytes=100-199' })).status).toBe(403)
  expect(Buffer.from(await (await get('open')).arrayBuffer()).equals(model)).toBe(true)
  const part = await get('open', { range: 'bytes=100-199' })
  expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 100])
  server.close()
})
