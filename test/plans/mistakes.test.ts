import express from 'express'
import type { IncomingMessage } from 'node:http'
import request from 'supertest'
import { toExpress } from '../../src/adapters/express'
import type { PlanOptions } from '../../src/index'
import { developer, suiteGuard, suitePolicy } from '../support/gate'
import { receive } from '../support/in-memory'

type Gate = ReturnType<typeof toExpress>

/** What `gate.plan` rejects with, behind the middlewares of `mount`. */
async function rejection(
  mount: (gate: Gate) => express.RequestHandler[],
  options: object = { action: 'thing:use', resourceType: 'thing' },
): Promise<string> {
  const gate = toExpress(suiteGuard().guard) as Gate
  const app = express()
  for (const middleware of mount(gate)) app.use(middleware)
  app.use((req, res, next) => {
    gate.plan(req, options as PlanOptions).then(
      ({ kind }) => res.send(kind),
      (error: Error) => res.send(error.message),
    )
    void next
  })
  const { text } = await request(app).get('/things/a').set(developer.headers)
  return text
}

test('behind a gate there is a plan', async () => {
  expect(await rejection((gate) => [gate()])).toBe('always')
  expect(await rejection((gate) => [gate.authenticate()])).toBe('always')
})

test('a request that no gate has seen has none', async () => {
  expect(await rejection(() => [])).toBe(
    '`gate.plan` was asked before a gate; mount `gate()` first',
  )
  const gate = toExpress(suiteGuard().guard) as Gate
  const bare = {} as IncomingMessage as express.Request
  await expect(gate.plan(bare, { action: 'thing:use', resourceType: 'thing' })).rejects.toThrow(
    'mount `gate()` first',
  )
})

test('one whose caller nobody has authenticated has none', async () => {
  expect(await rejection((gate) => [gate.filter()])).toBe(
    '`gate.plan` was asked before anybody was authenticated; mount `gate()` or `gate.authenticate()` first',
  )
})

test('once the response has begun there is none that brings it another duty', async () => {
  const duty = { type: 'response.strip', fields: ['scores'] }
  const policy = {
    ...suitePolicy,
    rules: [
      ...(suitePolicy.rules ?? []),
      {
        id: 'read',
        effect: 'allow' as const,
        actions: ['document:read'],
        resources: ['document/*'],
        obligations: [duty],
      },
    ],
  }
  const { guard } = suiteGuard({ policy })
  const path = '/things/a'
  const { exchange } = await receive(guard, { method: 'GET', path, headers: developer.headers })
  guard.respond(exchange, { status: 200, contentType: 'application/json' })
  const asked = { action: 'document:read', resourceType: 'document' }
  await expect(guard.planAccess(exchange, asked)).rejects.toMatchObject({
    code: 'obligation-unsupported',
    hint: 'call `gate.plan` before the response begins',
  })
  exchange.obligations = [duty]
  expect(await guard.planAccess(exchange, asked)).toMatchObject({ kind: 'always' })
})

test.each([
  [{ action: 'thing:use' }, 'option `resourceType` of `gate.plan` must be a non-empty string'],
  [{ action: 'thing:use', type: 'thing' }, '`gate.plan` has no option `type`'],
  [{ action: '', resourceType: 'thing' }, 'option `action` of `gate.plan`'],
  [{ action: 'thing:use', resourceType: 'thing', ids: 'paths' }, 'did you mean `path`?'],
  [{ action: 'thing:use', resourceType: '\ud83d' }, 'a plan is for one type of resource'],
])('a wrong option is named: %j', async (options, text) => {
  expect(await rejection((gate) => [gate()], options)).toContain(text)
})
