import type { DpopNonceOptions } from '../../../src/controls/authenticate/dpop/options'
import { now, proofOf, seconds, verifierOf } from './support'

const secret = 'a secret of thirty-two bytes ...'
const rotateSeconds = 300
// A moment at which a stretch of time begins.
const start = Math.ceil(seconds / rotateSeconds) * rotateSeconds

function serviceOf(nonce: Partial<DpopNonceOptions> = {}, clockSkew = 5) {
  const { verify, outcomeOf } = verifierOf({ nonce: { secret, ...nonce }, clockSkew })
  const at = (time: number) => ({ at: time * 1000 })
  const proofAt = (time: number, nonceOf?: unknown) =>
    proofOf({ claims: { iat: time, nonce: nonceOf } })
  return {
    verify: (time: number, nonceOf?: unknown) => verify(proofAt(time, nonceOf), at(time)),
    outcomeOf: (time: number, nonceOf?: unknown) => outcomeOf(proofAt(time, nonceOf), at(time)),
    /** The nonce that it asks for at this time. */
    nonceAt: async (time: number): Promise<string> => {
      const verdict = await verify(proofAt(time), at(time))
      return 'nonce' in verdict ? (verdict.nonce ?? '') : ''
    },
  }
}

test('a proof without a nonce is asked for one, and passes with it', async () => {
  const service = serviceOf()
  const verdict = await service.verify(start)
  expect(verdict).toEqual({
    outcome: 'nonce-required',
    nonce: expect.stringMatching(/^[\w-]{43}$/),
    cause: 'nonce-missing',
  })
  const nonce = 'nonce' in verdict ? verdict.nonce : undefined
  await expect(service.verify(start + 1, nonce)).resolves.toEqual({ outcome: 'proven' })
})

test.each([['made-up'], [''], ['é'.repeat(43)], ['A'.repeat(43)]])(
  'the nonce %p is answered with a good one',
  async (nonce) => {
    const service = serviceOf()
    await expect(service.verify(start, nonce)).resolves.toEqual({
      outcome: 'nonce-required',
      nonce: await service.nonceAt(start),
      cause: 'nonce-other',
    })
  },
)

test.each([null, 1, [], {}, ['a']])('a nonce of %j is none', async (nonce) => {
  await expect(serviceOf().outcomeOf(start, nonce)).resolves.toBe('nonce-missing')
})

test('a nonce counts for its stretch of time and the next one, with the newest beside it', async () => {
  const service = serviceOf()
  const first = await service.nonceAt(start)
  const second = await service.nonceAt(start + rotateSeconds)
  expect(second).not.toBe(first)
  await expect(service.verify(start + 299, first)).resolves.toEqual({ outcome: 'proven' })
  await expect(service.verify(start + 300, first)).resolves.toEqual({
    outcome: 'proven',
    nonce: second,
  })
  await expect(service.verify(start + 599, first)).resolves.toMatchObject({ outcome: 'proven' })
  await expect(service.outcomeOf(start + 600, first)).resolves.toBe('nonce-other')
  await expect(service.verify(start + 600, second)).resolves.toMatchObject({ outcome: 'proven' })
})

test('a nonce of tomorrow is none', async () => {
  const service = serviceOf()
  const future = await service.nonceAt(start + rotateSeconds)
  await expect(service.outcomeOf(start + 200, future)).resolves.toBe('nonce-other')
})

describe('replicas', () => {
  test('know the nonces of each other', async () => {
    const [one, other] = [serviceOf(), serviceOf({ secret: () => Promise.resolve(secret) })]
    const nonce = await one.nonceAt(start)
    await expect(other.nonceAt(start)).resolves.toBe(nonce)
    await expect(other.outcomeOf(start, nonce)).resolves.toBe('proven')
  })

  test('whose clock is behind take what one that is ahead has given', async () => {
    const nonce = await serviceOf().nonceAt(start)
    await expect(serviceOf().verify(start - 5, nonce)).resolves.toEqual({ outcome: 'proven' })
    await expect(serviceOf({}, 0).outcomeOf(start - 5, nonce)).resolves.toBe('nonce-other')
  })

  test('of another secret, or another rotation, do not', async () => {
    const nonce = await serviceOf().nonceAt(start)
    const others = [{ secret: `${secret}!` }, { rotateSeconds: 600 }]
    for (const other of others) {
      await expect(serviceOf(other).outcomeOf(start, nonce)).resolves.toBe('nonce-other')
    }
  })
})

test('a secret that is changed makes new nonces at once', async () => {
  let current = secret
  const service = serviceOf({ secret: () => current })
  const nonce = await service.nonceAt(start)
  current = `${secret}!`
  await expect(service.outcomeOf(start, nonce)).resolves.toBe('nonce-other')
})

test.each<[string, () => string]>([
  [
    'cannot be read',
    () => {
      throw new Error('gone')
    },
  ],
  ['is empty', () => ''],
  ['is short', () => 'short'],
])('a secret that %s is no pass', async (_title, read) => {
  await expect(serviceOf({ secret: read }).verify(start, 'a')).rejects.toThrow(/secret/)
})

test('whoever presents another proof that is wrong is told no nonce', async () => {
  const { verify } = verifierOf({ nonce: { secret } })
  const claims = { iat: now / 1000, htm: 'PUT' }
  await expect(verify(proofOf({ claims }))).resolves.toEqual({
    outcome: 'refused',
    cause: 'htm-other',
  })
})

test('a proof that was asked for a nonce is not spent', async () => {
  const service = verifierOf({ nonce: { secret } })
  const jti = 'the same'
  const verdict = await service.verify(proofOf({ claims: { jti } }))
  const nonce = 'nonce' in verdict ? verdict.nonce : undefined
  await expect(service.outcomeOf(proofOf({ claims: { jti, nonce } }))).resolves.toBe('proven')
  await expect(service.outcomeOf(proofOf({ claims: { jti, nonce } }))).resolves.toBe('replayed')
})
