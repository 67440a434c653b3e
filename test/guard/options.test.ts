import { createGuard, isConfigurationError, pii, secrets, type Detector } from '../../src/index'
import { developer, suiteGuard, suitePolicy } from '../support/gate'
import { receive } from '../support/in-memory'

const create = (options: object): unknown =>
  createGuard({
    policy: suitePolicy,
    authenticate: [developer.authenticator],
    ...options,
  })

function problemOf(options: object): string {
  try {
    create(options)
  } catch (error) {
    expect(isConfigurationError(error)).toBe(true)
    return (error as Error).message
  }
  throw new Error('the options were accepted')
}

const unbounded: Detector = {
  name: 'mine',
  types: ['mine'],
  patterns: [{ type: 'mine', expression: /a+/ }],
}

test.each<[string, object, string]>([
  [
    'an option of another name',
    { detector: [] },
    '`createGuard` has no option `detector`; did you mean `detectors`?',
  ],
  [
    'no policy',
    { policy: undefined },
    'option `policy` of `createGuard` must be the path of a document, or a document; received nothing',
  ],
  ['an empty path', { policy: '' }, 'received an empty string'],
  [
    'no authenticators',
    { authenticate: [] },
    'option `authenticate` of `createGuard` must be a list of authenticators such as `[apiKeys({ store })]`; received a list of 0',
  ],
  ['a single authenticator', { authenticate: developer.authenticator }, 'received an object'],
  [
    'a factory in place of an authenticator',
    { authenticate: [() => developer.authenticator] },
    'a list of authenticators',
  ],
  ...[new Map([['acme', { version: 1 }]]), Promise.resolve({}), []].map(
    (tenantPolicies): [string, object, string] => [
      `${tenantPolicies.constructor.name} of documents of tenants, which would narrow nobody`,
      { tenantPolicies },
      'option `tenantPolicies` of `createGuard` must be an object of documents by the names of tenants',
    ],
  ),
  [
    'half an authenticator',
    { authenticate: [{ name: 'x', verify: () => undefined }] },
    'a list of authenticators',
  ],
  [
    'a single detector',
    { detectors: pii() },
    'option `detectors` of `createGuard` must be a list of detectors such as `[secrets(), pii()]`',
  ],
  ['a factory in place of a detector', { detectors: [pii] }, 'a list of detectors'],
  ['a detector given twice', { detectors: [pii(), pii()] }, 'the detector `pii` is given twice'],
  ['a detector that cannot run on a stream', { detectors: [unbounded] }, '`mine`'],
  [
    'a misspelt mode',
    { mode: 'montior' },
    'option `mode` of `createGuard` must be one of "enforce", "monitor"; did you mean `monitor`?',
  ],
  [
    'a mode for a control that does not exist',
    { mode: { sanitise: 'monitor' } },
    '`mode` has no option `sanitise`; did you mean `sanitize`?',
  ],
  [
    'a misspelt mode of one control',
    { mode: { filter: 'enforced' } },
    'option `filter` of `mode` must be one of "enforce", "monitor"; did you mean `enforce`?',
  ],
  ['a list of modes', { mode: [] }, '`mode` expects an object of options; received a list of 0'],
  ['a mode that is null', { mode: null }, 'received null'],
  [
    'a quota without a unit',
    { limit: '60' },
    'option `limit` of `createGuard` must be a quota such as `60/min` (s, min, h or day); received a string of 2 characters',
  ],
  ['a quota of nothing', { limit: '0/min' }, 'a quota such as `60/min`'],
  [
    'a wrong lockout',
    { lockout: { perAdress: 5 } },
    '`lockout` has no option `perAdress`; did you mean `perAddress`?',
  ],
  [
    'a cap out of bounds',
    { caps: { maxBytes: -1 } },
    'option `maxBytes` of `caps` must be a whole number of bytes from 1 to 1073741824; received -1',
  ],
  [
    'a short key',
    { vault: { key: Buffer.alloc(31) } },
    'option `key` of `vault` must be at least 32 bytes',
  ],
  [
    'a loader that is no function',
    { loaders: { modelAttributes: {} } },
    'option `modelAttributes` of `loaders` must be a function; received an object',
  ],
  [
    'loaders that are no object',
    { loaders: 'x' },
    'option `loaders` of `createGuard` must be an object of functions by name',
  ],
  [
    'proxies that are no list',
    { trustedProxies: 'loopback' },
    'option `trustedProxies` of `createGuard` must be a list of strings',
  ],
  ['a proxy that is no range', { trustedProxies: ['lopback'] }, 'did you mean `loopback`?'],
  ['an empty realm', { realm: '' }, 'option `realm` of `createGuard` must be a non-empty string'],
  [
    'a listener that is no function',
    { onEvent: 'log' },
    'option `onEvent` of `createGuard` must be a function',
  ],
  [
    'a clock that is a time',
    { clock: 0 },
    'option `clock` of `createGuard` must be a function; received 0',
  ],
])('%s is refused at construction', (_title, options, message) => {
  expect(problemOf(options)).toContain(message)
})

const route = (change: object) => ({
  policy: { version: 1, routes: [{ match: 'GET /x', action: 'a:b', resource: 'x', ...change }] },
})

test.each<[string, object, string]>([
  [
    'an unknown format',
    route({ format: 'openai-chatt' }),
    'route `GET /x`, `format`: unknown format `openai-chatt`; did you mean `openai-chat`?',
  ],
  [
    'a schema that does not compile',
    route({ body: { schema: { type: 'objekt' } } }),
    'route `GET /x`, `body.schema`: does not compile',
  ],
  ['a misspelt option of a route', route({ coverge: 'none' }), 'coverage'],
  [
    'an obligation that no control carries',
    {
      policy: {
        version: 1,
        rules: [
          {
            id: 'r',
            effect: 'allow',
            actions: ['a:b'],
            resources: ['x'],
            obligations: [{ type: 'tokens.maxx', value: 1 }],
          },
        ],
      },
    },
    'tokens.max',
  ],
  ['a file that is not there', { policy: './no-such-policy.yaml' }, 'no-such-policy.yaml'],
])('a document with %s is refused at construction', (_title, options, message) => {
  expect(problemOf(options)).toContain(message)
})

test('no secret among the options is repeated in a message', () => {
  const key = Buffer.from('hunter2')
  expect(problemOf({ vault: { key } })).not.toContain('hunter2')
  expect(problemOf({ vault: { key: 'hunter2' } })).not.toContain('hunter2')
})

test.each<[string, (plans: ReturnType<typeof suiteGuard>['guard']['plans']) => unknown, string]>([
  [
    'gate.authorize without an action',
    (plans) => plans.authorize({} as never),
    'option `action` of `gate.authorize` must be a non-empty string; received nothing',
  ],
  [
    'gate.authorize with an unknown option',
    (plans) => plans.authorize({ action: 'a:b', resorce: 'x' } as never),
    'did you mean `resource`?',
  ],
  [
    'gate.authorize with a malformed template',
    (plans) => plans.authorize({ action: 'a:b', resource: 'model/{body}' }),
    'option `resource` of `gate.authorize` has `{body}`',
  ],
  [
    'gate.limit without a quota',
    (plans) => plans.limit({ requests: '60' }),
    'option `requests` of `gate.limit` must be a quota such as `60/min`',
  ],
  [
    'gate.sanitize with a wrong schema',
    (plans) => plans.sanitize({ schema: { type: 'objekt' } }),
    '`schema` of route `gate.sanitize` does not compile',
  ],
  [
    'gate.sanitize with a wrong detector',
    (plans) => plans.sanitize({ detectors: [unbounded] }),
    '`mine`',
  ],
  [
    'gate.filter with a wrong detector',
    (plans) => plans.filter({ detectors: [unbounded] }),
    '`mine`',
  ],
  [
    'gate.filter with an unknown option',
    (plans) => plans.filter({ detector: [] } as never),
    'did you mean `detectors`?',
  ],
])('%s is refused when the middleware is made', (_title, make, message) => {
  const { guard } = suiteGuard()
  expect(() => make(guard.plans)).toThrow(
    expect.objectContaining({ code: 'configuration-invalid' }),
  )
  expect(() => make(guard.plans)).toThrow(message)
})

test('a guard is not changed by what happens to its options later', async () => {
  const mode: Record<string, string> = { authenticate: 'enforce' }
  const detectors = [secrets()]
  const authenticate = [developer.authenticator]
  const { guard } = suiteGuard({ mode, detectors, authenticate })
  for (const name of ['authenticate', 'authorize', 'sanitize', 'limit', 'filter']) {
    mode[name] = 'monitor'
  }
  authenticate.length = 0
  detectors.length = 0
  const { error } = await receive(guard, { method: 'GET', path: '/things/a' })
  expect(error).toMatchObject({ code: 'credential-missing' })
  expect(Object.isFrozen(guard)).toBe(true)
})

test('a listener that throws while the guard is made is named, with its error as the cause', () => {
  const cause = new Error('the log is down')
  const onEvent = (): never => {
    throw cause
  }
  const routes = [{ match: 'GET /x', authenticate: 'anonymous', filter: false }]
  const options = { onEvent, policy: { version: 1, routes } }
  expect(problemOf(options)).toBe(
    'option `onEvent` of `createGuard` threw when it was told of `control-disabled`; it must not throw',
  )
  expect(() => create(options)).toThrow(expect.objectContaining({ cause }))
})
