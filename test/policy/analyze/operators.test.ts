import { denial, documentOf, findingsOf, rule } from './documents'

const attributes = {
  'resource.path': { type: 'string' },
  'context.ip': { type: 'ip' },
  'context.time': { type: 'timestamp' },
  'principal.issued': { type: 'timestamp', from: 'claims.iat' },
}
const path = (test: object) => ({ attr: 'resource.path', ...test })
const time = (test: object) => ({ attr: 'context.time', ...test })
const ip = (test: object) => ({ attr: 'context.ip', ...test })

function findings(all: readonly object[], fields: object = {}): readonly string[] {
  return findingsOf(
    documentOf([rule('a'), denial('b', { when: { all } })], { attributes, ...fields }),
  )
}

test.each<[string, ...object[]]>([
  ['startsWith and endsWith', path({ startsWith: 'ab' }), path({ endsWith: 'yz' })],
  ['startsWith, not equal', path({ startsWith: 'ab' }), path({ ne: 'ab' })],
  ['matchesGlob', path({ matchesGlob: 'docs/*/x' })],
  ['matchesGlob, not all of it', path({ matchesGlob: 'docs/**' }), path({ ne: 'docs/~' })],
  [
    'inCidr',
    ip({ inCidr: '10.0.0.0/8' }),
    { not: ip({ inCidr: ['10.0.0.0/9', '10.255.0.0/16'] }) },
  ],
  [
    'before and after',
    time({ after: '2026-01-01T00:00:00Z' }),
    time({ before: '2026-01-01T00:00:00.002Z' }),
  ],
  [
    'after another',
    time({ after: { attr: 'principal.issued' } }),
    time({ before: '2020-01-01T00:00:00Z' }),
  ],
  [
    'betweenHours',
    time({ betweenHours: { from: '10:00', to: '10:20', zone: 'Asia/Kathmandu', days: ['sun'] } }),
  ],
  [
    'a predicate',
    { predicate: 'isOnCall' },
    { not: { predicate: 'isOnCall', with: { team: 'x' } } },
  ],
])('a condition that something fulfills is reached: %s', (_title, ...all) => {
  expect(findings(all, { predicates: ['isOnCall'] })).toEqual(['note allow-deny-overlap b a'])
})

test.each<[string, string, ...object[]]>([
  ['warning', 'startsWith two', path({ startsWith: 'ab' }), path({ startsWith: 'ba' })],
  ['error', 'inCidr two', ip({ inCidr: '10.0.0.0/8' }), ip({ inCidr: '11.0.0.0/8' })],
  [
    'error',
    'before and after',
    time({ after: '2026-01-01T00:00:00Z' }),
    time({ before: '2026-01-01T00:00:00.001Z' }),
  ],
  [
    'warning',
    'hours of two parts of the day',
    time({ betweenHours: { from: '01:00', to: '02:00' } }),
    time({ betweenHours: { from: '03:00', to: '04:00' } }),
  ],
  ['error', 'a predicate and not', { predicate: 'isOnCall' }, { not: { predicate: 'isOnCall' } }],
])('an %s is a condition that nothing fulfills: %s', (level, _title, ...all) => {
  expect(findings(all, { predicates: ['isOnCall'] })).toContain(`${level} rule-unreachable b`)
})
