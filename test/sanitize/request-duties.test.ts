import { requestDuties } from '../../src/controls/sanitize/request-duties'
import { tokensMax } from '../../src/controls/sanitize/tokens-max'
import type { Exchange } from '../../src/core/exchange'
import type { Obligation } from '../../src/core/obligation'
import { runSteps } from '../../src/core/pipeline'
import { exchangeOf } from '../support/exchange'
import { bodyOf, chatExchange, engineWith, jsonExchange } from './support'

const atMost = (value: number): Obligation => ({ type: 'tokens.max', value })

async function limited(exchange: Exchange, ...obligations: Obligation[]): Promise<Exchange> {
  exchange.obligations = obligations
  await runSteps(exchange, [{ control: requestDuties(() => []), mode: 'enforce' }], engineWith())
  return exchange
}

const chat = (more: object) => chatExchange([{ role: 'user', content: 'hi' }], more)

test.each<[string, object, object, boolean]>([
  ['asks for more', { max_tokens: 500 }, { max_tokens: 100 }, true],
  ['asks for more in the newer field', { max_completion_tokens: 500 }, {}, true],
  ['asks for nothing', {}, { max_tokens: 100 }, true],
  ['asks for less', { max_tokens: 99 }, { max_tokens: 99 }, false],
  ['asks for a text', { max_tokens: '500' }, { max_tokens: 100 }, true],
])('a request that %s: %j', async (_title, asked, expected, rewritten) => {
  const exchange = await limited(chat(asked), atMost(100))
  expect(exchange.body?.value).toMatchObject(
    'max_completion_tokens' in asked ? { max_completion_tokens: 100 } : expected,
  )
  expect(exchange.body?.rewritten).toBe(rewritten)
})

test('the smallest of several obligations counts, in any order', async () => {
  const max = async (...values: number[]) =>
    (await limited(chat({}), ...values.map(atMost))).body?.value
  expect(await max(300, 20, 100)).toMatchObject({ max_tokens: 20 })
  expect(await max(20, 300)).toMatchObject({ max_tokens: 20 })
})

test('other obligations are none of its business', async () => {
  const exchange = await limited(chat({}), { type: 'response.strip', fields: ['logprobs'] })
  expect(exchange.body?.rewritten).toBe(false)
  expect(exchange.ledger.entries).toMatchObject([{ step: 'obligations', verdict: 'not-run' }])
})

test.each<[string, Exchange]>([
  ['a format without such a field', jsonExchange({ prompt: 'hi' })],
  ['a text', exchangeOf({ body: bodyOf('text', 'hi') })],
  ['an empty body', exchangeOf({ body: bodyOf('empty', undefined) })],
  ['an opaque body', exchangeOf({ body: bodyOf('opaque', undefined) })],
  ['a body that was not read', exchangeOf()],
])('on %s the duty cannot be carried out, so the exchange is refused', async (_title, exchange) => {
  await expect(limited(exchange, atMost(100))).rejects.toMatchObject({
    code: 'obligation-unsupported',
    status: 503,
    headers: { 'x-should-retry': 'false' },
  })
})

test.each([0, -1, 1.5, '7', null, NaN, Infinity])(
  'the value %p is refused in a document',
  (value) => {
    expect(tokensMax.check({ type: 'tokens.max', value })).toBe(
      '`value` must be a whole number of tokens above 0',
    )
  },
)

test('merged obligations are as strict as the stricter one', () => {
  expect(tokensMax.check(atMost(1))).toBeUndefined()
  expect(tokensMax.merge(atMost(5), atMost(9))).toEqual(atMost(5))
  expect(tokensMax.merge(atMost(9), atMost(5))).toEqual(atMost(5))
})
