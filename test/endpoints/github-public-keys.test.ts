import { githubPublicKeys } from '../../src/endpoints/github-public-keys'

const minute = 60_000

function github(options: { readonly token?: string } = {}) {
  const time = { now: 1_000_000 }
  const requests: { url: string; init: RequestInit }[] = []
  const keys = new Map([['a', 'pem of a']])
  let answer = () =>
    Response.json({
      public_keys: [...keys].map(([key_identifier, key]) => ({ key_identifier, key })),
    })
  const publicKeys = githubPublicKeys({
    ...options,
    clock: () => time.now,
    fetch: (url, init) => {
      requests.push({ url: url as string, init: init ?? {} })
      return Promise.resolve().then(() => answer())
    },
  })
  return {
    publicKeys,
    requests,
    keys,
    time,
    answerWith: (next: typeof answer) => void (answer = next),
  }
}

test('asks GitHub once, however many ask for it', async () => {
  const { publicKeys, requests } = github()
  expect(await Promise.all([publicKeys('a'), publicKeys('a')])).toEqual(['pem of a', 'pem of a'])
  expect(await publicKeys('a')).toBe('pem of a')
  expect(requests).toMatchObject([
    { url: 'https://api.github.com/meta/public_keys/secret_scanning', init: { redirect: 'error' } },
  ])
})

test('sends a token where there is one', async () => {
  const { publicKeys, requests } = github({ token: 'a token' })
  await publicKeys('a')
  expect(requests[0]?.init.headers).toMatchObject({ authorization: 'Bearer a token' })
})

test('a thousand unknown identifiers cause one request in two minutes', async () => {
  const { publicKeys, requests, time } = github()
  for (let i = 0; i < 1000; i++) expect(await publicKeys(`unknown ${i}`)).toBeUndefined()
  expect(requests).toHaveLength(1)
  expect(await publicKeys('a')).toBe('pem of a')
  time.now += 2 * minute
  await publicKeys('unknown')
  expect(requests).toHaveLength(2)
})

test('a key that GitHub has since is found', async () => {
  const { publicKeys, keys, time } = github()
  await publicKeys('a')
  keys.set('b', 'pem of b')
  time.now += 2 * minute
  expect(await publicKeys('b')).toBe('pem of b')
})

test('a key that GitHub took back is gone after an hour', async () => {
  const { publicKeys, keys, time } = github()
  await publicKeys('a')
  keys.clear()
  keys.set('b', 'pem of b')
  time.now += 59 * minute
  expect(await publicKeys('a')).toBe('pem of a')
  time.now += minute
  expect(await publicKeys('a')).toBeUndefined()
})

test('while GitHub does not answer, keys are used for a day, then nobody can tell', async () => {
  const { publicKeys, answerWith, time } = github()
  await publicKeys('a')
  answerWith(() => {
    throw new Error('connection lost')
  })
  time.now += 24 * 60 * minute - 1
  expect(await publicKeys('a')).toBe('pem of a')
  await expect(publicKeys('unknown')).rejects.toThrow('could not be fetched')
  time.now += 1
  await expect(publicKeys('a')).rejects.toThrow('could not be fetched')
})

test.each<[string, () => Response]>([
  ['an error', () => new Response('no', { status: 500 })],
  ['a limit', () => new Response('no', { status: 403 })],
  ['no JSON', () => new Response('<html>')],
  ['no list', () => Response.json({})],
  ['an empty list', () => Response.json({ public_keys: [] })],
  ['null', () => Response.json(null)],
  ['keys that are none', () => Response.json({ public_keys: [{ key_identifier: 1, key: 2 }] })],
  ['too many keys', () => Response.json({ public_keys: Array.from({ length: 101 }, () => ({})) })],
  ['too much', () => new Response(' '.repeat(70_000))],
])('rejects where GitHub answers with %s', async (_title, answer) => {
  const { publicKeys, answerWith } = github()
  answerWith(answer)
  await expect(publicKeys('a')).rejects.toThrow('the public keys of GitHub could not be fetched')
})

test('a wrong option is told at construction', () => {
  expect(() => githubPublicKeys({ tokn: 'x' } as never)).toThrow('did you mean `token`?')
})
