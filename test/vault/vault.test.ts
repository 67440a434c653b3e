import { randomBytes } from 'node:crypto'
import { createVault, type VaultOptions } from '../../src/vault/vault'
import type { Pseudonyms } from '../../src/core/treatment'
import { fakePrincipal } from '../../src/testing/fake-principal'
import { exchangeOf } from '../support/exchange'

const key = Buffer.alloc(32, 7)
const of = (id: string, tenant = 't') =>
  exchangeOf({ principal: fakePrincipal({ id, tenant }).principal })
const means = { randomBytes, clock: Date.now }
const open = (id: string, tenant?: string, options: VaultOptions = { key }) =>
  createVault(options, means).open(of(id, tenant)) as Pseudonyms

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
  const first = open('ada', 't', {}).pseudonymize('pii.email', 'v')
  const second = open('ada', 't', {}).pseudonymize('pii.email', 'v')
  expect(first).not.toBe(second)
})

test('a digest is the same for all callers of a tenant, and another in each tenant', () => {
  const digest = open('ada').digest?.('pii.email', 'v')
  expect(digest).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/)
  expect(open('bob').digest?.('pii.email', 'v')).toBe(digest)
  expect(open('ada', 'u').digest?.('pii.email', 'v')).not.toBe(digest)
  expect(open('ada').digest?.('pii.phone', 'v')).not.toBe(digest)
  expect(open('ada').digest?.('pii.email', 'w')).not.toBe(digest)
})

test('a key under 32 bytes is refused at construction', () => {
  expect(() => createVault({ key: Buffer.alloc(16) }, means)).toThrow('at least 32 bytes')
})

test.each([
  ['pii.email', /^pseudonym-[0-9a-hjkmnp-tv-z]{8}@mail\.invalid$/],
  ['pii.phone', /^\+999 \d{3} \d{3} \d{4}$/],
  ['pii.ip', /^2(?:4\d|5[0-4])(?:\.\d{1,3}){3}$/],
])('where it is asked for, the name of a %s looks like one', (type, shape) => {
  const pseudonyms = open('ada', 't', { key, lookalikes: [type] })
  const name = pseudonyms.pseudonymize(type, 'v')
  expect(name).toMatch(shape)
  expect(pseudonyms.restore(name)).toBe('v')
  expect(pseudonyms.pseudonymize('pii.iban', 'v')).toMatch(/^\[IBAN_/)
})

test('a value that holds another one is given back only where the other one is', () => {
  const pseudonyms = open('ada', 't', { key })
  const name = pseudonyms.pseudonymize('pii.url', 'v', ['pii.url', 'pii.ssn'])
  expect(name).toMatch(/^\[SSN_/)
  expect(pseudonyms.restore(name)).toBeUndefined()
  const plain = pseudonyms.pseudonymize('pii.url', 'v', ['pii.url', 'pii.email'])
  expect(pseudonyms.restore(plain)).toBe('v')
})

test.each([
  ['secrets.openai-key', {}, undefined],
  ['pii.national-id.pl-pesel', {}, undefined],
  ['pii.ssn', {}, undefined],
  ['pii.ssnx', {}, 'v'],
  ['pii.email', {}, 'v'],
  ['pii.email', { neverRestore: ['pii'] }, undefined],
  ['pii.ssn', { neverRestore: [] }, 'v'],
  ['encoded.secrets.jwt', {}, undefined],
  ['encoded.secrets', {}, undefined],
  ['encoded.pii.ssn', {}, undefined],
  ['encoded.pii', {}, undefined],
  ['encoded.pii', { neverRestore: ['secrets'] }, 'v'],
  ['encoded.pii.email', {}, 'v'],
  ['spelled.card', { neverRestore: ['pii.card'] }, undefined],
])('a %s with %j is given back as %j', (type, options, expected) => {
  const pseudonyms = open('ada', 't', { key, ...options })
  const name = pseudonyms.pseudonymize(type, 'v')
  expect(pseudonyms.restore(name)).toBe(expected)
  expect(pseudonyms.pseudonymize(type, 'v')).toBe(name)
})
