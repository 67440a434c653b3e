import { createGuard, pii, secrets, type PolicyDocument } from '../../src/index'
import { chat, developer, email, secret } from '../support/gate'
import { receive, respondWhole } from '../support/in-memory'

const said = `${email} has ${secret}`

function guardWith(route: object) {
  const policy: PolicyDocument = {
    version: 1,
    rules: [{ id: 'use', effect: 'allow', actions: ['model:infer'], resources: ['model/*'] }],
    routes: [{ match: 'POST /ask', action: 'model:infer', resource: 'model/any', ...route }],
    content: [{ find: ['secrets', 'pii'], do: 'redact' }],
  }
  return createGuard({
    policy,
    authenticate: [developer.authenticator],
    detectors: [secrets(), pii()],
  })
}

async function exchanged(route: object) {
  const guard = guardWith(route)
  const request = { path: '/ask', headers: developer.headers, body: chat(said) }
  const { exchange, error } = await receive(guard, request)
  const answer = { choices: [{ index: 0, message: { role: 'assistant', content: said } }] }
  const sent = error === undefined ? respondWhole(guard, exchange, answer) : ''
  return { error, body: JSON.stringify(exchange.body?.value), sent }
}

test.each([
  ['all where it names none', {}, [false, false]],
  ['the one it names', { detectors: ['secrets'] }, [true, false]],
  ['both that it names', { detectors: ['pii', 'secrets'] }, [false, false]],
])('a route runs %s, in both directions', async (_, route, [mail, key]) => {
  const { error, body, sent } = await exchanged(route)
  expect(error).toBeUndefined()
  for (const text of [body, sent]) {
    expect(text.includes(email)).toBe(mail)
    expect(text.includes(secret)).toBe(key)
  }
})

test('what a route leaves out is not covered there', async () => {
  const { error } = await exchanged({ detectors: ['secrets'], coverage: ['pii'] })
  expect(error).toMatchObject({ code: 'coverage-missing' })
})

test('what a route adds in code runs beside those of its document', async () => {
  const guard = guardWith({ detectors: ['secrets'] })
  const request = { path: '/ask', headers: developer.headers, body: chat(said) }
  const plans = [guard.plans.all(), guard.plans.filter({ detectors: [pii({ types: ['email'] })] })]
  const { exchange } = await receive(guard, request, plans)
  const sent = respondWhole(guard, exchange, { text: said })
  expect(sent).not.toContain(email)
  expect(sent).not.toContain(secret)
})

test('a detector that the guard has not is refused', () => {
  expect(() => guardWith({ detectors: ['secret'] })).toThrow(
    /route `POST \/ask`, `detectors`: this guard has no detector `secret`; did you mean `secrets`/,
  )
})
