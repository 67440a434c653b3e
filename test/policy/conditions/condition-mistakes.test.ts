import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadPolicy } from '../../../src/policy/load'
import { messageOf } from '../support'

const folder = mkdtempSync(join(tmpdir(), 'conditions-'))
afterAll(() => rmSync(folder, { recursive: true }))

const head = `version: 1
attributes:
  resource.text: { type: string }
  resource.n: { type: integer }
  resource.list: { type: string-list }
  resource.at: { type: timestamp }
  context.ip: { type: ip }
  context.time: { type: timestamp }
predicates: [ownsModel, isOpen]
rules:
  - id: mine
    effect: allow
    actions: [a]
    resources: [r]
    when: `

function faultOf(condition: string): string {
  const path = join(folder, 'policy.yaml')
  writeFileSync(path, head + condition)
  return messageOf(() => loadPolicy(path)).replaceAll(`${folder}/`, '')
}

// Every message begins with the line and the rule.
test.each([
  [
    '{ attr: resource.text, startWith: a }',
    '`when.startWith`: unknown key; did you mean `startsWith`?',
  ],
  [
    '{ attr: resource.text, startsWith: "" }',
    '`when.startsWith`: expected a text that is not empty; received ""',
  ],
  [
    '{ attr: resource.text, endsWith: 3 }',
    '`when.endsWith`: expected a text that is not empty; received 3',
  ],
  ['{ attr: resource.text, contains: "" }', 'expected a text that is not empty'],
  ['{ attr: resource.text, startsWith: [a] }', 'expected a text that is not empty; received ["a"]'],
  [
    '{ attr: resource.text, startsWith: { attr: resource.n } }',
    'expected an attribute of type string; received one of integer',
  ],
  [
    '{ attr: resource.n, endsWith: a }',
    '`endsWith` does not compare integer; known: `eq`, `ne`, `lt`',
  ],
  [
    '{ attr: resource.text, matchesGlob: "a**" }',
    'expected `**` to be a whole segment; `*` stays within one; received "a**"',
  ],
  [
    '{ attr: resource.text, matchesGlob: [a, ../b] }',
    'expected a pattern without the segments `.` and `..`; received "../b"',
  ],
  ['{ attr: resource.text, matchesGlob: "" }', 'expected a pattern that is not empty'],
  ['{ attr: resource.text, matchesGlob: 1 }', 'expected a pattern such as `docs/**`; received 1'],
  [
    '{ attr: resource.text, matchesGlob: [] }',
    '`when.matchesGlob`: expected a list with at least one entry',
  ],
  [
    '{ attr: resource.text, matchesGlob: { attr: resource.text } }',
    '`matchesGlob` compares string with constants only',
  ],
  [
    '{ attr: resource.text, inCidr: 10.0.0.0/8 }',
    '`inCidr` does not compare string; known: `eq`, `ne`, `in`, `contains`',
  ],
  [
    '{ attr: context.ip, inCidr: 10.0.0.0/40 }',
    'expected an address or a CIDR range such as `10.0.0.0/8`; received "10.0.0.0/40"',
  ],
  [
    '{ attr: context.ip, inCidr: [10.0.0.0/8, 300.1.1.1] }',
    'expected an address or a CIDR range such as `10.0.0.0/8`; received "300.1.1.1"',
  ],
  [
    '{ attr: context.ip, before: 10.0.0.1 }',
    '`before` does not compare ip; known: `eq`, `ne`, `in`, `inCidr`',
  ],
  [
    '{ attr: context.ip, eq: { attr: resource.text } }',
    'expected an attribute of type ip; received one of string',
  ],
  [
    '{ attr: resource.list, in: [a] }',
    '`in` does not compare string-list; known: `contains`, `has`',
  ],
  [
    '{ attr: resource.at, lt: 2026-11-26T00:00:00Z }',
    '`lt` does not compare timestamp; known: `eq`, `ne`, `before`, `after`, `betweenHours`',
  ],
  [
    '{ attr: resource.at, after: 2026-11-26 }',
    'expected a date and time with offset such as `2026-11-26T09:30:00Z`; received "2026-11-26"',
  ],
  ['{ attr: resource.at, after: 1764158400 }', 'expected a date and time with offset such as'],
  [
    '{ attr: resource.at, after: { attr: resource.n } }',
    'expected an attribute of type timestamp; received one of integer',
  ],
  [
    '{ attr: resource.at, after: { attr: context.tme } }',
    'unknown attribute `context.tme`; did you mean `context.time`?',
  ],
  [
    '{ attr: context.time, betweenHours: { from: "08:00" } }',
    '`when.betweenHours`: `to` is missing',
  ],
  [
    '{ attr: context.time, betweenHours: { from: 8:00, to: 18:00 } }',
    '`when.betweenHours.from`: expected a time of the day such as `08:30`; received "8:00"',
  ],
  ['{ attr: context.time, betweenHours: { from: 08:00, to: 18:60 } }', 'received "18:60"'],
  [
    '{ attr: context.time, betweenHours: { from: 08:00, to: 08:00 } }',
    'expected `from` and `to` to differ; received "08:00" twice; the whole day is from `00:00` to `24:00`',
  ],
  ['{ attr: context.time, betweenHours: { from: 24:00, to: 08:00 } }', 'the day begins at `00:00`'],
  [
    '{ attr: context.time, betweenHours: { from: 08:00, to: 18:00, zone: Europe/Berlim } }',
    'expected `zone` to be a time zone of the IANA database; received "Europe/Berlim"; did you mean `Europe/Berlin`?',
  ],
  [
    '{ attr: context.time, betweenHours: { from: 08:00, to: 18:00, zone: "+02:00" } }',
    'received "+02:00"; for example `Europe/Berlin`',
  ],
  [
    '{ attr: context.time, betweenHours: { from: 08:00, to: 18:00, days: [Mon] } }',
    '`when.betweenHours.days.0`: expected one of `mon`, `tue`',
  ],
  [
    '{ attr: context.time, betweenHours: { from: 08:00, to: 18:00, tz: UTC } }',
    '`when.betweenHours.tz`: unknown key',
  ],
  [
    '{ attr: context.time, betweenHours: 08:00-18:00 }',
    '`when.betweenHours`: expected a mapping with `from`, `to`; received "08:00-18:00"',
  ],
  [
    '{ attr: resource.n, betweenHours: { from: 08:00, to: 18:00 } }',
    '`betweenHours` does not compare integer',
  ],
  [
    '{ predicate: ownModel }',
    '`when.predicate`: unknown predicate `ownModel`; did you mean `ownsModel`?',
  ],
  ['{ predicate: toString }', 'unknown predicate `toString`; known: `ownsModel`, `isOpen`'],
  [
    '{ predicate: isOpen, attr: resource.n, eq: 1 }',
    'expected `predicate` and nothing beside it but `with`; received predicate, attr, eq',
  ],
  ['{ with: { a: 1 } }', 'expected `predicate` and nothing beside it but `with`; received with'],
  ['{ predicate: isOpen, with: 3 }', '`when.with`: expected a mapping; received 3'],
  ['{ predicate: isOpen, params: {} }', '`when.params`: unknown key'],
  ['{ all: [{ predicate: isOpen }], predicate: isOpen }', 'expected `all` to stand alone'],
  [
    '{ attr: resource.n }',
    'expected `attr` and one operator, or one of `all`, `any`, `not`, `predicate`; received attr',
  ],
  [
    '{ any: [{ attr: resource.n, eq: 1 }, { attr: resource.n, eq: a }] }',
    '`when.any.1.eq`: expected integer; received "a"',
  ],
])('%s', (condition, expected) => {
  const fault = faultOf(condition)
  expect(fault).toMatch(/^policy\.yaml:15: rule `mine`, /)
  expect(fault).toContain(expected)
  expect(fault.split('\n')).toHaveLength(1)
})

test.each([
  ['resource.a: { type: time }', 'expected one of `string`, `integer`'],
  [
    'resource.a: { type: "string[]" }',
    '`timestamp`, `string-list`; received "string[]"; did you mean',
  ],
  [
    'resource.a: { type: timestamp, default: 2026-11-26 }',
    'expected a date and time with offset such as `2026-11-26T09:30:00Z`; received "2026-11-26"',
  ],
  [
    'resource.a: { type: timestamp, default: 0 }',
    'expected a date and time with offset such as `2026-11-26T09:30:00Z`; received 0',
  ],
  [
    'principal.a: { type: timestamp, from: claims.a, default: 0 }',
    'expected a date and time with offset such as `2026-11-26T09:30:00Z`; received 0',
  ],
  ['resource.a: { type: ip, default: 10.0.0.0/8 }', 'expected an address; received "10.0.0.0/8"'],
  ['resource.a: { type: string-list, default: a }', 'expected a list of texts; received "a"'],
])('attribute %s', (entry, expected) => {
  const path = join(folder, 'policy.yaml')
  writeFileSync(path, `version: 1\nattributes:\n  ${entry}\n`)
  const fault = messageOf(() => loadPolicy(path))
  expect(fault).toContain('policy.yaml:3: attribute `')
  expect(fault).toContain(expected)
})

test('a predicate that no document declares is told how to be declared', () => {
  const rule = {
    id: 'r',
    effect: 'allow',
    actions: ['a'],
    resources: ['r'],
    when: { predicate: 'p' },
  }
  expect(messageOf(() => loadPolicy({ version: 1, rules: [rule] }))).toBe(
    'policy: rule `r`, `when.predicate`: unknown predicate `p`; declare it: `predicates: [p]`',
  )
})

describe('depth', () => {
  const nested = (levels: number) =>
    `${'{ not: '.repeat(levels)}{ attr: resource.n, eq: 1 }${' }'.repeat(levels)}`

  test('of 32 levels is fine, of 33 is refused with the rule', () => {
    const path = join(folder, 'deep.yaml')
    writeFileSync(path, head + nested(32))
    expect(() => loadPolicy(path)).not.toThrow()
    expect(faultOf(nested(33))).toMatch(
      /^policy\.yaml:15: rule `mine`, `when\..*`: expected at most 32 levels of `all`, `any` and `not`; write more rules$/,
    )
  })

  test.each([100, 1000, 20_000])(
    'of %d levels is refused and no overflow of the stack',
    (levels) => {
      expect(faultOf(nested(levels))).toMatch(/^policy\.yaml:15: /)
    },
  )
})
