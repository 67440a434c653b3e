import { createHash } from 'node:crypto'
import {
  revocations,
  type RevocationRegister,
} from '../../../src/controls/authenticate/revocations'
import type { RevocationRecord } from '../../../src/controls/authenticate/revocations/record'
import { memoryStore } from '../../../src/stores/memory'
import type { Revocations, RevocableFacts } from '../../../src/core/revocation'
import { VerifiedTokens, digestOf } from '../../../src/controls/authenticate/tokens/verified'
import {
  bearer,
  issuer,
  now,
  outcomeOf,
  publicKey,
  seconds,
  tokenOf,
  verifier,
  verify,
} from './support'
import { verificationContext } from '../../support/exchange'

// The row "Verification cache" of the token table.

function revocationsOf(check: (facts: RevocableFacts) => string | undefined): Revocations & {
  readonly asked: RevocableFacts[]
  readonly announce: () => void
} {
  const asked: RevocableFacts[] = []
  const listeners = new Set<() => void>()
  return {
    asked,
    check: (facts) => {
      asked.push(facts)
      return check(facts)
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    announce: () => listeners.forEach((listener) => listener()),
  }
}

test('a token that was verified is answered at once, with the same principal', async () => {
  const authenticator = verifier()
  const token = bearer(tokenOf())
  const first = await authenticator.verify(token, verificationContext(now))
  const second = authenticator.verify(token, verificationContext(now + 59_999))
  expect(second).not.toBeInstanceOf(Promise)
  expect(second).toBe(first)
})

test('after 60 s it is verified anew, and without a cache at every use', () => {
  const authenticator = verifier()
  const token = bearer(tokenOf())
  void authenticator.verify(token, verificationContext(now))
  expect(authenticator.verify(token, verificationContext(now + 60_000))).toBeInstanceOf(Promise)
  const without = verifier({ cacheSeconds: 0 })
  void without.verify(token, verificationContext(now))
  expect(without.verify(token, verificationContext(now))).toBeInstanceOf(Promise)
})

test('a token ends with its `exp`, cached or not', async () => {
  const authenticator = verifier({ clockSkew: 0 })
  const token = tokenOf({ claims: { exp: seconds + 10 } })
  await expect(outcomeOf(authenticator, token)).resolves.toBe('verified')
  await expect(outcomeOf(authenticator, token, now + 9999)).resolves.toBe('verified')
  await expect(outcomeOf(authenticator, token, now + 10_000)).resolves.toBe('expired')
})

test('`nbf` is checked again where the clock was set back', async () => {
  const authenticator = verifier({ clockSkew: 0 })
  const token = tokenOf({ claims: { nbf: seconds, iat: seconds - 60 } })
  await expect(outcomeOf(authenticator, token)).resolves.toBe('verified')
  await expect(outcomeOf(authenticator, token, now - 1000)).resolves.toBe('not-yet-valid')
})

test('a revocation is looked up at every use, with all that a token can be revoked by', async () => {
  let cause: string | undefined = undefined
  const given = revocationsOf(() => cause)
  const key = { ...publicKey('RSA').export({ format: 'jwk' }), kid: 'key-1' }
  const authenticator = verifier({ revocations: given, key })
  const token = tokenOf({ header: { kid: 'key-1' } })
  await expect(outcomeOf(authenticator, token)).resolves.toBe('verified')
  await expect(outcomeOf(authenticator, token)).resolves.toBe('verified')
  cause = 'revoked'
  await expect(outcomeOf(authenticator, token)).resolves.toBe('revoked')
  expect(given.asked).toHaveLength(3)
  expect(new Set(given.asked.map((facts) => JSON.stringify(facts))).size).toBe(1)
  expect(given.asked[0]).toEqual({
    issuer: 'https://id.example',
    tokenId: 'token-1',
    subject: 'ada',
    issuedAt: now,
    clientId: 'app',
    keyId: 'key-1',
  })
})

test.each<[string, (register: RevocationRegister) => Promise<void>]>([
  ['the token', ({ revokeToken }) => revokeToken({ issuer, tokenId: 'token-1' })],
  ['all of the subject', ({ logOutEverywhere }) => logOutEverywhere({ issuer, subject: 'ada' })],
  ['all of the client', ({ revokeClient }) => revokeClient({ issuer, clientId: 'app' })],
  ['all of the key', ({ revokeIssuerKey }) => revokeIssuerKey({ issuer, keyId: 'key-1' })],
])('a cached token is refused at once when %s is revoked', async (_title, revoke) => {
  const clock = () => now
  const register = revocations({ store: memoryStore<RevocationRecord>({ clock }), clock })
  await register.ready()
  const authenticator = verifier({ revocations: register })
  const token = tokenOf({ header: { kid: 'key-1' } })
  await expect(outcomeOf(authenticator, token)).resolves.toBe('verified')
  await revoke(register)
  await expect(outcomeOf(authenticator, token)).resolves.not.toBe('verified')
  register.close()
})

test('a token that is revoked before it was ever used is refused', async () => {
  const authenticator = verifier({ revocations: revocationsOf(() => 'revoked') })
  await expect(outcomeOf(authenticator, tokenOf())).resolves.toBe('revoked')
})

test('where revocations are not known nobody is let in and nobody refused, cached or not', async () => {
  let known = true
  const given = revocationsOf(() => {
    if (!known) throw new Error('not known')
    return undefined
  })
  const authenticator = verifier({ revocations: given })
  await verify(authenticator, tokenOf())
  known = false
  await expect(verify(authenticator, tokenOf())).rejects.toThrow('not known')
  const fresh = tokenOf({ claims: { jti: 'fresh' } })
  await expect(verify(authenticator, fresh)).rejects.toThrow('not known')
})

test('`onChange` passes revocations on until it is ended', () => {
  const given = revocationsOf(() => undefined)
  const listener = jest.fn()
  const end = verifier({ revocations: given }).onChange?.(listener)
  given.announce()
  expect(listener).toHaveBeenCalledTimes(1)
  end?.()
  given.announce()
  expect(listener).toHaveBeenCalledTimes(1)
})

test('what one verifier accepted says nothing to another', async () => {
  const token = tokenOf()
  await expect(outcomeOf(verifier(), token)).resolves.toBe('verified')
  await expect(outcomeOf(verifier({ audience: 'https://other' }), token)).resolves.toBe(
    'audience-other',
  )
})

test('refusals are not remembered', async () => {
  const authenticator = verifier({ clockSkew: 0 })
  const token = tokenOf({ claims: { nbf: seconds + 10 } })
  await expect(outcomeOf(authenticator, token)).resolves.toBe('not-yet-valid')
  await expect(outcomeOf(authenticator, token, now + 10_000)).resolves.toBe('verified')
})

test('the key of the cache is the digest of the whole token', () => {
  const token = tokenOf()
  expect(digestOf(token)).toBe(createHash('sha256').update(token).digest('base64'))
})

test('the cache is bounded', () => {
  const cache = new VerifiedTokens(60_000)
  const token = { verification: { outcome: 'verified' }, facts: {}, keyHolds: () => true } as never
  for (let count = 0; count <= 10_000; count += 1) cache.keep(String(count), token, now)
  expect(cache.find('0', now)).toBeUndefined()
  expect(cache.find('10000', now)).toBe(token)
})
