import { reserve } from '../../src/controls/limit/reserve'
import type { Principal } from '../../src/core/principal'
import { fakePrincipal } from '../../src/testing/fake-principal'
import { anonymousPrincipal } from '../../src/controls/authenticate/anonymous'
import { exchangeOf } from '../support/exchange'

const limit = { requests: 2, windowSeconds: 60 }
const ask = async (
  control: ReturnType<typeof reserve>,
  principal: Principal,
  address = '192.0.2.1',
) => control.observe(exchangeOf({ principal, request: { address } }))

const ada = fakePrincipal({ id: 'ada' }).principal
const bob = fakePrincipal({ id: 'bob' }).principal

test('a principal may use its quota and not more', async () => {
  const control = reserve(() => limit)
  expect(await ask(control, ada)).toMatchObject({ exceeded: false })
  expect(await ask(control, ada)).toMatchObject({ exceeded: false })
  expect(await ask(control, ada)).toMatchObject({ exceeded: true })
  expect(await ask(control, bob)).toMatchObject({ exceeded: false })
})

test('principals of two tenants do not share a quota', async () => {
  const control = reserve(() => limit)
  const inTenant = (tenant: string) => fakePrincipal({ id: 'ada', tenant }).principal
  for (let i = 0; i < 3; i++) await ask(control, inTenant('a'))
  expect(await ask(control, inTenant('a'))).toMatchObject({ exceeded: true })
  expect(await ask(control, inTenant('b'))).toMatchObject({ exceeded: false })
})

test('anonymous callers count by address', async () => {
  const one = reserve(() => limit)
  await ask(one, anonymousPrincipal, '192.0.2.1')
  await ask(one, anonymousPrincipal, '192.0.2.1')
  expect(await ask(one, anonymousPrincipal, '192.0.2.1')).toMatchObject({ exceeded: true })
  expect(await ask(one, anonymousPrincipal, '192.0.2.2')).toMatchObject({ exceeded: false })
})

test('anonymous callers of one IPv6 network share a quota, as they share a lockout', async () => {
  const one = reserve(() => limit)
  await ask(one, anonymousPrincipal, '2001:db8:1:2::1')
  await ask(one, anonymousPrincipal, '2001:db8:1:2:a:b:c:d')
  const from = (address: string) => ask(one, anonymousPrincipal, address)
  expect(await from('2001:db8:1:2::2')).toMatchObject({ exceeded: true })
  expect(await from('2001:db8:1:3::2')).toMatchObject({ exceeded: false })
})

const allow = { effect: 'allow', reasons: [], obligations: [], treatments: [] } as const
const deny = { effect: 'deny', code: 'rate-limited', reasons: [] } as const

test('each quota of an exchange is an item in the fields of the IETF draft', async () => {
  const exchange = exchangeOf({ principal: ada })
  const headersAfter = async (requests: number, windowSeconds: number) => {
    const control = reserve(() => ({ requests, windowSeconds }))
    const facts = await control.observe(exchange)
    if (facts !== undefined) await control.enforce(exchange, facts, allow)
    const values = ['RateLimit-Policy', 'RateLimit'].map((name) =>
      exchange.responseHeaders.get(name),
    )
    return values.join(' | ').replace(/t=59|t=60/g, 't=60')
  }
  expect(await headersAfter(2, 60)).toBe('"requests";q=2;w=60 | "requests";r=1;t=60')
  expect(await headersAfter(9, 60)).toBe(
    '"requests";q=2;w=60, "requests-2";q=9;w=60 | "requests";r=1;t=60, "requests-2";r=8;t=60',
  )
  expect(await headersAfter(2, 60)).toMatch(/, "requests-3";q=2;w=60 .*, "requests-3";r=1;t=60$/)
})

test('a refusal says when to come back', async () => {
  const control = reserve(() => limit)
  const exchange = exchangeOf({ principal: ada })
  const usage = { limit, remaining: 0, resetMs: 1500 }
  const facts = { kind: 'rate', exceeded: true, retryAfterMs: 1500, usage } as const
  expect(() => control.enforce(exchange, facts, deny)).toThrow(
    expect.objectContaining({ status: 429, headers: { 'Retry-After': '2' } }),
  )
})

test('without a quota there is nothing to decide', async () => {
  expect(
    await ask(
      reserve(() => undefined),
      ada,
    ),
  ).toBeUndefined()
})
