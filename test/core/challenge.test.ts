import { challenges } from '../../src/core/challenge'
import { refusalKinds, type RefusalCode } from '../../src/core/refusal'

const challenge = challenges({ realm: 'api', resourceMetadata: undefined })

const headerOf = (...call: Parameters<typeof challenge>) => challenge(...call)['WWW-Authenticate']

test('a request without a credential gets the bare challenge (RFC 6750 §3.1)', () => {
  expect(headerOf('credential-missing')).toBe('Bearer realm="api"')
})

test.each([
  ['credential-invalid', 'error="invalid_token", error_description="the credential is not valid"'],
  [
    'credential-ambiguous',
    'error="invalid_request", error_description="send one credential, once"',
  ],
] as const)('%s names the error of RFC 6750', (code, error) => {
  expect(headerOf(code)).toBe(`Bearer realm="api", ${error}`)
})

test('scopes that are lacking are named (RFC 6750 §3.1)', () => {
  expect(headerOf('access-denied', { scopes: ['ai.model.read', 'ai.model.write'] })).toBe(
    'Bearer realm="api", error="insufficient_scope", error_description="more scope is needed", ' +
      'scope="ai.model.read ai.model.write"',
  )
})

test('a login that is too weak or too old is told what would do (RFC 9470 §3)', () => {
  const stepUp = { acrValues: ['urn:mfa', 'phr'], maxAge: 0 }
  expect(headerOf('login-insufficient', { stepUp })).toMatch(
    /error="insufficient_user_authentication", .*, acr_values="urn:mfa phr", max_age="0"$/,
  )
})

test('the metadata of the resource is named in every challenge (RFC 9728 §5.1)', () => {
  const resourceMetadata = 'https://api.example.com/.well-known/oauth-protected-resource'
  const told = challenges({ realm: 'api', resourceMetadata })
  for (const code of ['credential-missing', 'credential-invalid', 'login-insufficient'] as const) {
    expect(told(code)['WWW-Authenticate']).toContain(`resource_metadata="${resourceMetadata}"`)
  }
})

test('no other refusal asks for a credential', () => {
  const asking = ['credential-missing', 'credential-invalid', 'credential-ambiguous']
  asking.push('proof-invalid', 'proof-nonce-required')
  for (const code of Object.keys(refusalKinds) as RefusalCode[]) {
    if (asking.includes(code) || code === 'login-insufficient') continue
    expect(challenge(code)).toEqual({})
  }
})

test('nothing ends the quotes or the line', () => {
  const odd = challenges({ realm: 'a"b\\c\r\nSet-Cookie: x\u00e9', resourceMetadata: undefined })
  expect(odd('credential-missing')['WWW-Authenticate']).toBe('Bearer realm="abcSet-Cookie: x"')
})
