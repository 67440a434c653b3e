import { oidc } from '../../../src/controls/authenticate/oidc'
import { metadataUrls } from '../../../src/controls/authenticate/tokens/discovery'
import { audience, issuer, now, outcomeOf, publicJwk, tokenOf } from './support'

// The row "Discovery" of the token table.

const keys = { keys: [publicJwk('RSA')] }
const jwksUri = 'https://keys.example/jwks'

/** Answers by URL; a URL without an answer is a 404. */
function provider(answers: Record<string, unknown>, options: object = {}) {
  const asked: string[] = []
  const state = { clock: now, answers }
  const authenticator = oidc({
    issuer,
    audience,
    cacheSeconds: 0,
    clock: () => state.clock,
    fetch: (input) => {
      const url = input as string
      asked.push(url)
      const answer = state.answers[url]
      return Promise.resolve(
        answer === undefined ? new Response('', { status: 404 }) : Response.json(answer),
      )
    },
    ...options,
  })
  const token = tokenOf({ claims: { exp: now / 1000 + 86_400 } })
  return {
    asked,
    state,
    authenticator,
    outcome: () => outcomeOf(authenticator, token, state.clock),
  }
}

const [openid, oauth] = metadataUrls(issuer) as [string, string]

test.each([
  [
    'https://id.example',
    'https://id.example/.well-known/openid-configuration',
    'https://id.example/.well-known/oauth-authorization-server',
  ],
  [
    'https://id.example/',
    'https://id.example/.well-known/openid-configuration',
    'https://id.example/.well-known/oauth-authorization-server',
  ],
  [
    'https://id.example/realms/a',
    'https://id.example/realms/a/.well-known/openid-configuration',
    'https://id.example/.well-known/oauth-authorization-server/realms/a',
  ],
])('the metadata of %s is at %s, else at %s', (name, first, second) => {
  expect(metadataUrls(name)).toEqual([first, second])
})

test('keys come from where the OIDC metadata says', async () => {
  const { asked, outcome } = provider({ [openid]: { issuer, jwks_uri: jwksUri }, [jwksUri]: keys })
  await expect(outcome()).resolves.toBe('verified')
  expect(asked).toEqual([openid, jwksUri])
})

test('where there is none, keys come from where the RFC 8414 metadata says', async () => {
  const { asked, outcome } = provider({ [oauth]: { issuer, jwks_uri: jwksUri }, [jwksUri]: keys })
  await expect(outcome()).resolves.toBe('verified')
  expect(asked).toEqual([openid, oauth, jwksUri])
})

test.each([
  ['of another issuer', { issuer: 'https://evil.example', jwks_uri: jwksUri }],
  ['of the issuer with a slash', { issuer: `${issuer}/`, jwks_uri: jwksUri }],
  ['of no issuer', { jwks_uri: jwksUri }],
  ['with keys over http', { issuer, jwks_uri: 'http://keys.example/jwks' }],
  ['with keys in a file', { issuer, jwks_uri: 'file:///etc/jwks.json' }],
  ['without keys', { issuer }],
  ['that is a list', [{ issuer, jwks_uri: jwksUri }]],
])('metadata %s are refused, and no key is fetched', async (_title, document) => {
  const { asked, outcome } = provider({
    [openid]: document,
    [oauth]: { issuer, jwks_uri: jwksUri },
    [jwksUri]: keys,
  })
  await expect(outcome()).rejects.toThrow('are not available')
  expect(asked).toEqual([openid])
})

test('an issuer without metadata is our failure and no refusal', async () => {
  await expect(provider({}).outcome()).rejects.toThrow('are not available')
})

test('no token can make the service ask somebody else', async () => {
  const { asked, authenticator } = provider({})
  const foreign = tokenOf({
    claims: { iss: 'https://evil.example' },
    header: { jku: 'https://evil.example' },
  })
  await expect(outcomeOf(authenticator, foreign)).resolves.toBe('issuer-unknown')
  expect(asked).toEqual([])
})

test('metadata are believed for an hour, and read again where the keys have moved', async () => {
  const moved = 'https://keys.example/moved'
  const { asked, state, authenticator, outcome } = provider({
    [openid]: { issuer, jwks_uri: jwksUri },
    [jwksUri]: keys,
  })
  await outcome()
  state.clock += 11 * 60_000
  await outcome()
  expect(asked).toEqual([openid, jwksUri, jwksUri])
  state.answers = { [openid]: { issuer, jwks_uri: moved }, [moved]: keys }
  state.clock += 11 * 60_000
  await expect(outcome()).resolves.toBe('verified')
  state.clock += 31_000
  await authenticator.refresh()
  await expect(outcome()).resolves.toBe('verified')
  expect(asked.slice(3)).toEqual([jwksUri, openid, moved])
})

test('authenticators tell their issuers', () => {
  expect(provider({}).authenticator.issuers).toEqual([issuer])
})
