import fc from 'fast-check'
import { toExpress } from '../../src/adapters/express'
import type { PolicyDocument } from '../../src/index'
import { email, iban, secret } from '../support/gate'
import { frameworks, start, type Running } from '../support/servers'
import { fileForm, receive, trainer, uploadGuard, uploadPolicy } from './support'

const [, framework] = frameworks as [unknown, (typeof frameworks)[number]]

interface Row {
  readonly custom_id: string
  readonly method: string
  readonly url: string
  readonly body: object
}

const row = (id: string, body: object, url = '/v1/chat/completions'): Row => ({
  custom_id: id,
  method: 'POST',
  url,
  body,
})
const ask = (content: string, more: object = {}): object => ({
  model: 'small',
  messages: [{ role: 'user', content }],
  ...more,
})

/** A service that remembers each body that reached it. */
async function startBatches(policy: PolicyDocument) {
  const { guard, events } = uploadGuard(policy)
  const seen: unknown[] = []
  const files: string[] = []
  const running = await start(framework, {
    guard,
    handler: async ({ req, body, send }) => {
      if (req.url === '/v1/files') files.push((await receive(req)).file)
      else seen.push(body)
      send({ ok: true })
    },
  })
  const upload = (rows: readonly Row[]) =>
    fetch(`${running.url}/v1/files`, {
      method: 'POST',
      headers: trainer.headers,
      body: fileForm(rows.map((one) => JSON.stringify(one)).join('\n'), { purpose: 'batch' }),
    })
  const single = async ({ url, body }: Row) => {
    const response = await fetch(running.url + url, {
      method: 'POST',
      headers: { ...trainer.headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    await response.text()
    return response.status
  }
  return { running, events, seen, files, upload, single }
}

let running: Running | undefined
afterEach(() => running?.close())

test('each row is held to the duties and the content of its route', async () => {
  const service = await startBatches(uploadPolicy({ rows: 'batch' }))
  running = service.running
  const rows = [
    row('a', ask('hello', { max_tokens: 5000 })),
    row('b', ask(`mail ${email}`, { max_tokens: 7 })),
    row('c', ask('hello', { max_tokens: 7 })),
  ]
  expect((await service.upload(rows)).status).toBe(200)
  const [a, b, c] = (service.files[0] ?? '').split('\n')
  expect(JSON.parse(a ?? '')).toEqual(row('a', ask('hello', { max_tokens: 100 })))
  expect(JSON.parse(b ?? '')).toEqual(row('b', ask('mail [REDACTED:pii.email]', { max_tokens: 7 })))
  expect(c).toBe(JSON.stringify(rows[2]))
})

test.each<[string, number, readonly Row[]]>([
  ['a model that the caller may not use', 403, [row('a', { ...ask('hi'), model: 'large' })]],
  ['a path without a route', 403, [row('a', ask('hi'), '/v1/admin')]],
  ['an upload within the upload', 400, [row('a', ask('hi'), '/v1/files')]],
  ['a path that can be read in two ways', 400, [row('a', ask('hi'), '/v1/../v1/chat/completions')]],
  ['a whole address', 400, [row('a', ask('hi'), 'https://elsewhere.example/v1/chat/completions')]],
  ['an address of another host', 400, [row('a', ask('hi'), '//elsewhere.example/v1/x')]],
  ['a body against its schema', 400, [row('a', { model: 'small' })]],
  ['a blocked text', 403, [row('a', ask(`IBAN ${iban}`))]],
  ['another method', 400, [{ ...row('a', ask('hi')), method: 'DELETE' }]],
  ['a field of its own', 400, [{ ...row('a', ask('hi')), more: 1 } as Row]],
  ['a name that comes twice', 400, [row('a', ask('hi')), row('a', ask('hi'))]],
  ['a secret as a name', 403, [row(secret, ask('hi'))]],
  ['a hosted tool', 403, [row('a', ask('hi', { web_search_options: {} }))]],
])('refuses %s', async (_, status, rows) => {
  const service = await startBatches(uploadPolicy({ rows: 'batch' }))
  running = service.running
  expect((await service.upload(rows)).status).toBe(status)
  expect(service.files).toEqual([])
})

test('a row counts as a request where the route limits', async () => {
  const base = uploadPolicy({ rows: 'batch', onRefusal: 'drop' })
  const [files, chat] = base.routes ?? []
  const routes = [files!, { ...chat!, limit: { requests: '3/min' } }]
  const service = await startBatches({ ...base, routes })
  running = service.running
  const rows = ['a', 'b', 'c', 'd', 'e'].map((id) => row(id, ask('hi', { max_tokens: 1 })))
  expect((await service.upload(rows)).status).toBe(200)
  expect((service.files[0] ?? '').trim().split('\n')).toHaveLength(3)
  expect(await service.single(rows[0]!)).toBe(429)
})

test('a duty of the response cannot be promised', async () => {
  const base = uploadPolicy({ rows: 'batch' })
  const [files, chat] = base.rules ?? []
  const strip = { type: 'response.strip', fields: ['logprobs'] }
  const service = await startBatches({
    ...base,
    rules: [files!, { ...chat!, obligations: [strip] }],
  })
  running = service.running
  expect((await service.upload([row('a', ask('hi'))])).status).toBe(503)
})

const texts = fc.constantFrom('hello', `mail ${email}`, `IBAN ${iban}`, `key ${secret}`, '\u200bhi')
const bodies = fc.record({
  model: fc.constantFrom('small', 'large', 'a/b', '', '..'),
  messages: fc.oneof(
    fc.array(fc.record({ role: fc.constantFrom('user', 'system', 'nobody'), content: texts }), {
      maxLength: 3,
    }),
    fc.constant('none'),
  ),
  max_tokens: fc.option(fc.constantFrom(1, 5000, -1), { nil: undefined }),
  background: fc.option(fc.constantFrom(true, false), { nil: undefined }),
  tools: fc.option(fc.constantFrom([{ type: 'web_search' }], []), { nil: undefined }),
})
const urls = fc.constantFrom('/v1/chat/completions', '/V1/chat/completions/', '/v1/other', '/v1//x')
const treatments = fc.record({
  email: fc.constantFrom('redact', 'block', 'report', 'mask'),
  secrets: fc.constantFrom('redact', 'block', 'strip'),
} as const)

test('a batch gets the verdicts and the bodies that its rows get one by one', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(urls, bodies), { minLength: 1, maxLength: 6 }),
      treatments,
      async (drawn, content) => {
        const policy = uploadPolicy(
          { rows: 'batch', onRefusal: 'drop' },
          {
            content: [
              { find: 'secrets', do: content.secrets },
              { find: 'pii.email', in: 'request', do: content.email },
              { find: 'pii.iban', do: 'block' },
            ],
          },
        )
        const service = await startBatches(policy)
        try {
          const rows = drawn.map(([url, body], index) => row(`row-${index}`, body, url))
          const allowed: Row[] = []
          for (const one of rows) {
            if ((await service.single(one)) !== 200) continue
            allowed.push({ ...one, body: service.seen.at(-1) as object })
          }
          expect((await service.upload(rows)).status).toBe(200)
          const lines = (service.files[0] ?? '').split('\n').filter((line) => line !== '')
          expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(allowed)
        } finally {
          await service.running.close()
        }
      },
    ),
    { numRuns: 25 },
  )
}, 120_000)

test('gate.context tells a handler what became of the rows', async () => {
  const { guard } = uploadGuard(uploadPolicy({ rows: 'batch', onRefusal: 'drop' }))
  const gate = toExpress(guard)
  let report: unknown
  const server = await start(framework, {
    guard,
    handler: ({ req, send }) => {
      report = gate.context(req as Parameters<typeof gate.context>[0]).upload
      send({})
    },
  })
  running = server
  await fetch(`${server.url}/v1/files`, {
    method: 'POST',
    headers: trainer.headers,
    body: fileForm(JSON.stringify(row('a', { ...ask('hi'), model: 'large' })), {
      purpose: 'batch',
    }),
  })
  expect(report).toMatchObject({
    ...{ kind: 'batch', rows: 1, dropped: 1 },
    changed: [{ row: 1, outcome: 'dropped', code: 'access-denied' }],
  })
})
