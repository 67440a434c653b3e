import { jwt } from '../../../src/controls/authenticate/jwt'
import type { TokenOptions } from '../../../src/controls/authenticate/tokens/jwt-options'
import { audience, issuer, now, outcomeOf, privateKey, publicJwk, tokenOf, verify } from './support'
import { localServer, sendJson, type LocalServer } from './server'

// The row "JWKS cache / rotation / cooldown / DoS" of the token table.

const first: Record<string, unknown> = { ...publicJwk('RSA'), kid: 'first' }
const second: Record<string, unknown> = { ...publicJwk('other RSA'), kid: 'second' }
const signedByFirst = (jti = 'a') =>
  tokenOf({ header: { kid: 'first' }, claims: { jti, ...longLived } })
const signedBySecond = (jti = 'a') =>
  tokenOf({
    header: { kid: 'second' },
    key: privateKey('other RSA'),
    claims: { jti, ...longLived },
  })

/** Tokens that outlive the days these tests play through. */
const longLived = { exp: now / 1000 + 10 * 86_400 }

/** A key set behind an injected `fetch` that counts, and can be made to fail. */
function keySet(keys: unknown[] = [first], options: TokenOptions = {}) {
  const state = { keys, fetches: 0, failing: false, clock: now }
  const fetch = async () => {
    state.fetches += 1
    await Promise.resolve()
    if (state.failing) throw new Error('connect ECONNREFUSED')
    return Response.json({ keys: state.keys })
  }
  const authenticator = jwt({
    issuer,
    audience,
    jwksUri: 'https://id.example/jwks',
    cacheSeconds: 0,
    fetch,
    clock: () => state.clock,
    ...options,
  })
  const outcome = (token: string, at = state.clock) => outcomeOf(authenticator, token, at)
  return { state, authenticator, outcome }
}

const minute = 60_000
const hour = 60 * minute

test('nothing is fetched before the first token; 100 of them fetch once', async () => {
  const { state, outcome } = keySet()
  expect(state.fetches).toBe(0)
  const outcomes = await Promise.all(Array.from({ length: 100 }, () => outcome(signedByFirst())))
  expect(new Set(outcomes)).toEqual(new Set(['verified']))
  expect(state.fetches).toBe(1)
})

test('10,000 random kids cause one fetch per cooldown, and good tokens pass meanwhile', async () => {
  const { state, outcome } = keySet()
  await outcome(signedByFirst())
  state.clock = now + 31_000
  const parts = tokenOf({ claims: longLived }).split('.')
  for (let count = 0; count < 10_000; count += 1) {
    const header = { alg: 'RS256', typ: 'at+jwt', kid: `random-${count}` }
    parts[0] = Buffer.from(JSON.stringify(header)).toString('base64url')
    const refusal = outcome(parts.join('.'))
    if (count % 1000 !== 0) continue
    await expect(refusal).resolves.toBe('key-unknown')
    await expect(outcome(signedByFirst(String(count)))).resolves.toBe('verified')
  }
  expect(state.fetches).toBe(2)
})

test('within the cooldown of the first fetch random kids cause none', async () => {
  const { state, outcome } = keySet()
  await outcome(signedByFirst())
  for (const kid of ['a', 'b', 'c']) await outcome(tokenOf({ header: { kid }, claims: longLived }))
  expect(state.fetches).toBe(1)
})

test('a kid that the issuer does not know causes one fetch and then none for a minute', async () => {
  const { state, outcome } = keySet()
  await outcome(signedByFirst())
  const unknown = tokenOf({ header: { kid: 'unknown' }, claims: longLived })
  const fetchesAt = async (milliseconds: number) => {
    await expect(outcome(unknown, now + milliseconds)).resolves.toBe('key-unknown')
    return state.fetches
  }
  await expect(fetchesAt(31_000)).resolves.toBe(2)
  await expect(fetchesAt(31_000 + 59_000)).resolves.toBe(2)
  await expect(fetchesAt(31_000 + 61_000)).resolves.toBe(3)
})

test('a new key is found as soon as a token names it, once the cooldown is over', async () => {
  const { state, outcome } = keySet()
  await expect(outcome(signedByFirst())).resolves.toBe('verified')
  state.keys = [first, second]
  await expect(outcome(signedBySecond())).resolves.toBe('key-unknown')
  state.clock = now + 30_000
  await expect(outcome(signedBySecond())).resolves.toBe('verified')
  await expect(outcome(signedByFirst())).resolves.toBe('verified')
  expect(state.fetches).toBe(2)
})

test('keys are renewed in the background after 8 minutes: nobody waits', async () => {
  const { state, outcome } = keySet()
  await outcome(signedByFirst())
  state.keys = [first, second]
  state.clock = now + 8 * minute
  await expect(outcome(signedByFirst())).resolves.toBe('verified')
  await new Promise(setImmediate)
  expect(state.fetches).toBe(2)
  await expect(outcome(signedBySecond())).resolves.toBe('verified')
})

test('after 10 minutes without use the keys are read before they are used', async () => {
  const { state, outcome } = keySet()
  await outcome(signedByFirst())
  state.keys = [second]
  state.clock = now + 10 * minute
  await expect(outcome(signedByFirst())).resolves.toBe('key-unknown')
})

test('a key that was taken out stops its cached tokens at once, and listeners are told', async () => {
  const { state, authenticator, outcome } = keySet([first, second], { cacheSeconds: 60 })
  const listener = jest.fn()
  authenticator.onChange?.(listener)
  await expect(outcome(signedByFirst())).resolves.toBe('verified')
  await authenticator.refresh()
  expect(listener).not.toHaveBeenCalled()
  state.keys = [second]
  await authenticator.refresh()
  expect(listener).toHaveBeenCalledTimes(1)
  await expect(outcome(signedByFirst())).resolves.toBe('key-unknown')
  await expect(outcome(signedBySecond())).resolves.toBe('verified')
})

test('a refresh reads anew where a read is under way that began before it', async () => {
  const answers: ((keys: unknown[]) => void)[] = []
  const fetch = () =>
    new Promise<Response>((resolve) => answers.push((keys) => resolve(Response.json({ keys }))))
  const { authenticator, outcome } = keySet([], { fetch })
  const early = outcome(signedByFirst())
  await new Promise(setImmediate)
  const refreshed = authenticator.refresh()
  answers[0]?.([first])
  await expect(early).resolves.toBe('verified')
  await new Promise(setImmediate)
  expect(answers).toHaveLength(2)
  answers[1]?.([second])
  await refreshed
  await expect(outcome(signedByFirst('b'), now + 1)).resolves.toBe('key-unknown')
})

describe('while the issuer is away', () => {
  test('the last known keys are used for 24 hours, without waiting, and then none', async () => {
    const { state, outcome } = keySet()
    await outcome(signedByFirst())
    state.failing = true
    for (const age of [10 * minute, hour, 23 * hour]) {
      state.clock = now + age
      await expect(outcome(signedByFirst())).resolves.toBe('verified')
    }
    state.clock = now + 24 * hour
    await expect(outcome(signedByFirst())).rejects.toThrow('are not available')
    state.failing = false
    state.clock += 31_000
    await expect(outcome(signedByFirst())).resolves.toBe('verified')
  })

  test('a clock that was set back does not make them last longer', async () => {
    const { state, outcome } = keySet()
    await outcome(signedByFirst())
    state.failing = true
    state.clock = now - 25 * hour
    await expect(outcome(signedByFirst())).rejects.toThrow('are not available')
  })

  test('it is asked once per cooldown', async () => {
    const { state, outcome } = keySet()
    await outcome(signedByFirst())
    state.failing = true
    state.clock = now + hour
    for (let count = 0; count < 100; count += 1) await outcome(signedByFirst(String(count)))
    expect(state.fetches).toBe(2)
  })

  test('an unknown kid is our failure and no refusal: the issuer may have such a key', async () => {
    const { state, outcome } = keySet()
    await outcome(signedByFirst())
    state.failing = true
    state.clock = now + minute
    await expect(outcome(signedBySecond())).rejects.toThrow('are not available')
    await expect(outcome(signedBySecond())).rejects.toThrow('are not available')
    await expect(outcome(signedByFirst())).resolves.toBe('verified')
    expect(state.fetches).toBe(2)
  })

  test('without any keys every token is our failure, and tries come sooner', async () => {
    const { state, outcome } = keySet()
    state.failing = true
    for (let count = 0; count < 10; count += 1) {
      await expect(outcome(signedByFirst())).rejects.toThrow('are not available')
    }
    expect(state.fetches).toBe(1)
    state.failing = false
    state.clock = now + 1000
    await expect(outcome(signedByFirst())).resolves.toBe('verified')
  })

  test('a refresh that somebody asked for tells that it failed', async () => {
    const { state, authenticator } = keySet()
    state.failing = true
    await expect(authenticator.refresh()).rejects.toThrow('are not available')
  })
})

describe('a key set', () => {
  test.each([
    [
      'two keys of one kid, told apart by algorithm',
      [
        { ...first, alg: 'RS256' },
        { ...first, n: second['n'], alg: 'RS384' },
      ],
      'verified',
    ],
    ['two keys of one kid and algorithm', [first, { ...second, kid: 'first' }], 'key-ambiguous'],
    ['the same key twice', [first, first], 'verified'],
    [
      'keys of other kinds',
      [{ kty: 'oct', k: 'AAAA', kid: 'first' }, { kty: 'X' }, 7, null, first],
      'verified',
    ],
    ['only a key for encryption', [{ ...first, use: 'enc' }], 'key-unknown'],
    [
      'a key with private members',
      [{ ...privateKey('RSA').export({ format: 'jwk' }), kid: 'first' }],
      'verified',
    ],
    [
      'only a shared secret',
      [{ kty: 'oct', k: Buffer.alloc(32).toString('base64url'), kid: 'first' }],
      'key-unknown',
    ],
    ['a key of another type under the kid', [{ ...publicJwk('P-256'), kid: 'first' }], 'key-unfit'],
    ['a key without a kid', [publicJwk('RSA')], 'verified'],
    ['no keys', [], 'key-unknown'],
  ])('with %s: %s', async (_title, keys, outcome) => {
    await expect(keySet(keys).outcome(signedByFirst())).resolves.toBe(outcome)
  })

  test('a token without a kid is for the only key that fits', async () => {
    const token = tokenOf({ claims: longLived })
    const ec = { ...publicJwk('P-256'), kid: 'ec' }
    await expect(keySet([ec, first]).outcome(token)).resolves.toBe('verified')
    await expect(keySet([first, second]).outcome(token)).resolves.toBe('key-ambiguous')
  })

  test('more than 100 keys are no key set', async () => {
    const keys = Array.from({ length: 101 }, (_, count) => ({ ...first, kid: String(count) }))
    await expect(keySet(keys).outcome(signedByFirst())).rejects.toThrow('are not available')
  })
})

describe('over the network', () => {
  let server: LocalServer

  beforeAll(async () => {
    server = await localServer((_path, response) => sendJson(response, { keys: [first] }))
  })

  afterAll(() => server.close())

  const remote = (path: string) =>
    jwt({ issuer, audience, jwksUri: server.origin + path, allowLoopbackHttp: true })

  test('a key set is read with the platform’s fetch', async () => {
    await expect(outcomeOf(remote('/jwks'), signedByFirst())).resolves.toBe('verified')
    expect(server.asked.at(-1)?.request.headers.accept).toContain('application/jwk-set+json')
  })

  test.each<[string, LocalServer['answer']]>([
    [
      'a redirect',
      (path, response) => {
        if (path === '/elsewhere') return sendJson(response, { keys: [first] })
        response.writeHead(302, { location: '/elsewhere' }).end()
      },
    ],
    ['an error', (_path, response) => sendJson(response, { keys: [first] }, 500)],
    ['201', (_path, response) => sendJson(response, { keys: [first] }, 201)],
    [
      'more than 256 KB',
      (_path, response) => sendJson(response, { keys: [first], x: 'x'.repeat(262_144) }),
    ],
    ['no JSON', (_path, response) => response.end('{"keys":[')],
    [
      'no UTF-8',
      (_path, response) => response.end(Buffer.from('{"keys":[],"a":"\xff"}', 'latin1')),
    ],
    ['a list', (_path, response) => sendJson(response, [first])],
    ['no list of keys', (_path, response) => sendJson(response, { keys: { 0: first } })],
    [
      'half of it',
      (_path, response) => {
        response.writeHead(200, { 'content-length': '1000' }).write('{"keys":[')
        setTimeout(() => response.destroy(), 10)
      },
    ],
  ])('fails where the answer is %s', async (_title, answer) => {
    const before = server.answer
    server.answer = answer
    try {
      await expect(verify(remote('/jwks'), signedByFirst())).rejects.toThrow('are not available')
      expect(server.count('/elsewhere')).toBe(0)
    } finally {
      server.answer = before
    }
  })

  test('fails where there is no answer in 5 s, whatever an injected fetch does', async () => {
    const timeout = jest.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
      expect(milliseconds).toBe(5000)
      return AbortSignal.abort()
    })
    const { authenticator } = keySet([first], { fetch: () => new Promise(() => undefined) })
    await expect(verify(authenticator, signedByFirst())).rejects.toThrow('are not available')
    timeout.mockRestore()
  })
})
