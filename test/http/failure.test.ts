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
