import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isConfigurationError } from '../../src/core/errors'
import { compilePolicy } from '../../src/policy/compile'
import { loadPolicy } from '../../src/policy/load'
import { runPolicyTests } from '../../src/policy/test'
import { designExample } from './design-example'
import { access, carried, engineOf, messageOf, principal } from './support'

const folder = mkdtempSync(join(tmpdir(), 'policy-'))
afterAll(() => rmSync(folder, { recursive: true }))

function write(text: string, name = 'policy.yaml'): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

function faultsOf(text: string): string {
  return messageOf(() => loadPolicy(write(text))).replaceAll(`${folder}/`, '')
}

describe('the example of the design', () => {
  test('loads as it stands, and its tests pass', () => {
    const policy = loadPolicy(write(designExample))
    const engine = compilePolicy(policy, { carried })
    expect(runPolicyTests(engine)).toMatchObject([{ name: 'a developer may not train', ok: true }])
    expect(engine.needs('model:infer')).toEqual([
      { name: 'resource.sensitivity', type: 'integer', loader: 'modelAttributes' },
    ])
    expect(engine.needs('metadata:read')).toEqual([])
  })

  test('says what an action needs, remembered for some actions and not for all that are asked', () => {
    const engine = compilePolicy(loadPolicy(write(designExample)), { carried })
    const first = engine.needs('model:infer')
    expect(engine.needs('model:infer')).toBe(first)
    for (let count = 0; count < 2000; count += 1) engine.needs(`model:${count}`)
    expect(engine.needs('model:infer')).not.toBe(first)
    expect(engine.needs('model:infer')).toEqual(first)
    const long = `model:${'x'.repeat(10_000)}`
    expect(engine.needs(long)).not.toBe(engine.needs(long))
  })

  test('is the same document in JSON, indented with tabs', () => {
    const { document } = loadPolicy(write(designExample))
    const path = write(JSON.stringify(document, null, '\t'), 'policy.json')
    expect(loadPolicy(path).document).toEqual(document)
  })

  test('is frozen, down to its leaves', () => {
    const { document } = loadPolicy(write(designExample))
    expect(() => ((document.rules as unknown[])[0] = {})).toThrow(TypeError)
    expect(() => ((document.roles as Record<string, unknown>)['x'] = {})).toThrow(TypeError)
  })
})

describe('a wrong document fails with the line, what was expected, what came and the nearest word', () => {
  const rule = '  - { id: r, effect: allow, actions: [read], resources: [model/a]'
  const attributes =
    'attributes:\n  resource.level: { type: integer }\n  principal.name: { type: string, from: id }\n' +
    '  context.ip: { type: ip }\n  principal.tags: { type: string-list, from: claims.tags }\n'
  const when = (condition: string) => `${attributes}rules:\n${rule}, when: ${condition} }`

  test.each([
    ['routs: []', ':2: `routs`: unknown key; did you mean `routes`?'],
    ['tools: {}', ':2: `tools`: this section is reserved for a later version'],
    ['switches:', ':2: `switches`: this section is reserved for a later version'],
    ['tools: []', ':2: `tools`: this section is reserved for a later version'],
    ['rules:', ':2: `rules`: expected a list; received null'],
    ['rules: {}', ':2: `rules`: expected a list; received {}'],
    [
      `rules:\n${rule}, efect: deny }`,
      ':3: rule `r`, `efect`: unknown key; did you mean `effect`?',
    ],
    ['rules:\n  - id: r', ':3: rule `r`: `effect` is missing'],
    [
      `rules:\n${rule.replace('allow', 'alow')} }`,
      ':3: rule `r`, `effect`: expected one of `allow`, `deny`; received "alow"; did you mean `allow`?',
    ],
    [
      `rules:\n${rule.replace('read', '"model:in*"')} }`,
      ':3: rule `r`, `actions.0`: expected words joined by `:`, each a name or `*`',
    ],
    [`rules:\n${rule} }\n${rule} }`, ':4: rule `r`, `id`: another rule has this id too'],
    [
      `roles: { developer: {} }\nrules:\n${rule}, roles: [develper] }`,
      ':4: rule `r`, `roles.0`: unknown role `develper`; did you mean `developer`?',
    ],
    [
      'roles:\n  a: { inherits: [b] }\n  b: { inherits: [a] }',
      ':3: role `a`, `inherits`: inherits from itself: a → b → a',
    ],
    ['roles:\n  a: { inherits: [c] }', ':3: role `a`, `inherits.0`: unknown role `c`'],
    ['roles:\n  a: { match: { claim: roles } }', ':3: role `a`, `match`: `has` is missing'],
    [`rules:\n${rule.replace('model/a', 'model/a**')} }`, '`**` must be a whole segment'],
    [`rules:\n${rule.replace('model/a', '"model/%4"')} }`, 'malformed percent-encoding'],
    [`rules:\n${rule.replace('model/a', 'model//a')} }`, 'empty segment'],
    [
      `rules:\n${rule.replace('[read]', '[read, train]')}, scopes: { byAction: { read: [x] } } }`,
      ":3: rule `r`, `scopes.byAction`: no scopes for `train`; name it, or `'*'` for all others",
    ],
    [
      `rules:\n${rule.replace('[read]', "['model:*']")}, scopes: { byAction: { 'model:*': [x] } } }`,
      '`scopes.byAction.model:*`: expected one action',
    ],
    [
      `rules:\n${rule.replace('[read]', "['model:*', train]")}, scopes: { byAction: { train: [x] } } }`,
      "no scopes for `model:*`; name it, or `'*'` for all others",
    ],
    [
      `rules:\n${rule}, scopes: { byAction: { raed: [x], '*': [] } } }`,
      '`scopes.byAction.raed`: the rule is not about this action; did you mean `read`?',
    ],
    [
      `rules:\n${rule.replace('allow', 'deny')}, scopes: { all: [x] } }`,
      'only rules with the effect `allow` have `scopes`',
    ],
    [when('{ attr: resource.levl, eq: 1 }'), 'did you mean `resource.level`?'],
    [
      when('{ attr: resource.level, eq: "9" }'),
      ':8: rule `r`, `when.eq`: expected integer; received "9"',
    ],
    [when('{ attr: resource.level, eq: 1.5 }'), 'expected integer; received 1.5'],
    [when('{ attr: resource.level, equals: 1 }'), '`when.equals`: unknown key; known:'],
    [when('{ attr: resource.level, eqq: 1 }'), '`when.eqq`: unknown key; did you mean `eq`?'],
    [when('{ attr: resource.level, gt: 1, lt: 3 }'), 'expected `attr` and one operator'],
    [when('{ attr: resource.level }'), 'expected `attr` and one operator'],
    [when('{ all: [], attr: resource.level }'), 'expected a list with at least one entry'],
    [when('{ not: { attr: resource.level, eq: 1 }, eq: 1 }'), 'expected `not` to stand alone'],
    [when('{ attr: principal.name, lt: a }'), '`lt` does not compare string; known: `eq`, `ne`'],
    [when('{ attr: resource.level, in: 1 }'), 'expected a list of integer; received 1'],
    [
      when('{ attr: resource.level, in: [1, "2"] }'),
      'expected a list of integer; received [1,"2"]',
    ],
    [
      when('{ attr: resource.level, in: { attr: resource.level } }'),
      '`in` compares integer with constants only',
    ],
    [when('{ attr: resource.level, eq: { attr: principal.name } }'), 'received one of string'],
    [
      when('{ attr: context.ip, eq: 10.0.0 }'),
      'expected an address or a CIDR range such as `10.0.0.0/8`; received "10.0.0"',
    ],
    [
      when('{ attr: context.ip, in: [10.0.0.0/33] }'),
      'expected a list of an address or a CIDR range',
    ],
    [when('{ attr: context.ip, inCidr: { attr: context.ip } }'), 'compares ip with constants only'],
    [
      when('{ attr: principal.tags, eq: a }'),
      '`eq` does not compare string-list; known: `contains`, `has`',
    ],
    [
      'attributes:\n  resource.level: { type: integer, default: low }',
      ':3: attribute `resource.level`, `default`: expected integer; received "low"',
    ],
    [
      'attributes:\n  principal.x: { type: string }',
      '`from` is missing, for example `from: claims.x`',
    ],
    [
      'attributes:\n  principal.x: { type: string, from: token.x }',
      'expected `claims.` and the name',
    ],
    ['attributes:\n  resource.x: { type: string, from: id }', 'only attributes of the principal'],
    ['attributes:\n  x: { type: string }', 'expected a name below `principal.`'],
    [
      'loaders: [models]\nattributes:\n  resource.x: { type: string, load: model }',
      'unknown loader `model`; did you mean `models`?',
    ],
    ['routes:\n  - { match: GET /a }', ':3: route `GET /a`: `action` is missing: add `action`'],
    ['routes:\n  - { match: GET /a, action: a }', '`resource` is missing'],
    ['routes:\n  - { match: GET /a, resource: a, authenticate: anonymous }', '`action` is missing'],
    [
      'routes:\n  - { match: GET /a/:b, authenticate: anonymous }\n  - { match: GET /A/:c, authenticate: anonymous }',
      ':4: route `GET /A/:c`, `match`: matches the same requests as `GET /a/:b`',
    ],
    ['routes:\n  - { match: GTE /a, authenticate: anonymous }', 'did you mean `GET`?'],
    [
      'routes:\n  - { match: /a, authenticate: anonymous }',
      'expected a method, one space and a path',
    ],
    ['routes:\n  - { match: GET a, authenticate: anonymous }', 'a path that begins with `/`'],
    [
      'routes:\n  - { match: GET /*rest/a, authenticate: anonymous }',
      'wildcard `*rest` at the end',
    ],
    ['routes:\n  - { match: "GET /a{/b}", authenticate: anonymous }', 'not a path of Express 5'],
    ['routes:\n  - { match: "GET /:", authenticate: anonymous }', 'need a name'],
    [
      'routes:\n  - { match: POST /a, authenticate: anonymous, body: opaque }',
      'route `POST /a`, `body`: `opaque` is not looked into: add `coverage: none`',
    ],
    [
      'routes:\n  - { match: POST /a, authenticate: anonymous, body: opaque, coverage: [pii] }',
      'add `coverage: none`',
    ],
    ['routes:\n  - { match: GET /café, authenticate: anonymous }', 'parameter such as `:name`'],
    ['routes:\n  - { match: GET /a%20b, authenticate: anonymous }', '`a%20b` to be ASCII'],
    ['routes:\n  - { match: "GET /a;b", authenticate: anonymous }', '`a;b` to be ASCII'],
    [
      'routes:\n  - { match: GET /a-:b, authenticate: anonymous }',
      'one wildcard `*name` or one parameter `:name`, with or without a text behind it',
    ],
    ['routes:\n  - { match: GET /:a/:a, authenticate: anonymous }', '`a` stands here twice'],
    ['routes:\n  - { match: GET /a//b, authenticate: anonymous }', 'expected no empty segment'],
    [
      'routes:\n  - { match: GET /a, action: a, resource: "model/{path.id}" }',
      'the path has no parameter `:id`',
    ],
    ['routes:\n  - { match: GET /a, action: a, resource: "m-{body.id}" }', 'a whole segment'],
    ['routes:\n  - { match: GET /a, action: a, resource: "m/{bdy.id}" }', 'a whole segment'],
    ['routes:\n  - { match: GET /a, action: a, resource: "m/*" }', 'a route names one resource'],
    [
      'routes:\n  - { match: GET /a, action: "a:*", resource: m }',
      'expected words joined by `:`, for example `model:infer`; received "a:*"',
    ],
    [
      'routes:\n  - { match: GET /a, authenticate: anonymous, limit: { requests: 60 } }',
      '`limit.requests`: expected a number and a unit, for example `60/min`; units: s, sec, min, h, hour, day; received 60',
    ],
    [
      'routes:\n  - { match: GET /a, authenticate: anonymous, limit: { requests: 0/min } }',
      'for example `60/min`; units: s, sec, min, h, hour, day; received "0/min"',
    ],
    ['routes:\n  - { match: GET /a, authenticate: none }', 'expected `anonymous`; received "none"'],
    ['content:\n  - { find: pii, do: redct }', 'did you mean `redact`?'],
    [
      'content:\n  - { find: pii, do: require-approval }',
      '`require-approval` is reserved for a later version',
    ],
    ['content:\n  - { find: pii, in: requests, do: mask }', 'did you mean `request`?'],
    ['content:\n  - { find: pii, from: [usr], do: mask }', 'did you mean `user`?'],
    [
      'tests:\n  - { name: t, principal: {}, action: a, resource: m, expect: alow }',
      ':3: test `t`, `expect`: expected one of `allow`, `deny`; received "alow"',
    ],
    [
      'tests:\n  - { name: t, principal: {}, action: a, resource: m, expect: allow, attributes: { resource.x: 1 } }',
      'unknown attribute `resource.x`; the document declares none',
    ],
    ['rules: []\nrules: []', ':3: the key `rules` stands here twice'],
    ['roles: { 1: {}, "1": {} }', 'the key `1` stands here twice'],
    ['roles: { ? [a] : {} }', 'a key must be a text'],
    ['id: !secret x', ':2: Unresolved tag'],
    ['id: .nan', 'expected a finite number'],
    ['id: [', ':2: '],
    ['---\nversion: 1', 'multiple documents'],
  ])('%s', (text, expected) => {
    expect(faultsOf(`version: 1\n${text}`)).toContain(expected)
  })

  test('tells all problems at once, the first of the file first', () => {
    const faults = faultsOf('version: 1\nrules:\n  - id: a\n  - id: b\n    effect: deny\nx: 1')
    expect(faults.split('\n')).toEqual([
      'policy.yaml:3: rule `a`: `effect` is missing, for example `effect: allow`',
      'policy.yaml:3: rule `a`: `actions` is missing, for example `actions: [model:infer]`',
      "policy.yaml:3: rule `a`: `resources` is missing, for example `resources: ['model/*']`",
      'policy.yaml:4: rule `b`: `actions` is missing, for example `actions: [model:infer]`',
      "policy.yaml:4: rule `b`: `resources` is missing, for example `resources: ['model/*']`",
      expect.stringContaining('policy.yaml:6: `x`: unknown key'),
    ])
  })

  test('throws a configuration error', () => {
    expect.assertions(1)
    try {
      loadPolicy({})
    } catch (error) {
      expect(isConfigurationError(error)).toBe(true)
    }
  })
})

describe('sources', () => {
  test.each([
    ['an absent file', join(folder, 'absent.yaml'), 'no such file'],
    ['another kind of file', 'policy.toml', 'ends in .yaml, .yml, .json'],
    ['a folder', folder, 'ends in .yaml'],
    ['nothing', undefined, 'received nothing'],
    ['a function', { version: 1, id: () => 1 }, '`id`: expected plain data; received a function'],
    ['a date', { version: 1, id: new Date(0) }, '`id`: expected plain data'],
    ['NaN', { version: Number.NaN }, '`version`: expected plain data; received NaN'],
    ['an object without a version', {}, 'policy: `version` is missing'],
  ])('refuses %s', (_, source, expected) => {
    expect(messageOf(() => loadPolicy(source as object))).toContain(expected)
  })

  test('refuses a file that is not UTF-8', () => {
    const path = join(folder, 'latin1.yaml')
    writeFileSync(path, Buffer.from([0x76, 0xe9]))
    expect(messageOf(() => loadPolicy(path))).toContain('not valid UTF-8')
  })

  test('refuses an object that contains itself', () => {
    const document: Record<string, unknown> = { version: 1 }
    document['id'] = document
    expect(messageOf(() => loadPolicy(document))).toContain('nested deeper than 64 levels')
  })

  test('refuses a document that is nested too deeply', () => {
    const text = `version: 1\nid: ${'['.repeat(100)}${']'.repeat(100)}`
    expect(faultsOf(text)).toContain('policy.yaml:2: nested deeper than 64 levels')
  })

  test('follows aliases, but not into a bomb', () => {
    const shared =
      'version: 1\nrules:\n  - &r { id: a, effect: deny, actions: &x [a], resources: *x }'
    expect(loadPolicy(write(shared)).document.rules?.[0]?.resources).toEqual(['a'])
    const levels = ['a', 'b', 'c', 'd', 'e', 'f'].map((name, index, names) => {
      const inner = index === 0 ? 'x' : `*${names[index - 1]}`
      return `  ${name}: &${name} [${Array(9).fill(inner).join(', ')}]`
    })
    const bomb = `version: 1\ntools:\n${levels.join('\n')}`
    expect(faultsOf(bomb)).toMatch(/aliases/)
  })
})

describe('names like those of prototypes are ordinary', () => {
  const document = `version: 1
roles: { __proto__: {}, constructor: { inherits: [__proto__] } }
attributes: { resource.__proto__: { type: string }, principal.toString: { type: string, from: claims.toString } }
rules:
  - { id: __proto__, effect: allow, roles: [__proto__], actions: [constructor], resources: [hasOwnProperty/*] }
  - { id: constructor, effect: allow, roles: [constructor], actions: [toString], resources: [__proto__/*],
      when: { attr: resource.__proto__, eq: valueOf } }
`
  const ask = { action: 'constructor', resource: 'hasOwnProperty/x' }

  test('in YAML and in objects', () => {
    const fromYaml = loadPolicy(write(document))
    expect(Object.keys(fromYaml.document.roles ?? {})).toEqual(['__proto__', 'constructor'])
    const fromObject = loadPolicy(JSON.parse(JSON.stringify(fromYaml.document)) as object)
    expect(fromObject.document).toEqual(fromYaml.document)
    const engine = compilePolicy(fromYaml, { carried })
    const decide = (roles: string[]) =>
      engine.decide(access({ ...ask, principal: principal({ roles }) })).effect
    expect(decide(['__proto__'])).toBe('allow')
    expect(decide(['constructor'])).toBe('allow')
    expect(decide(['toString'])).toBe('deny')
  })

  test('as an attribute and as the role of nobody', () => {
    const engine = compilePolicy(loadPolicy(write(document)), { carried })
    const question = access({
      action: 'toString',
      resource: '__proto__/x',
      principal: principal({ roles: ['constructor'] }),
      attributes: new Map([['resource.__proto__', 'valueOf']]),
    })
    expect(engine.decide(question).effect).toBe('allow')
    expect(engine.decide({ ...question, attributes: new Map() }).effect).toBe('deny')
  })

  test('an undeclared name of Object.prototype is unknown everywhere', () => {
    const role = { id: 'r', effect: 'deny', actions: ['a'], resources: ['a'], roles: ['toString'] }
    expect(messageOf(() => loadPolicy({ version: 1, roles: { a: {} }, rules: [role] }))).toContain(
      'unknown role `toString`',
    )
    expect(engineOf({ version: 1 }).route('GET', '/constructor')).toBeUndefined()
    expect(messageOf(() => loadPolicy({ version: 1, constructor: 1 }))).toContain('unknown key')
  })
})

describe('obligations', () => {
  const rule = (obligations: object[]) => ({
    version: 1,
    rules: [{ id: 'r', effect: 'allow', actions: ['a'], resources: ['a'], obligations }],
  })

  test('one that nobody carries fails at construction, with the nearest', () => {
    expect(messageOf(() => engineOf(rule([{ type: 'token.max', value: 1 }])))).toBe(
      'policy: rule `r`, `obligations.0`: nobody carries out `token.max`; did you mean `tokens.max`?',
    )
  })

  test('one with wrong parameters fails at construction', () => {
    expect(messageOf(() => engineOf(rule([{ type: 'tokens.max', value: 'wrong' }])))).toContain(
      '`tokens.max`: `value` must be a whole number',
    )
  })
})
