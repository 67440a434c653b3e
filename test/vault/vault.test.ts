import { randomBytes } from 'node:crypto'
import { createVault } from '../../src/vault/vault'
import { fakePrincipal } from '../../src/testing/fake-principal'
import { exchangeOf } from '../support/exchange'

const key = Buffer.alloc(32, 7)
const of = (id: string, tenant = 't') =>
  exchangeOf({ principal: fakePrincipal({ id, tenant }).principal })
const open = (id: string, tenant?: string) => createVault({ key }, randomBytes).open(of(id, tenant))

test('a value has one name over all exchanges of a conversation', () => {
  expect(open('ada').pseudonymize('pii.email', 'v')).toBe(
    open('ada').pseudonymize('pii.email', 'v'),
  )
})

test.each([
  ['another caller', 'bob', 't'],
  ['another tenant', 'ada', 'u'],
])('the name says nothing to %s', (_title, id, tenant) => {
  const name = open('ada').pseudonymize('pii.email', 'v')
  const other = open(id, tenant)
  expect(other.pseudonymize('pii.email', 'v')).not.toBe(name)
  expect(other.restore(name)).toBeUndefined()
})

test('a name is restored to its value in the exchange that showed the value', () => {
  const pseudonyms = open('ada')
  const name = pseudonyms.pseudonymize('pii.email', 'v')
  expect(name).toMatch(/^\[EMAIL_[0-9A-HJKMNP-TV-Z]{8}\]$/)
  expect(pseudonyms.restore(name)).toBe('v')
  expect(open('ada').restore(name)).toBeUndefined()
})

test('ten thousand values have ten thousand names', () => {
  const pseudonyms = open('ada')
  const names = new Set<string>()
  for (let i = 0; i < 10_000; i++) names.add(pseudonyms.pseudonymize('pii.email', `v${i}`))
  expect(names.size).toBe(10_000)
  expect(pseudonyms.size).toBe(10_000)
})

test('without a key each guard has names of its own', () => {
  const first = createVault({}, randomBytes).open(of('ada')).pseudonymize('pii.email', 'v')
  const second = createVault({}, randomBytes).open(of('ada')).pseudonymize('pii.email', 'v')
  expect(first).not.toBe(second)
})

test('a key under 32 bytes is refused at construction', () => {
  expect(() => createVault({ key: Buffer.alloc(16) }, randomBytes)).toThrow('at least 32 bytes')
})
