import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkPolicy } from '../../src/index'
import { messageOf } from './support'

// Whatever is wrong with a document, the message has the line, whose line it is, and what to write.

const folder = mkdtempSync(join(tmpdir(), 'mistakes-'))
afterAll(() => rmSync(folder, { recursive: true }))

function linesOf(text: string): readonly string[] {
  const path = join(folder, 'policy.yaml')
  writeFileSync(path, text)
  return messageOf(() => checkPolicy(path))
    .replaceAll(`${path}:`, '')
    .split('\n')
}

const head = `version: 1
roles: { developer: {} }
attributes:
  resource.level: { type: integer }
  resource.owner: { type: string }
  resource.tags: { type: string-list }
  context.ip: { type: ip }
  context.time: { type: timestamp }
  context.mtls: { type: boolean }
predicates: [ownsModel]
loaders: [owners]
`
const rule = `${head}rules:
  - id: use
    effect: allow
    actions: [model:use]
    resources: [model/a]
`
const changedRule = ([from, to]: readonly [string, string]) => rule.replace(from, to)
const route = ([match, more = '']: readonly string[]) =>
  `${head}routes:\n  - match: ${match}\n    ${more}\n`
const served = 'action: a, resource: b'.split(', ').join('\n    ')

test.each([
  ['', '1: ', 'write `version: 1`'],
  ['- a', '1: ', 'expected a mapping with `version`'],
  ['id: a', '1: ', '`version` is missing, for example `version: 1`'],
  ['version: 2', '1: `version`: ', 'expected `1`; received 2'],
  ['version: "1"', '1: `version`: ', 'expected `1`; received "1"'],
  ['version: 1\nversion: 1', '2: ', 'the key `version` stands here twice; take one of them out'],
  ['version: 1\n1: a\n"1": b', '3: ', 'the key `1` stands here twice; take one of them out'],
  ['version: 1\nid: !x y', '2: ', 'take the tag out'],
  ['version: 1\nrules:\n\t- id: a', '3: ', 'write spaces'],
  ['version: 1\nid: *all', '2: ', 'no `&all` stands before `*all`; write it in quotes'],
  ['version: 1\nid: a b', '2: `id`: ', 'expected a name without white space'],
  ['version: 1\nid: 7', '2: `id`: ', 'write it in quotes: `"7"`'],
  ['version: 1\nrule: []', '2: `rule`: ', 'did you mean `rules`?'],
  ['version: 1\nRules: []', '2: `Rules`: ', 'did you mean `rules`?'],
  ['version: 1\ntools: {}', '2: `tools`: ', 'reserved for a later version; take it out'],
  ['version: 1\nrules:', '2: `rules`: ', 'leave the key out, or write something behind it'],
  ['version: 1\nrules: { id: a }', '2: `rules`: ', 'write a `-` in front of each entry'],
  ['version: 1\npredicates: ownsModel', '2: `predicates`: ', 'write `["ownsModel"]`'],
  ['version: 1\nloaders: [a b]', '2: `loaders.0`: ', 'expected a name without white space'],
])('in the document: %j', (text, place, fix) => {
  const [line] = linesOf(text)
  expect(line).toContain(fix)
  expect(line?.startsWith(place)).toBe(true)
})

test.each([
  ['roles: [developer]', '2: `roles`: ', 'expected a mapping'],
  ['roles:\n  dev:', '3: role `dev`: ', 'expected a mapping with `match`, `inherits`'],
  ['roles:\n  dev: { inherit: [a] }', '3: role `dev`, `inherit`: ', 'did you mean `inherits`?'],
  ['roles:\n  dev: { inherits: dev }', '3: role `dev`, `inherits`: ', 'write `["dev"]`'],
  ['roles:\n  dev: { inherits: [de] }', '3: role `dev`, `inherits.0`: ', 'did you mean `dev`?'],
  ['roles:\n  a: { inherits: [a] }', '3: role `a`, `inherits`: ', 'a → a; take one of them out'],
  ['roles:\n  dev: { match: roles }', '3: role `dev`, `match`: ', 'with `claim`, `has`'],
  [
    'roles:\n  dev: { match: { claim: a } }',
    '3: role `dev`, `match`: ',
    'example `has: developer`',
  ],
  ['roles:\n  "a\\u0007": {}', '3: role `a\\u{7}`: ', 'expected the name of a role'],
  ['attributes:\n  resource.a:', '3: attribute `resource.a`: ', 'expected a mapping with `type`'],
  ['attributes:\n  resource.a: {}', '3: attribute `resource.a`: ', 'example `type: string`'],
  [
    'attributes:\n  resource.a: { type: int }',
    '3: attribute `resource.a`, `type`: ',
    'did you mean `integer`?',
  ],
  [
    'attributes:\n  resource.a: { type: String }',
    '3: attribute `resource.a`, `type`: ',
    'did you mean `string`?',
  ],
  [
    'attributes:\n  level: { type: integer }',
    '3: attribute `level`: ',
    'a name below `principal.`',
  ],
  [
    'attributes:\n  resource.a: { type: ip, defalt: a }',
    '3: attribute `resource.a`, `defalt`: ',
    'did you mean `default`?',
  ],
  [
    'attributes:\n  principal.a: { type: ip }',
    '3: attribute `principal.a`: ',
    'for example `from: claims.a`',
  ],
  [
    'attributes:\n  principal.a: { type: ip, from: claim.a }',
    '3: attribute `principal.a`, `from`: ',
    'expected `claims.` and the name of a claim',
  ],
  [
    'attributes:\n  resource.a: { type: ip, from: claims.a }',
    '3: attribute `resource.a`, `from`: ',
    'write `load`, or take it out',
  ],
  [
    'attributes:\n  principal.a: { type: ip, from: claims.a, load: a }',
    '3: attribute `principal.a`: ',
    'take one of them out',
  ],
  [
    'loaders: [owners]\nattributes:\n  resource.a: { type: ip, load: owner }',
    '4: attribute `resource.a`, `load`: ',
    'did you mean `owners`?',
  ],
  [
    'attributes:\n  resource.a: { type: integer, default: "0" }',
    '3: attribute `resource.a`, `default`: ',
    'expected integer; received "0"',
  ],
  [
    'attributes:\n  resource.a: { type: ip, default: x }',
    '3: attribute `resource.a`, `default`: ',
    'expected an address',
  ],
  [
    'attributes:\n  resource.a: { type: timestamp, default: 3 }',
    '3: attribute `resource.a`, `default`: ',
    'such as `2026-11-26T09:30:00Z`',
  ],
  [
    'attributes:\n  resource.a: { type: string-list, default: a }',
    '3: attribute `resource.a`, `default`: ',
    'expected a list of texts',
  ],
])('in roles and attributes: %j', (text, place, fix) => {
  const [line] = linesOf(`version: 1\n${text}`)
  expect(line).toContain(fix)
  expect(line?.startsWith(place)).toBe(true)
})

test.each<[readonly [string, string], string, string]>([
  [['- id: use', '- allow: x'], '13: rule 1: ', '`id` is missing, for example `id: read-models`'],
  [['id: use', 'id: use it'], '13: rule `use it`, `id`: ', 'expected a name without white space'],
  [['id: use', 'id: 7'], '13: rule 1, `id`: ', 'write it in quotes: `"7"`'],
  [
    ['    effect: allow\n', ''],
    '13: rule `use`: ',
    '`effect` is missing, for example `effect: allow`',
  ],
  [['    actions: [model:use]\n', ''], '13: rule `use`: ', 'for example `actions: [model:infer]`'],
  [['    resources: [model/a]\n', ''], '13: rule `use`: ', "for example `resources: ['model/*']`"],
  [['allow', 'alow'], '14: rule `use`, `effect`: ', 'did you mean `allow`?'],
  [['allow', 'ALLOW'], '14: rule `use`, `effect`: ', 'did you mean `allow`?'],
  [['[model:use]', 'model:use'], '15: rule `use`, `actions`: ', 'write `["model:use"]`'],
  [['[model:use]', '[]'], '15: rule `use`, `actions`: ', 'expected a list with at least one entry'],
  [
    ['model:use', 'model use'],
    '15: rule `use`, `actions.0`: ',
    'for example `model:infer` or `model:*`',
  ],
  [
    ['model:use', '"model:u*"'],
    '15: rule `use`, `actions.0`: ',
    'for example `model:infer` or `model:*`',
  ],
  [['[model/a]', 'model/a'], '16: rule `use`, `resources`: ', 'write `["model/a"]`'],
  [['model/a', '7'], '16: rule `use`, `resources.0`: ', 'write it in quotes: `"7"`'],
  [['model/a', 'model//a'], '16: rule `use`, `resources.0`: ', 'write one `/` between two'],
  [['model/a', '/model/a'], '16: rule `use`, `resources.0`: ', 'none at the ends'],
  [['model/a', '"model/a**"'], '16: rule `use`, `resources.0`: ', '`**` must be a whole segment'],
  [['model/a', '"model/5%"'], '16: rule `use`, `resources.0`: ', 'write `%25` for a percent sign'],
])('in a rule: %j', (change, place, fix) => {
  const line = linesOf(changedRule(change)).find((text) => text.includes(fix))
  expect(line?.startsWith(place)).toBe(true)
})

test.each([
  ['role: [developer]', '`role`: ', 'did you mean `roles`?'],
  ['roles: developer', '`roles`: ', 'write `["developer"]`'],
  ['roles: []', '`roles`: ', 'expected a list with at least one entry'],
  ['roles: [dev]', '`roles.0`: ', 'did you mean `developer`?'],
  ['mode: observe', '`mode`: ', 'expected one of `enforce`, `monitor`'],
  ['scopes: [a]', '`scopes`: ', 'expected a mapping with `all`, `any`, `byAction`'],
  ['scopes: {}', '`scopes`: ', 'expected a mapping with at least one key'],
  ['scopes: { al: [a] }', '`scopes.al`: ', 'did you mean `all`?'],
  ['scopes: { all: a }', '`scopes.all`: ', 'write `["a"]`'],
  ['scopes: { all: [a b] }', '`scopes.all.0`: ', 'expected a name without white space'],
  ['scopes: { byAction: {} }', '`scopes.byAction`: ', "name it, or `'*'` for all others"],
  [
    'scopes: { byAction: { model:us: [a], "*": [] } }',
    '`scopes.byAction.model:us`: ',
    'did you mean `model:use`?',
  ],
  [
    'scopes: { byAction: { "model:*": [a], "*": [] } }',
    '`scopes.byAction.model:*`: ',
    "expected one action, or `'*'` for all",
  ],
  ['reason: ""', '`reason`: ', 'expected a text of one line'],
  ['obligations: { type: tokens.max }', '`obligations`: ', 'write a `-` in front of each entry'],
  ['obligations: [{ value: 3 }]', '`obligations.0`: ', 'for example `type: tokens.max`'],
  [
    'obligations: [{ type: token.max, value: 3 }]',
    '`obligations.0`: ',
    'did you mean `tokens.max`?',
  ],
  ['obligations: [{ type: watermark }]', '`obligations.0`: ', 'known: `body.keep`'],
  [
    'obligations: [{ type: tokens.max, value: many }]',
    '`obligations.0`: ',
    '`value` must be a whole number of tokens',
  ],
  [
    'obligations: [{ type: response.strip }]',
    '`obligations.0`: ',
    '`fields` must be a list of field names',
  ],
])('in one more line of a rule: %j', (text, place, fix) => {
  const [line] = linesOf(`${rule}    ${text}\n`)
  expect(line).toContain(fix)
  expect(line?.startsWith(`17: rule \`use\`, ${place}`)).toBe(true)
})

test.each([
  ['[]', 'when', 'such as `{ attr: resource.level, gte: 3 }`'],
  ['', 'when', 'leave the key out, or write something behind it'],
  ['{}', 'when', 'expected a mapping with at least one key'],
  ['{ attr: resource.levl, eq: 1 }', 'when.attr', 'did you mean `resource.level`?'],
  ['{ attr: other, eq: 1 }', 'when.attr', 'known: `resource.level`'],
  ['{ attr: resource.level }', 'when', 'expected `attr` and one operator'],
  ['{ attr: resource.level, lt: 1, gt: 3 }', 'when', 'expected `attr` and one operator'],
  ['{ attr: resource.level, ltee: 1 }', 'when.ltee', 'did you mean `lte`?'],
  ['{ attr: resource.level, startswith: a }', 'when.startswith', 'did you mean `startsWith`?'],
  ['{ attr: resource.owner, lt: a }', 'when.lt', 'known: `eq`, `ne`, `in`'],
  ['{ attr: resource.tags, eq: a }', 'when.eq', 'known: `contains`, `has`'],
  ['{ attr: resource.level, eq: "1" }', 'when.eq', 'write it without quotes'],
  ['{ attr: resource.owner, eq: 1 }', 'when.eq', 'write it in quotes'],
  ['{ attr: resource.level, eq: 1.5 }', 'when.eq', 'expected integer'],
  ['{ attr: resource.level, in: 1 }', 'when.in', 'expected a list of integer'],
  ['{ attr: resource.level, in: [] }', 'when.in', 'expected a list with at least one entry'],
  ['{ attr: resource.level, eq: { atr: resource.level } }', 'when.eq.atr', 'did you mean `attr`?'],
  [
    '{ attr: resource.level, eq: { attr: resource.lvl } }',
    'when.eq',
    'did you mean `resource.level`?',
  ],
  [
    '{ attr: resource.level, eq: { attr: resource.owner } }',
    'when.eq',
    'expected an attribute of type integer or number',
  ],
  [
    '{ attr: resource.level, in: { attr: resource.level } }',
    'when.in',
    'constants only; write a value',
  ],
  ['{ attr: context.mtls, eq: yes }', 'when.eq', 'write `true` or `false`'],
  ['{ attr: context.ip, eq: localhost }', 'when.eq', 'a CIDR range such as `10.0.0.0/8`'],
  ['{ attr: context.ip, inCidr: 10.0.0.0/33 }', 'when.inCidr', 'a CIDR range such as `10.0.0.0/8`'],
  ['{ attr: context.time, before: 2026-11-26 }', 'when.before', 'such as `2026-11-26T09:30:00Z`'],
  ['{ attr: context.time, betweenHours: "8-18" }', 'when.betweenHours', 'with `from`, `to`'],
  [
    '{ attr: context.time, betweenHours: { from: "08:00" } }',
    'when.betweenHours',
    "for example `to: '18:00'`",
  ],
  [
    '{ attr: context.time, betweenHours: { from: "8:00", to: "18:00" } }',
    'when.betweenHours.from',
    'such as `08:30`',
  ],
  [
    '{ attr: context.time, betweenHours: { from: "08:00", to: "08:00" } }',
    'when.betweenHours',
    'from `00:00` to `24:00`',
  ],
  [
    '{ attr: context.time, betweenHours: { from: "08:00", to: "18:00", zone: Europe/Berln } }',
    'when.betweenHours',
    'did you mean `Europe/Berlin`?',
  ],
  [
    '{ attr: context.time, betweenHours: { from: "08:00", to: "18:00", days: [monday] } }',
    'when.betweenHours.days.0',
    'did you mean `mon`?',
  ],
  [
    '{ attr: resource.owner, matchesGlob: "a**" }',
    'when.matchesGlob',
    'expected `**` to be a whole segment',
  ],
  [
    '{ attr: resource.owner, startsWith: "" }',
    'when.startsWith',
    'expected a text that is not empty',
  ],
  ['{ all: [] }', 'when.all', 'expected a list with at least one entry'],
  ['{ all: { attr: resource.level, eq: 1 } }', 'when.all', 'write a `-` in front of each entry'],
  ['{ not: { attr: resource.level, eq: 1 }, eq: 1 }', 'when', 'write `all` around them'],
  ['{ predicate: ownModel }', 'when.predicate', 'did you mean `ownsModel`?'],
  ['{ predicate: ownsModel, eq: 1 }', 'when', 'nothing beside it but `with`'],
  [
    `${'{ not: '.repeat(33)}{ attr: resource.level, eq: 1 }${' }'.repeat(33)}`,
    'when.not',
    'write more rules',
  ],
])('in a condition: %j', (text, place, fix) => {
  const line = linesOf(`${rule}    when: ${text}\n`).find((one) => one.includes(fix))
  expect(line?.startsWith(`17: rule \`use\`, \`${place}`)).toBe(true)
})

test.each<[readonly string[], string, string]>([
  [['/chat', served], '13: route `/chat`, `match`: ', 'for example `GET /v1/models/:id`'],
  [['PSOT /chat', served], '13: route `PSOT /chat`, `match`: ', 'did you mean `POST`?'],
  [['post /chat', served], '13: route `post /chat`, `match`: ', 'did you mean `POST`?'],
  [['POST chat', served], '13: route `POST chat`, `match`: ', 'a path that begins with `/`'],
  [['POST /a?b=1', served], '13: route `POST /a?b=1`, `match`: ', 'take out what follows `?`'],
  [['POST /a//b', served], '13: route `POST /a//b`, `match`: ', 'write one `/` between two'],
  [['POST /*a/b', served], '13: route `POST /*a/b`, `match`: ', 'at the end of the path'],
  [['POST /{a}', served], '13: route `POST /{a}`, `match`: ', 'one parameter `:name`'],
  [['POST /:a/:a', served], '13: route `POST /:a/:a`, `match`: ', 'write two names'],
  [['POST /ä', served], '13: route `POST /ä`, `match`: ', 'write a parameter such as `:name`'],
  [
    ['POST /a%2fb', served],
    '13: route `POST /a%2fb`, `match`: ',
    'write a parameter such as `:name`',
  ],
  [
    ['POST /a', `${served}\n  - match: POST /A/\n    ${served}`],
    '16: route `POST /A/`, `match`: ',
    'take one of them out',
  ],
  [['POST /a', ''], '13: route `POST /a`: ', '`authenticate: anonymous` for everybody'],
  [['POST /a', 'action: a'], '13: route `POST /a`: ', 'for example `resource: model/{body.model}`'],
  [['POST /a', 'resource: a'], '13: route `POST /a`: ', 'for example `action: model:infer`'],
  [['POST /a', 'acton: a'], '14: route `POST /a`, `acton`: ', 'did you mean `action`?'],
  [
    ['POST /a', 'action: "model:*"\n    resource: b'],
    '14: route `POST /a`, `action`: ',
    'for example `model:infer`',
  ],
  [
    ['POST /a', 'action: a\n    resource: "x-{body.a}"'],
    '15: route `POST /a`, `resource`: ',
    'such as `{body.model}`',
  ],
  [
    ['POST /a', 'action: a\n    resource: "{path.id}"'],
    '15: route `POST /a`, `resource`: ',
    'no parameter `:id`; write one',
  ],
  [
    ['POST /a', 'action: a\n    resource: "a/*"'],
    '15: route `POST /a`, `resource`: ',
    'for example `model/{body.model}`',
  ],
  [
    ['POST /a', 'authenticate: none'],
    '14: route `POST /a`, `authenticate`: ',
    'expected `anonymous`',
  ],
  [
    ['POST /a', `${served}\n    body: opaque`],
    '16: route `POST /a`, `body`: ',
    'add `coverage: none`',
  ],
  [
    ['POST /a', `${served}\n    body: { maxBytes: 0 }`],
    '16: route `POST /a`, `body.maxBytes`: ',
    'at least 1',
  ],
  [
    ['POST /a', `${served}\n    body: { maxBytes: "9" }`],
    '16: route `POST /a`, `body.maxBytes`: ',
    'write it without quotes',
  ],
  [
    ['POST /a', `${served}\n    body: { media: allow }`],
    '16: route `POST /a`, `body.media`: ',
    'one of `refuse`, `unscanned`',
  ],
  [
    ['POST /a', `${served}\n    body: { schema: { type: x } }`],
    '16: route `POST /a`, `body.schema`: ',
    'expected a JSON Schema',
  ],
  [
    ['POST /a', `${served}\n    limit: 60/min`],
    '16: route `POST /a`, `limit`: ',
    'with `requests`',
  ],
  [
    ['POST /a', `${served}\n    limit: { requests: 60 }`],
    '16: route `POST /a`, `limit.requests`: ',
    'for example `60/min`',
  ],
  [
    ['POST /a', `${served}\n    format: openai-chta`],
    '16: route `POST /a`, `format`: ',
    'did you mean `openai-chat`?',
  ],
  [
    ['POST /a', `${served}\n    coverage: [secrts]`],
    '16: route `POST /a`, `coverage`: ',
    'did you mean `secrets`?',
  ],
  [
    ['POST /a', `${served}\n    filter: off`],
    '16: route `POST /a`, `filter`: ',
    'expected true or false',
  ],
])('in a route: %j', (parts, place, fix) => {
  const line = linesOf(route(parts)).find((text) => text.includes(fix))
  expect(line?.startsWith(place)).toBe(true)
})

test.each([
  ['content:\n  - { do: redact }', '13: content rule 1: ', 'for example `find: pii.email`'],
  ['content:\n  - { find: pii }', '13: content rule 1: ', 'for example `do: redact`'],
  [
    'content:\n  - { find: pii, do: redakt }',
    '13: content rule 1, `do`: ',
    'did you mean `redact`?',
  ],
  [
    'content:\n  - { find: pii, do: require-approval }',
    '13: content rule 1, `do`: ',
    'known: `report`',
  ],
  [
    'content:\n  - { find: pii, do: { spotlight: dellimit } }',
    '13: content rule 1, `do.spotlight`: ',
    'did you mean `delimit`?',
  ],
  [
    'content:\n  - { find: pii, do: { mask: true } }',
    '13: content rule 1, `do`: ',
    'for example `spotlight: datamark`',
  ],
  ['content:\n  - { find: pii, do: 7 }', '13: content rule 1, `do`: ', 'received 7'],
  [
    'content:\n  - { find: pii, do: mask, in: reponse }',
    '13: content rule 1, `in`: ',
    'did you mean `response`?',
  ],
  [
    'content:\n  - { find: pii, do: mask, from: [users] }',
    '13: content rule 1, `from.0`: ',
    'did you mean `user`?',
  ],
  [
    'content:\n  - { find: pii.emial, do: mask }',
    '13: content rule 1, `find`: ',
    'did you mean `pii.email`?',
  ],
  [
    'tests:\n  - { name: t, action: a, resource: b, expect: deny }',
    '13: test `t`: ',
    'for example `principal:',
  ],
  [
    'tests:\n  - { name: t, principal: {}, action: a, resource: b, expect: allowed }',
    '13: test `t`, `expect`: ',
    'did you mean `allow`?',
  ],
  [
    'tests:\n  - { name: t, principal: { role: [a] }, action: a, resource: b, expect: deny }',
    '13: test `t`, `principal.role`: ',
    'did you mean `roles`?',
  ],
  [
    'tests:\n  - { name: t, principal: {}, action: a, resource: b, expect: deny, attributes: { resource.levl: 1 } }',
    '13: test `t`, `attributes.resource.levl`: ',
    'did you mean `resource.level`?',
  ],
])('in content and tests: %j', (text, place, fix) => {
  const [line] = linesOf(`${head}${text}\n`)
  expect(line).toContain(fix)
  expect(line?.startsWith(place)).toBe(true)
})

test('in more than one place: each has its line', () => {
  const twice = `${rule}  - id: use\n    effect: deny\n    actions: [a]\n    resources: [b]\n    scopes: { all: [x] }\n`
  expect(linesOf(twice)).toEqual([
    '17: rule `use`, `id`: another rule has this id too; write one of its own',
    '21: rule `use`, `scopes`: only rules with the effect `allow` have `scopes`; take it out',
  ])
})

test('where nothing is declared that could be meant, it says where to', () => {
  const text = `version: 1\nrules:\n  - id: use\n    effect: allow\n    actions: [a]\n    resources: [b]\n    roles: [x]\n    when: { attr: resource.x, eq: 1 }\n`
  expect(linesOf(text)).toEqual([
    '7: rule `use`, `roles.0`: unknown role `x`; the document declares none; add it to `roles`',
    '8: rule `use`, `when.attr`: unknown attribute `resource.x`; the document declares none; add it to `attributes`',
  ])
})

test('no message brings control characters of a document to a terminal, nor all of a long name', () => {
  const texts = [
    '"\\e[31m": 1',
    'rules:\n  - id: "a\\e]0;x\\a\\u202e\\x9b"\n',
    `${'x'.repeat(100_000)}: 1`,
  ]
  for (const text of texts) {
    for (const line of linesOf(`version: 1\n${text}`)) {
      expect(line).not.toMatch(/\p{C}/u)
      expect(line.length).toBeLessThan(5000)
    }
  }
})
