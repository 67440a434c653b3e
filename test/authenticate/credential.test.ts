import { apiKeys } from '../../src/controls/authenticate/api-keys'
import { createApiKey } from '../../src/controls/authenticate/keys/create'
import { readCredential } from '../../src/controls/authenticate/credential'
import { memoryStore } from '../../src/stores/memory'
import { exchangeOf } from '../support/exchange'

const { key, record } = createApiKey({ owner: 'ada' })
const authenticators = [apiKeys({ store: memoryStore({ records: [record] }) })]

function read(headers: Record<string, readonly string[]>) {
  const { request } = exchangeOf({ request: { headers: new Map(Object.entries(headers)) } })
  return readCredential(request, authenticators)
}

test.each([
  [{ authorization: [`Bearer ${key}`] }, 'bearer'],
  [{ authorization: [`bearer   ${key}`] }, 'bearer'],
  [{ authorization: [`ApiKey ${key}`] }, 'api-key'],
  [{ 'x-api-key': [key] }, 'api-key'],
  [{ 'x-goog-api-key': [` ${key} `] }, 'api-key'],
])('a key is read from %o', (headers, scheme) => {
  expect(read(headers)).toEqual({ scheme, value: key, id: record.id })
})

test.each([
  [{ authorization: [`Bearer ${key}`, `Bearer ${key}`] }],
  [{ authorization: [`Bearer ${key}`], 'x-api-key': [key] }],
  [{ 'x-api-key': [key, ''] }],
])('more than one credential is ambiguous: %#', (headers) => {
  expect(read(headers)).toBe('ambiguous')
})

test('no credential is none', () => {
  expect(read({})).toBeUndefined()
})

test.each(['', 'Bearer', 'Bearer ', 'Basic YTpi', 'Bearer a b', `${'x'.repeat(9000)}`])(
  'a malformed authorization header %p is a credential that nobody recognizes',
  (value) => {
    expect(read({ authorization: [value] })).toMatchObject({ scheme: 'other', value: '' })
  },
)

test('a made-up key has no id, so failures with it count against its address alone', () => {
  const forged = key.slice(0, -1) + (key.endsWith('0') ? '1' : '0')
  expect(read({ 'x-api-key': [forged] })).toMatchObject({ id: undefined })
})
