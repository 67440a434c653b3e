import { memoryStore } from '../../../src/stores/memory'
import { base64url } from '../tokens/support'
import { thumbprintOf } from '../../support/dpop'
import {
  accessToken,
  goodClaims,
  now,
  otherKey,
  proofOf,
  publicJwkOf,
  seconds,
  verifierOf,
} from './support'

/** A store that says what it was asked to remember. */
function observed() {
  const remembered: { id: string; ttlMs: number }[] = []
  const { addOnce } = memoryStore({ clock: () => now })
  const store = {
    addOnce: (id: string, ttlMs: number) => {
      remembered.push({ id, ttlMs })
      return addOnce(id, ttlMs)
    },
  }
  return { store, remembered }
}

test('a proof counts once', async () => {
  const { outcomeOf } = verifierOf()
  const proof = proofOf()
  await expect(outcomeOf(proof)).resolves.toBe('proven')
  await expect(outcomeOf(proof)).resolves.toBe('replayed')
  await expect(outcomeOf(proofOf())).resolves.toBe('proven')
})

test('of a proof that comes a hundred times at once exactly one counts', async () => {
  const { outcomeOf } = verifierOf()
  const proof = proofOf()
  const outcomes = await Promise.all(Array.from({ length: 100 }, () => outcomeOf(proof)))
  expect(outcomes.filter((outcome) => outcome === 'proven')).toHaveLength(1)
  expect(new Set(outcomes)).toEqual(new Set(['proven', 'replayed']))
})

test('a jti that was used is used up, whatever else the proof says', async () => {
  const { outcomeOf } = verifierOf()
  const claims = { jti: 'the same' }
  await expect(outcomeOf(proofOf({ claims }))).resolves.toBe('proven')
  const later = proofOf({ claims: { ...claims, iat: seconds + 1, htm: 'POST' } })
  await expect(outcomeOf(later, { request: { method: 'POST' } })).resolves.toBe('replayed')
})

test('the jti of another key is no replay', async () => {
  const { outcomeOf } = verifierOf()
  const claims = { jti: 'the same' }
  const jwk = publicJwkOf(otherKey)
  await expect(outcomeOf(proofOf({ claims }))).resolves.toBe('proven')
  const theirs = proofOf({ claims, key: otherKey, header: { jwk } })
  await expect(outcomeOf(theirs, { thumbprint: thumbprintOf(jwk) })).resolves.toBe('proven')
})

test('ids that differ in a half of a character, or in a zero byte, are two', async () => {
  const { outcomeOf } = verifierOf()
  for (const jti of ['\ud800', '\ud801', '\ufffd', 'a', 'a\0', 'a\0\0']) {
    await expect(outcomeOf(proofOf({ claims: { jti } }))).resolves.toBe('proven')
  }
})

// n − s verifies where s does (the signature is malleable), and makes another text of the proof.
test('a proof with its signature written otherwise is a replay', async () => {
  const { outcomeOf } = verifierOf()
  const order = BigInt('0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551')
  const proof = proofOf()
  const signature = Buffer.from(proof.split('.')[2]!, 'base64url')
  const s = BigInt(`0x${signature.subarray(32).toString('hex')}`)
  const other = Buffer.from((order - s).toString(16).padStart(64, '0'), 'hex')
  const malleable = base64url(Buffer.concat([signature.subarray(0, 32), other]))
  await expect(outcomeOf(proof)).resolves.toBe('proven')
  await expect(outcomeOf(proof.replace(/[^.]*$/, malleable))).resolves.toBe('replayed')
})

describe('what is remembered', () => {
  test('is a digest that any store holds, and nothing of the proof', async () => {
    const { store, remembered } = observed()
    const jti = `secret-${'\ud800\0'.repeat(100)}`
    await expect(verifierOf({ store }).outcomeOf(proofOf({ claims: { jti } }))).resolves.toBe(
      'proven',
    )
    expect(remembered.map(({ id }) => id)).toEqual([expect.stringMatching(/^dpop:[\w-]{43}$/)])
  })

  test('is nothing where a proof was refused', async () => {
    const { store, remembered } = observed()
    const { outcomeOf } = verifierOf({ store })
    const wrong = [{ htm: 'PUT' }, { htu: 'https://evil.example/' }, { ath: 'x' }, { iat: 0 }]
    for (const claims of wrong) await outcomeOf(proofOf({ claims }))
    await outcomeOf(proofOf({ key: otherKey }))
    await outcomeOf(proofOf(), { token: `${accessToken}x` })
    expect(remembered).toEqual([])
  })

  test.each<[string, number]>([
    ['as old as it may be', seconds - 60],
    ['of now', seconds],
    ['with a fraction', seconds - 59.9999],
    ['as far ahead as clocks may differ', seconds + 5],
  ])('is remembered longer than any clock takes a proof %s', async (_title, iat) => {
    const { store, remembered } = observed()
    await expect(verifierOf({ store }).outcomeOf(proofOf({ claims: { iat } }))).resolves.toBe(
      'proven',
    )
    // Until a clock that is behind says that the proof is too old.
    const taken = (iat + 60 + 5) * 1000 - now
    expect(remembered[0]?.ttlMs).toBeGreaterThan(taken)
    expect(remembered[0]?.ttlMs).toBeLessThan(taken + 10_000)
  })

  test('is remembered to the end, whenever it is tried again', async () => {
    let time = now
    const store = memoryStore({ clock: () => time })
    const { outcomeOf } = verifierOf({ store, clockSkew: 0 })
    const proof = proofOf({ claims: { iat: seconds - 60 } })
    const early = proofOf()
    await expect(outcomeOf(proof)).resolves.toBe('proven')
    await expect(outcomeOf(proof)).resolves.toBe('replayed')
    await expect(outcomeOf(early)).resolves.toBe('proven')
    for (time = now + 1; time <= now + 61_000; time += 999) {
      const outcome = await outcomeOf(early, { at: time })
      expect(outcome).toBe(time <= now + 60_000 ? 'replayed' : 'iat-old')
    }
    time = now + 60_000
    await expect(outcomeOf(early, { at: time })).resolves.toBe('replayed')
  })
})

describe('a store that fails', () => {
  test.each<[string, () => Promise<boolean>]>([
    ['rejects', () => Promise.reject(new Error('gone'))],
    [
      'throws',
      () => {
        throw new Error('gone')
      },
    ],
  ])('and %s is no pass', async (_title, addOnce) => {
    await expect(verifierOf({ store: { addOnce } }).verify(proofOf())).rejects.toThrow('gone')
  })

  test('and is full is no pass', async () => {
    const { verify } = verifierOf({ store: memoryStore({ maxRecords: 1, clock: () => now }) })
    await expect(verify(proofOf())).resolves.toEqual({ outcome: 'proven' })
    await expect(verify(proofOf())).rejects.toThrow('full')
  })

  test.each([undefined, 1, 'OK', {}])('and answers with %p is no pass', async (answer) => {
    const addOnce = () => Promise.resolve(answer as unknown as boolean)
    await expect(verifierOf({ store: { addOnce } }).outcomeOf(proofOf())).resolves.toBe('replayed')
  })

  test('does not matter to a proof that is refused without it', async () => {
    const addOnce = () => Promise.reject(new Error('gone'))
    const { outcomeOf } = verifierOf({ store: { addOnce } })
    await expect(outcomeOf(proofOf({ claims: { ...goodClaims(), htm: 'PUT' } }))).resolves.toBe(
      'htm-other',
    )
  })
})
