import { mustNotPass } from '../../src/upstream/carried-headers'

test.each([
  ...['Authorization', 'x-api-key', 'x_api_key', 'api-key', 'X-Goog-Api-Key', 'Cookie', 'DPoP'],
  ...['x-access-key', 'x-auth', 'x-auth-key', 'x-bearer', 'ocp-apim-subscription-key'],
  ...['x-functions-key', 'x-forwarded-preferred-username', 'x-user-jwt', 'x-auth-request-user'],
  ...['x-goog-authenticated-user-email', 'cf-access-authenticated-user-email', 'remote-user'],
  ...['cf-access-jwt-assertion', 'x-webauth-user'],
  ...['x-client-assertion', 'x-access-token', 'x-forwarded-client-cert', 'Host'],
])('%s does not pass to a provider', (name) => {
  expect(mustNotPass(name)).toBe(true)
})

test.each(['content-type', 'idempotency-key', 'x-request-id', 'openai-organization', 'author'])(
  '%s passes',
  (name) => {
    expect(mustNotPass(name)).toBe(false)
  },
)
