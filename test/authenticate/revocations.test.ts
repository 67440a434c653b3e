import fc from 'fast-check'
import { keyOf, type RevocationRecord } from '../../src/controls/authenticate/revocations/record'
import { revocations, type RevocationRegister } from '../../src/controls/authenticate/revocations'
import type { RevocableFacts } from '../../src/core/revocation'
import type { RecordStore } from '../../src/core/store'
import { memoryStore } from '../../src/stores/memory'

const start = 1_790_000_000_500
const issuer = 'https://issuer.example'

let now: number
let store: RecordStore<RevocationRecord>
let register: RevocationRegister

beforeEach(async () => {
  now = start
  store = memoryStore({ clock: () => now })
  register = revocations({ store, clock: () => now })
  await register.ready()
})

afterEach(() => register.close())

const token: RevocableFacts = {
  issuer,
  tokenId: 't1',
  subject: 'ada',
  issuedAt: start - 60_500,
  clientId: 'app',
  keyId: 'k1',
  certificate: Buffer.alloc(32, 1).toString('base64url'),
}

describe('what is revoked is no longer in force', () => {
  test.each<[string, () => Promise<void>, string, RevocableFacts]>([
    [
      'a token',
      () => register.revokeToken({ issuer, tokenId: 't1' }),
      'token revoked',
      { ...token, tokenId: 't2' },
    ],
    [
      'every token of a subject so far',
      () => register.logOutEverywhere({ issuer, subject: 'ada' }),
      'logged out',
      { ...token, subject: 'bob' },
    ],
    [
      'a client',
      () => register.revokeClient({ issuer, clientId: 'app' }),
      'client revoked',
      { ...token, clientId: 'App' },
    ],
    [
      'a key of the issuer',
      () => register.revokeIssuerKey({ issuer, keyId: 'k1' }),
      'issuer key revoked',
      { ...token, keyId: undefined },
    ],
    [
      'a certificate',
      () => register.revokeCertificate({ thumbprint: String(token.certificate) }),
      'certificate revoked',
      { ...token, certificate: Buffer.alloc(32, 2).toString('base64url') },
    ],
  ])('%s', async (_title, revoke, cause, other) => {
    expect(register.check(token)).toBeUndefined()
    await revoke()
    expect(register.check(token)).toBe(cause)
    expect(register.check(other)).toBeUndefined()
    const others = { ...token, issuer: 'https://other.example', certificate: undefined }
    expect(register.check(others)).toBeUndefined()
  })

  test('on every replica that shares the store', async () => {
    const replica = revocations({ store, clock: () => now })
    await replica.ready()
    await register.revokeToken({ issuer, tokenId: 't1' })
    expect(replica.check(token)).toBe('token revoked')
    replica.close()
  })

  test('also on one that starts later', async () => {
    await register.revokeToken({ issuer, tokenId: 't1' })
    const late = revocations({ store, clock: () => now })
    expect(() => late.check(token)).toThrow('not known yet')
    await late.ready()
    expect(late.check(token)).toBe('token revoked')
    late.close()
  })

  test('here at once, even where the feed of the store is slow', async () => {
    const silent: typeof store = {
      ...store,
      watch: () => ({ close: () => undefined, currentAt: () => now }),
    }
    const here = revocations({ store: silent, clock: () => now })
    await here.ready()
    await here.revokeToken({ issuer, tokenId: 't1' })
    expect(here.check(token)).toBe('token revoked')
    here.close()
  })

  test('other records of the store are none of its business', async () => {
    await store.insert({ id: 'switch:model:a', version: 1 } as RevocationRecord)
    await register.revokeToken({ issuer, tokenId: 't1' })
    expect(await register.list()).toHaveLength(1)
  })
})

describe('log out everywhere', () => {
  const at = (issuedAt: number | undefined): string | undefined =>
    register.check({ issuer, subject: 'ada', issuedAt })

  test.each<[string, number | undefined, boolean]>([
    ['issued long before', start - 3_600_000, true],
    ['issued in the same second, as `iat` tells it', start - 500, true],
    ['issued in the same second and rounded up', start + 500, true],
    ['issued in the next second', start + 1500, false],
    ['without a time', undefined, true],
    ['with a time that is no number', NaN, true],
  ])('a token %s', async (_title, issuedAt, revoked) => {
    await register.logOutEverywhere({ issuer, subject: 'ada' })
    expect(at(issuedAt) === 'logged out').toBe(revoked)
  })

  test('an earlier moment never takes a later one back', async () => {
    await register.logOutEverywhere({ issuer, subject: 'ada' })
    await register.logOutEverywhere({ issuer, subject: 'ada', notBefore: start - 60_000 })
    expect(at(start - 30_000)).toBe('logged out')
  })

  test('a shorter memory never ends a longer one', async () => {
    await register.logOutEverywhere({ issuer, subject: 'ada' })
    await register.logOutEverywhere({
      issuer,
      subject: 'ada',
      notBefore: start + 1000,
      expiresAt: start + 5000,
    })
    now = start + 3_600_000
    expect(at(start - 1000)).toBe('logged out')
  })

  test('again and again leaves one record', async () => {
    for (let times = 0; times < 5; times++) {
      now += 1000
      await register.logOutEverywhere({ issuer, subject: 'ada' })
    }
    expect(await store.list()).toHaveLength(1)
    expect(at(now - 1000)).toBe('logged out')
  })

  test('at the same moment on two replicas loses neither', async () => {
    const replica = revocations({ store, clock: () => now })
    await replica.ready()
    const both = { issuer, subject: 'ada' }
    await Promise.all([register.logOutEverywhere(both), replica.logOutEverywhere(both)])
    expect(at(start)).toBe('logged out')
    replica.close()
  })

  test('tokens without a subject are not concerned', async () => {
    await register.logOutEverywhere({ issuer, subject: 'ada' })
    expect(register.check({ issuer, issuedAt: 0 })).toBeUndefined()
    expect(register.check({ subject: 'ada', issuedAt: 0 })).toBeUndefined()
  })

  test('a record that somebody wrote without a moment revokes everything', async () => {
    const id = `${keyOf('subject', [issuer, 'ada'])}::`
    await store.insert({ id, version: 1, notBefore: 'x' } as unknown as RevocationRecord)
    expect(at(start + 99_999)).toBe('logged out')
  })
})

describe('memory', () => {
  const expiresAt = start + 10_000

  test('a token is remembered a little longer than it lives, since clocks differ', async () => {
    await register.revokeToken({ issuer, tokenId: 't1', expiresAt })
    now = expiresAt + 119_999
    expect(register.check(token)).toBe('token revoked')
    now = expiresAt + 120_000
    expect(register.check(token)).toBeUndefined()
    expect(await store.list()).toEqual([])
  })

  test('a token whose end is long over is not remembered at all', async () => {
    await register.revokeToken({ issuer, tokenId: 't1', expiresAt: start - 120_000 })
    expect(await store.list()).toEqual([])
  })

  test('a token that was revoked for longer stays so', async () => {
    await register.revokeToken({ issuer, tokenId: 't1' })
    await register.revokeToken({ issuer, tokenId: 't1', expiresAt })
    now += 3_600_000
    expect(register.check(token)).toBe('token revoked')
  })
})

describe('list and lift', () => {
  test('list tells what is revoked, in the words it was revoked with', async () => {
    await register.logOutEverywhere({ issuer, subject: 'ada', reason: 'lost laptop' })
    now += 1000
    await register.logOutEverywhere({ issuer, subject: 'ada', expiresAt: now + 1 })
    await register.revokeClient({ issuer, clientId: 'app' })
    const list = await register.list()
    expect(list).toEqual([
      expect.objectContaining({
        kind: 'subject',
        of: { issuer, subject: 'ada' },
        notBefore: start + 1000,
      }),
      expect.objectContaining({ kind: 'client', of: { issuer, clientId: 'app' } }),
    ])
  })

  test('lift takes all of it back', async () => {
    await register.logOutEverywhere({ issuer, subject: 'ada' })
    now += 1000
    await register.logOutEverywhere({ issuer, subject: 'ada', expiresAt: now + 1 })
    const [first] = await register.list()
    expect(await register.lift(String(first?.id))).toBe(true)
    expect(register.check(token)).toBeUndefined()
    expect(await register.lift(String(first?.id))).toBe(false)
    expect(await store.list()).toEqual([])
  })

  test.each([undefined, 'ada', 'revocation:subject', 'switch:model:a'])(
    'lift of %s is a mistake that is told',
    async (id) => {
      await expect(register.lift(id as never)).rejects.toThrow('the `id` of a revocation')
    },
  )
})

describe('where the store does not answer', () => {
  test('what is known holds for maxStaleMs, and then nothing is in force', async () => {
    let currentAt = start
    const cut: typeof store = {
      ...store,
      watch: () => ({ close: () => undefined, currentAt: () => currentAt }),
    }
    const apart = revocations({ store: cut, clock: () => now, maxStaleMs: 2000 })
    await apart.ready()
    now = start + 2000
    expect(apart.check(token)).toBeUndefined()
    now += 1
    expect(() => apart.check(token)).toThrow('have not been known for more than 2000 ms')
    expect(() => apart.check({})).toThrow('have not been known')
    currentAt = now
    expect(apart.check(token)).toBeUndefined()
    apart.close()
  })

  test('a revocation that cannot be written is told', async () => {
    const down = () => Promise.reject(new Error('the store is down'))
    const full = revocations({ store: { ...store, insert: down }, clock: () => now })
    await full.ready()
    await expect(full.revokeToken({ issuer, tokenId: 't1' })).rejects.toThrow('the store is down')
    full.close()
  })
})

test('listeners hear of a revocation once it counts', async () => {
  const heard: unknown[] = []
  const end = register.onChange(() => heard.push(register.check(token)))
  await register.revokeToken({ issuer, tokenId: 't1' })
  expect(heard[0]).toBe('token revoked')
  end()
  const before = heard.length
  await register.revokeToken({ issuer, tokenId: 't2' })
  expect(heard).toHaveLength(before)
})

describe('keys of revocations', () => {
  test('two different lists of parts have different keys', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 }),
        fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 }),
        (left, right) => {
          const same = JSON.stringify(left) === JSON.stringify(right)
          return (keyOf('subject', left) === keyOf('subject', right)) === same
        },
      ),
    )
  })

  test.each([
    [
      ['a', 'bc'],
      ['ab', 'c'],
    ],
    [
      ['1:a', ''],
      ['1', 'a'],
    ],
    [
      ['a', '1:b'],
      ['a1', ':b'],
    ],
    [
      ['\ud800', ''],
      ['\ud801', ''],
    ],
    [
      ['', 'a'],
      ['a', ''],
    ],
  ])('%j is not %j', (left, right) => {
    expect(keyOf('subject', left)).not.toBe(keyOf('subject', right))
  })
})

describe('a wrong call is told', () => {
  test.each<[string, () => Promise<unknown>, string]>([
    [
      'a time in seconds',
      () => register.revokeToken({ issuer, tokenId: 't', expiresAt: 1_790_000_000 }),
      'option `expiresAt` of `revokeToken` must be a time in milliseconds since the epoch, and not in seconds',
    ],
    [
      'a time as text',
      () => register.logOutEverywhere({ issuer, subject: 'a', notBefore: '2026' as never }),
      'option `notBefore` of `logOutEverywhere`',
    ],
    [
      'no subject',
      () => register.logOutEverywhere({ issuer } as never),
      'option `subject` of `logOutEverywhere` must be a non-empty string; received nothing',
    ],
    [
      'a word of another kind',
      () => register.revokeToken({ issuer, jti: 't' } as never),
      '`revokeToken` has no option `jti`',
    ],
    [
      'a thumbprint that is none',
      () => register.revokeCertificate({ thumbprint: 'AAAA' }),
      'the SHA-256 of a certificate',
    ],
    [
      'a thumbprint in another spelling of base64url',
      () => register.revokeCertificate({ thumbprint: `${'A'.repeat(42)}B` }),
      'the SHA-256 of a certificate',
    ],
    [
      'an end of a client',
      () => register.revokeClient({ issuer, clientId: 'a', expiresAt: start } as never),
      '`revokeClient` has no option `expiresAt`',
    ],
  ])('%s', async (_title, call, message) => {
    await expect(call()).rejects.toThrow(message)
    expect(await store.list()).toEqual([])
  })

  test('a store that cannot be watched', () => {
    expect(() => revocations({ store: { get: store.get } as never })).toThrow(
      'option `store` of `revocations` must be an object with `get`',
    )
  })
})

test.each([
  ['01'.repeat(32)],
  ['AB'.repeat(32)],
  [Array.from({ length: 32 }, () => '0F').join(':')],
])('a thumbprint in hexadecimal is the same certificate: %s', async (thumbprint) => {
  await register.revokeCertificate({ thumbprint })
  const certificate = Buffer.from(thumbprint.replaceAll(':', ''), 'hex').toString('base64url')
  expect(register.check({ certificate })).toBe('certificate revoked')
})
