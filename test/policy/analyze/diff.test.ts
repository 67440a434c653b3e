import { findDifference } from '../../../src/policy/analyze/diff'
import { loadPolicy } from '../../../src/policy/load'
import { carried } from '../support'
import { denial, documentOf, rule } from './documents'

function diff(before: readonly object[], after: readonly object[], maxChanges?: number) {
  return findDifference(loadPolicy(documentOf(before)), loadPolicy(documentOf(after)), {
    carried,
    ...(maxChanges !== undefined && { maxChanges }),
  })
}

/** The changes, one line each. */
function linesOf(before: readonly object[], after: readonly object[]): readonly string[] {
  return diff(before, after).changes.map(
    ({ role, action, resource, before: old, after: fresh, changed, tried }) =>
      `${role} ${action} ${resource}: ${old} ${fresh} ${changed}/${tried}`,
  )
}

const night = { attr: 'context.night', eq: true }

test('a document does not differ from itself, nor from another order of its rules', () => {
  const rules = [
    rule('a', { when: night }),
    rule('b', { roles: ['admin'] }),
    denial('c', { resources: ['model/x'] }),
  ]

  expect(diff(rules, rules)).toMatchObject({ changes: [], total: 0, sampled: false })
  expect(diff(rules, [...rules].reverse()).total).toBe(0)
  expect(diff(rules, rules).requests).toBeGreaterThan(10)
})

test('a rule that comes, goes or is for other roles changes what its roles may', () => {
  expect(linesOf([], [rule('a')])).toEqual([
    'admin model:infer model/other: deny allow 1/1',
    'user model:infer model/other: deny allow 1/1',
  ])
  expect(linesOf([rule('a')], [rule('a', { roles: ['admin'] })])).toEqual([
    'user model:infer model/other: allow deny 1/1',
  ])
})

test('a denial changes the resource it names alone', () => {
  expect(linesOf([rule('a')], [rule('a'), denial('b', { resources: ['model/x'] })])).toEqual([
    'admin model:infer model/x: allow deny 1/1',
    'user model:infer model/x: allow deny 1/1',
  ])
})

test('another constant changes the values between the two', () => {
  const upTo = (level: number) =>
    rule('a', { roles: ['admin'], when: { attr: 'resource.level', lte: level } })
  const { changes } = diff([upTo(2)], [upTo(4)])

  expect(changes).toMatchObject([{ role: 'admin', before: 'deny', after: 'allow' }])
  expect([3, 4]).toContain(changes[0]?.example.attributes['resource.level'])
})

test('another scope changes requests with the old scope alone', () => {
  const asking = (scope: string) => rule('a', { roles: ['admin'], scopes: { all: [scope] } })
  const { changes } = diff([asking('old')], [asking('new')])

  expect(changes.map(({ before, after, example }) => [before, after, example.scopes])).toEqual(
    expect.arrayContaining([
      ['allow', 'deny', ['old']],
      ['deny', 'allow', ['new']],
    ]),
  )
})

test('other obligations are a change too', () => {
  const upTo = (value: number) =>
    rule('a', { roles: ['admin'], obligations: [{ type: 'tokens.max', value }] })

  expect(linesOf([upTo(1)], [upTo(2)])).toEqual(['admin model:infer model/other: allow allow 1/1'])
})

test('a role that another claim stands for changes both its holders', () => {
  const withClaim = (claim: string) =>
    loadPolicy(documentOf([rule('a')], { roles: { user: { match: { claim, has: 'user' } } } }))
  const { changes } = findDifference(withClaim('roles'), withClaim('groups'), { carried })

  expect(changes.map(({ role, before }) => [role, before])).toEqual([
    ['user', 'allow'],
    ['user', 'deny'],
  ])
})

test('more changes than are listed are counted', () => {
  const { changes, total } = diff(
    [],
    [rule('a', { resources: ['model/a', 'model/b', 'model/c'] })],
    2,
  )

  expect(changes).toHaveLength(2)
  expect(total).toBe(6)
})
