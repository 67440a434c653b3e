import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { dpopKey, dpopProof } from '../../support/dpop'
import { describeRedis, startRedis, type RedisServer } from '../../support/redis-server'
import { accessToken as token, origin } from './support'

const libraries = ['redis', 'ioredis', 'redis', 'ioredis']

describeRedis()('four processes on one Redis', () => {
  let server: RedisServer
  let children: ChildProcess[]

  beforeAll(async () => {
    server = await startRedis()
    children = libraries.map((library) =>
      fork(join(__dirname, 'replica.mjs'), [server.url, library, origin]),
    )
    await Promise.all(children.map((child) => once(child, 'message')))
  }, 60_000)

  afterAll(async () => {
    for (const child of children) child.kill()
    await server.stop()
  })

  const key = dpopKey()
  const newProofs = (count: number) =>
    Array.from({ length: count }, () =>
      dpopProof(key, { method: 'GET', url: `${origin}/v1/things`, token }),
    )

  /** What all processes make of each proof, each of them so many times at the same moment. */
  async function replayed(proofs: readonly string[], times: number): Promise<string[][]> {
    const { thumbprint } = key
    const at = Date.now() + 200
    const answers = children.map((child) => once(child, 'message'))
    for (const child of children) child.send({ proofs, times, thumbprint, token, at })
    const outcomes = (await Promise.all(answers)).map(([list]) => list as string[][])
    return proofs.map((_, index) => outcomes.flatMap((list) => list[index] ?? []).sort())
  }

  const once4 = ['proven', ...Array.from({ length: 3 }, () => 'replayed')]
  const once40 = ['proven', ...Array.from({ length: 39 }, () => 'replayed')]

  test('one proof that all of them are shown at once counts for exactly one', async () => {
    await expect(replayed(newProofs(1), 1)).resolves.toEqual([once4])
  })

  test('so does each of a hundred, ten times at each process', async () => {
    const proofs = newProofs(100)
    await expect(replayed(proofs, 10)).resolves.toEqual(proofs.map(() => once40))
    // Nor later on.
    const again = (await replayed(proofs, 1)).flat()
    expect(new Set(again)).toEqual(new Set(['replayed']))
  })

  test('while Redis is away none counts, and once it is back each counts once', async () => {
    const proofs = newProofs(5)
    await server.kill()
    const meanwhile = (await replayed(proofs, 2)).flat()
    expect(new Set(meanwhile)).toEqual(new Set(['rejected']))
    await server.restart()
    const fresh = newProofs(1)
    for (let left = 100; left > 0; left -= 1) {
      const outcomes = (await replayed(newProofs(1), 1)).flat()
      if (!outcomes.includes('rejected')) break
    }
    await expect(replayed(fresh, 1)).resolves.toEqual([once4])
  }, 60_000)
})
