import type { RequestListener } from 'node:http'
import { GuardError } from '../../src/core/errors'
import type { Arrival } from '../../src/http/admit'
import { createHandler } from '../../src/http/handle'
import {
  all,
  raw,
  requestBytes,
  smallGuard,
  withServer,
  type SmallGuard,
} from './support/small-guard'

async function run(
  guard: SmallGuard,
  facts: Partial<Arrival> = {},
): Promise<{ answer: string; calls: number; printed: string }> {
  let calls = 0
  let printed = ''
  const handler = createHandler(guard, (text) => (printed += text))
  const listener: RequestListener = (req, res) =>
    void handler.handle(all, { req, res, next: () => res.end(`call ${(calls += 1)}`), ...facts })
  const answer = await withServer(listener, (port) => raw(port, requestBytes('GET /')))
  return { answer, calls, printed }
}

test('calls next once for what is admitted', async () => {
  const guard = smallGuard()
  expect(await run(guard)).toMatchObject({ answer: expect.stringMatching(/call 1$/), calls: 1 })
  expect(guard.settled).toMatchObject([{ outcome: 'allowed', code: undefined }])
})

test('never calls next for what is refused', async () => {
  const guard = smallGuard({
    onReceive: () => {
      throw new GuardError('access-denied')
    },
  })
  const { answer, calls } = await run(guard)
  expect(calls).toBe(0)
  expect(answer).toMatch(/^HTTP\/1\.1 403 /)
  expect(answer).toContain('x-exchange-id: exchange-1')
  expect(guard.settled).toMatchObject([{ outcome: 'refused', code: 'access-denied' }])
})

const missing = new GuardError('coverage-missing', { detail: 'why' })
const last = { text: '', refused: missing, destroy: true }
const refusing = (): never => {
  throw missing
}

const broken = (): never => {
  throw new Error('hidden reason')
}

test.each<[string, Partial<SmallGuard>]>([
  ['begins no exchange', { begin: broken }],
  ['throws while it receives', { receive: () => Promise.reject(new Error('hidden reason')) }],
  ['throws at once', { receive: broken }],
  ['cannot write its reply either', { receive: broken, reply: broken, shape: broken }],
])('answers 503 for a guard that %s', async (_, parts) => {
  const { answer, calls } = await run({ ...smallGuard(), ...parts })
  expect(calls).toBe(0)
  expect(answer).toMatch(/^HTTP\/1\.1 503 /)
  expect(answer).not.toContain('hidden reason')
})

test.each<[string, Partial<SmallGuard>]>([
  ['begins no exchange', { begin: broken }],
  ['throws while it receives', { receive: broken }],
])('lets pass in monitor mode where the guard %s', async (_, parts) => {
  const { answer, calls } = await run({ ...smallGuard({ mode: 'monitor' }), ...parts })
  expect(calls).toBe(1)
  expect(answer).toMatch(/call 1$/)
})

test('survives a guard that throws when it settles', async () => {
  const guard = { ...smallGuard(), settle: broken }
  expect((await run(guard)).answer).toMatch(/call 1$/)
})

test('leaves a request alone that something else has answered meanwhile', async () => {
  const guard = smallGuard({ onReceive: () => new Promise((resolve) => setImmediate(resolve)) })
  const handler = createHandler(guard)
  let calls = 0
  const listener: RequestListener = (req, res) => {
    void handler.handle(all, { req, res, next: () => (calls += 1) })
    res.end('elsewhere')
  }
  expect(await withServer(listener, (port) => raw(port, requestBytes('GET /')))).toMatch(
    /elsewhere$/,
  )
  expect(calls).toBe(0)
})

test('rejects with what next rejects with', async () => {
  const handler = createHandler(smallGuard())
  const seen: unknown[] = []
  const listener: RequestListener = (req, res) =>
    void handler
      .handle(all, { req, res, next: () => Promise.reject(new Error('of the handler')) })
      .catch((error: unknown) => {
        seen.push(error)
        res.end()
      })
  await withServer(listener, (port) => raw(port, requestBytes('GET /')))
  expect(seen).toEqual([new Error('of the handler')])
})

test.each([
  [false, /^portcullis: 403 route-unknown \(exchange exchange-1\)\n {2}why\n- match\n$/],
  [true, /^$/],
  [undefined, /^$/],
])('prints a note for developers where production is %s', async (production, note) => {
  const onReceive = (): never => {
    throw new GuardError('route-unknown', { detail: 'wh\u001by', hint: '- mat\u202ech' })
  }
  const facts = production === undefined ? {} : { production }
  expect((await run(smallGuard({ onReceive }), facts)).printed).toMatch(note)
})

test.each<[string, SmallGuard['respond']]>([
  ['the response cannot be looked at', refusing],
  [
    'its stream must end',
    () => ({ mode: 'stream', write: () => last, end: () => last, refuse: () => last }),
  ],
])('prints a note for developers where %s', async (_, respond) => {
  const { printed } = await run({ ...smallGuard(), respond }, { production: false })
  expect(printed).toMatch(/^portcullis: 503 coverage-missing \(exchange .*\)\n {2}why\n$/)
})

test('refuses to start with a proxy range that is none', () => {
  expect(() => createHandler(smallGuard({ trustedProxies: ['everyone'] }))).toThrow(
    '`trustedProxies`',
  )
})
