import type { GuardEvent } from '../../src/index'
import { matchers } from '../../src/testing'

expect.extend(matchers)

const openai = { status: 403, body: { error: { code: 'access-denied' } } }
const problem = { status: 401, body: { code: 'credential-missing' } }

test('a refusal is recognized in either shape', () => {
  expect(openai).toBeRefusedWith('access-denied')
  expect(problem).toBeRefusedWith('credential-missing')
})

test.each([
  ['another code', openai, 'route-unknown'],
  ['the status of another code', { ...openai, status: 401 }, 'access-denied'],
  ['no body', { status: 403 }, 'access-denied'],
  ['a body that is null', { status: 403, body: null }, 'access-denied'],
  ['a body that is a text', { status: 403, body: 'access-denied' }, 'access-denied'],
  ['a code that is no text', { status: 403, body: { code: 7 } }, 'access-denied'],
] as const)('a response with %s is not', (_title, response, code) => {
  expect(response).not.toBeRefusedWith(code)
})

test('what came in place of a refusal is told', () => {
  expect(() => expect({ status: 200 }).toBeRefusedWith('access-denied')).toThrow(
    'expected a response refused with access-denied; received status 200',
  )
  expect(() => expect(openai).not.toBeRefusedWith('access-denied')).toThrow(
    'expected a response not refused with access-denied; received access-denied (403)',
  )
})

const event = (findings: Readonly<Record<string, number>>): GuardEvent => ({
  type: 'exchange',
  exchangeId: '0',
  at: 0,
  method: 'GET',
  route: undefined,
  principal: undefined,
  outcome: 'allowed',
  code: undefined,
  ledger: [
    { control: 'limit', step: 'admit', verdict: 'pass' },
    { control: 'sanitize', step: 'content', detector: 'pii', verdict: 'finding', findings },
  ],
  microseconds: 1,
})

test('a finding is looked for in the whole ledger', () => {
  expect(event({ 'pii.email': 2 })).toHaveFound('pii.email')
  expect(event({ 'pii.email': 2 })).not.toHaveFound('pii.card')
  expect({ type: 'loader-missing', loader: 'x' } as const).not.toHaveFound('pii.card')
})

test('what was found instead is told', () => {
  expect(() => expect(event({ 'pii.email': 1 })).toHaveFound('pii.card')).toThrow(
    'expected a finding of pii.card; found pii.email',
  )
  expect(() => expect(event({})).toHaveFound('pii.card')).toThrow('found nothing')
  expect(() => expect(event({ 'pii.card': 1 })).not.toHaveFound('pii.card')).toThrow(
    'expected no finding of pii.card',
  )
})
