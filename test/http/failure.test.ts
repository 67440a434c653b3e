import type { RequestListener } from 'node:http'
import { createHandler } from '../../src/http/handle'
import { all, raw, requestBytes, smallGuard, withServer } from './support/small-guard'

const trap = (): never => {
  throw new Error('of the getter')
}
const withGetter = (name: string): unknown =>
  Object.defineProperty(new Error('inside'), name, { get: trap })

test.each([
  ['a status that throws', withGetter('status')],
  ['a message that throws', withGetter('message')],
  ['a name that throws', withGetter('name')],
  ['a stack that throws', withGetter('stack')],
  ['nothing that can be read', new Proxy(new Error('inside'), { get: trap, getPrototypeOf: trap })],
  ['a symbol for its stack', Object.assign(new Error('inside'), { stack: Symbol('inside') })],
  ['no prototype', Object.create(null)],
  ['null in its place', null],
])('an error of the handler with %s is answered like any other', async (_, error) => {
  const printed: string[] = []
  const handler = createHandler(smallGuard(), (text) => printed.push(text))
  const listener: RequestListener = (req, res) => {
    const next = () => void handler.fail(error, { req, res, production: false })
    void handler.handle(all, { req, res, next })
  }
  const answer = await withServer(listener, (port) => raw(port, requestBytes('GET /')))
  expect(answer).toMatch(/^HTTP\/1\.1 500 /)
  expect(answer).toContain('could not complete the request')
  expect(answer).not.toContain('inside')
  expect(printed).toEqual([
    expect.stringMatching(/^portcullis: the handler failed \(exchange exchange-1\): /),
  ])
})

test.each<[string, object, number, string]>([
  ['its 4xx status', { status: 401 }, 401, 'Unauthorized'],
  ['its text too where that is for the caller', { status: 404, expose: true }, 404, 'inside'],
  ['no 5xx status', { status: 503 }, 500, 'could not complete the request'],
  ['no status that is no number', { status: '401' }, 500, 'could not complete the request'],
])('an error of a middleware in front of the gate keeps %s', async (_, facts, status, text) => {
  const printed: string[] = []
  const handler = createHandler(smallGuard(), (line) => printed.push(line))
  const error = Object.assign(new Error('inside'), facts)
  const listener: RequestListener = (req, res) => void handler.fail(error, { req, res })
  const answer = await withServer(listener, (port) => raw(port, requestBytes('GET /')))
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  expect(answer).toContain(text)
  if (text !== 'inside') expect(answer).not.toContain('inside')
  expect(printed).toHaveLength(status < 500 ? 0 : 1)
})

test('a 4xx status of a handler, which may be that of a call to a provider, is a 500', async () => {
  const handler = createHandler(smallGuard(), () => undefined)
  const error = Object.assign(new Error('inside'), { status: 401 })
  const listener: RequestListener = (req, res) => {
    const next = () => void handler.fail(error, { req, res })
    void handler.handle(all, { req, res, next })
  }
  const answer = await withServer(listener, (port) => raw(port, requestBytes('GET /')))
  expect(answer).toMatch(/^HTTP\/1\.1 500 /)
})
