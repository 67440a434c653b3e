import { BlockList } from 'node:net'
import fc from 'fast-check'
import type { Facts } from '../../../src/policy/conditions/attributes'
import { attributes, compiled, factsOf } from './condition-support'

// The language once more, as slowly and plainly as it is told: every comparison by a sentence of its
// own, three truth values as numbers, a predicate by its name.
type Kleene = 0 | 0.5 | 1

interface Entry {
  readonly [key: string]: unknown
}

function kleene(entry: Entry, facts: Facts): Kleene {
  const members = (entry['all'] ?? entry['any']) as readonly Entry[] | undefined
  const truths = members?.map((member) => kleene(member, facts)) ?? []
  if ('all' in entry) return Math.min(...truths) as Kleene
  if ('any' in entry) return Math.max(...truths) as Kleene
  if ('not' in entry) return (1 - kleene(entry['not'] as Entry, facts)) as Kleene
  if ('predicate' in entry)
    return { yes: 1, no: 0, broken: 0.5 }[entry['predicate'] as 'yes'] as Kleene
  const [operator = ''] = Object.keys(entry).filter((key) => key !== 'attr')
  const left = valueOf(entry['attr'] as string, facts)
  const right = rightOf(entry[operator], facts)
  if (left === undefined || right === undefined) return 0.5
  if (
    ['startsWith', 'endsWith', 'contains'].includes(operator) &&
    right === '' &&
    !Array.isArray(left)
  )
    return 0.5
  return sentences[operator]!(left, right) ? 1 : 0
}

function rightOf(operand: unknown, facts: Facts): unknown {
  if (typeof operand !== 'object' || operand === null || !('attr' in operand)) return operand
  return valueOf(operand.attr as string, facts)
}

function valueOf(name: string, { attributes: given, principal }: Facts): unknown {
  const value = name === 'principal.login' ? principal.claims['auth_time'] : given.get(name)
  const isText = typeof value === 'string'
  switch (attributes[name]?.type) {
    case 'string':
      return isText ? value : undefined
    case 'integer':
      return Number.isSafeInteger(value) ? value : undefined
    case 'number':
      return Number.isFinite(value) ? value : undefined
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined
    case 'string-list':
      return Array.isArray(value) && value.every((item) => typeof item === 'string')
        ? value
        : undefined
    case 'ip':
      return isText && addresses.includes(value) ? value : undefined
    default:
      if (isText) return moments.includes(value) ? new Date(value) : undefined
      if (!Number.isFinite(value)) return undefined
      if (name === 'context.time') return new Date(value as number)
      return name === 'principal.login' ? new Date((value as number) * 1000) : undefined
  }
}

const isIn = (left: unknown, ranges: unknown) => {
  const list = new BlockList()
  for (const range of [ranges].flat() as string[]) {
    const [base = '', bits = base.includes(':') ? '128' : '32'] = range.split('/')
    list.addSubnet(base, Number(bits), base.includes(':') ? 'ipv6' : 'ipv4')
  }
  return list.check(left as string, String(left).includes(':') ? 'ipv6' : 'ipv4')
}

const isEqual = (left: unknown, right: unknown) => {
  if (typeof left === 'string' && /^[\da-f.:]+$/.test(left) && /[.:]/.test(left))
    return isIn(left, right)
  return left instanceof Date ? left.getTime() === timeOf(right) : left === right
}
const timeOf = (value: unknown) => new Date(value as string).getTime()
const isBetween = (moment: unknown, hours: unknown) => {
  const { from, to } = hours as { from: string; to: string }
  const time = (moment as Date).toISOString().slice(11, 16)
  return from < to ? time >= from && time < to : time >= from || time < to
}
const matches = (left: unknown, pattern: unknown) =>
  new RegExp(
    `^${String(pattern)
      .replaceAll('**', '.+')
      .replaceAll(/(?<!\.)\*/g, '[^/]+')}$`,
  ).test(left as string)

const sentences: Readonly<Record<string, (left: unknown, right: unknown) => boolean>> = {
  eq: isEqual,
  ne: (left, right) => !isEqual(left, right),
  lt: (left, right) => Number(left) < Number(right),
  lte: (left, right) => Number(left) <= Number(right),
  gt: (left, right) => Number(left) > Number(right),
  gte: (left, right) => Number(left) >= Number(right),
  in: (left, right) => (right as unknown[]).some((one) => isEqual(left, one)),
  contains: (left, right) => (left as string[]).indexOf(right as string) >= 0,
  has: (left, right) => (left as string[]).indexOf(right as string) >= 0,
  startsWith: (left, right) => (left as string).slice(0, (right as string).length) === right,
  endsWith: (left, right) => (left as string).slice(-(right as string).length) === right,
  matchesGlob: matches,
  inCidr: isIn,
  before: (left, right) => timeOf(left) < timeOf(right),
  after: (left, right) => timeOf(left) > timeOf(right),
  betweenHours: isBetween,
}

const texts = ['a', 'b', 'ab', 'a/b', 'a/b/c', 'toString', '__proto__']
const addresses = ['10.0.0.1', '10.0.0.2', '::ffff:10.0.0.1', '::1', 'fd00::1']
const networks = ['10.0.0.0/31', '10.0.0.0/8', '::/0', '0.0.0.0/0', 'fd00::/8', '10.0.0.1']
const moments = ['2026-11-26T09:00:00Z', '2026-11-26T10:00:00.000+01:00', '2026-11-26T23:30:00Z']
const globs = ['*', '**', 'a/*', 'a/**', '*/c', '**/c', 'a/*/c']

const one = <T>(values: readonly T[]) => fc.constantFrom(...values)
const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 })
const attr = (...names: string[]) => one(names).map((name) => ({ attr: name }))
const compare = (names: string[], operators: string[], right: fc.Arbitrary<unknown>) =>
  fc
    .tuple(one(names), one(operators), right)
    .map(([name, operator, operand]): Entry => ({ attr: name, [operator]: operand }))

const numbers = ['resource.n', 'resource.x']
const dates = ['resource.at', 'resource.until', 'context.time', 'principal.login']
const textAttributes = ['resource.text', 'resource.other']
const hours = one([
  { from: '08:00', to: '18:00' },
  { from: '22:00', to: '09:00' },
  { from: '09:00', to: '09:01', zone: 'Etc/UTC' },
])

const comparison = fc.oneof(
  compare(
    numbers,
    ['eq', 'ne', 'lt', 'lte', 'gt', 'gte'],
    fc.oneof(one([-1, 0, 1]), attr(...numbers)),
  ),
  compare(numbers, ['in'], some([-1, 0, 1])),
  compare(
    textAttributes,
    ['eq', 'ne', 'contains', 'startsWith', 'endsWith'],
    fc.oneof(one(texts), attr(...textAttributes)),
  ),
  compare(textAttributes, ['in'], fc.oneof(some(texts), attr('resource.list'))),
  compare(textAttributes, ['matchesGlob'], one(globs)),
  compare(['resource.list'], ['has', 'contains'], fc.oneof(one(texts), attr(...textAttributes))),
  compare(
    ['resource.flag', 'resource.mark'],
    ['eq', 'ne'],
    fc.oneof(fc.boolean(), attr('resource.mark')),
  ),
  compare(
    ['context.ip', 'resource.ip'],
    ['eq', 'ne'],
    fc.oneof(one(networks), one(addresses), attr('resource.ip', 'context.ip')),
  ),
  compare(['context.ip', 'resource.ip'], ['in'], some(networks)),
  compare(['context.ip'], ['inCidr'], fc.oneof(one(networks), some(networks))),
  compare(dates, ['eq', 'ne', 'before', 'after'], fc.oneof(one(moments), attr(...dates))),
  compare(dates, ['betweenHours'], hours),
  one(['yes', 'no', 'broken']).map((predicate): Entry => ({ predicate })),
)

const condition: fc.Arbitrary<Entry> = fc.letrec<{ node: Entry }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'medium' },
    { weight: 3, arbitrary: comparison },
    {
      weight: 1,
      arbitrary: fc.record({ all: fc.array(tie('node'), { minLength: 1, maxLength: 4 }) }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ any: fc.array(tie('node'), { minLength: 1, maxLength: 4 }) }),
    },
    { weight: 1, arbitrary: fc.record({ not: tie('node') }) },
  ),
})).node

const wrong = [null, undefined, 'localhost', '1', 1.5, NaN, {}, [1], true]
const value = (values: readonly unknown[]) =>
  fc.oneof({ weight: 8, arbitrary: one(values) }, { weight: 1, arbitrary: one(wrong) })
const seconds = moments.map((text) => Date.parse(text) / 1000)

const situation = fc.record({
  values: fc.record(
    {
      'resource.text': value([...texts, '']),
      'resource.other': value([...texts, '']),
      'resource.n': value([-1, 0, 1, -0]),
      'resource.x': value([-1, 0.5, 1]),
      'resource.flag': value([true, false]),
      'resource.mark': value([true, false]),
      'resource.list': value([[], ['a'], ['ab', '__proto__', '']]),
      'resource.at': value(moments),
      'resource.until': value(moments),
      'context.ip': value(addresses),
      'resource.ip': value(addresses),
      'context.time': value(moments.map((text) => Date.parse(text))),
    },
    { requiredKeys: [] },
  ),
  claims: fc.record({ auth_time: value([...seconds, ...moments]) }, { requiredKeys: [] }),
})

const predicates = {
  yes: () => true,
  no: () => false,
  broken: () => {
    throw new Error('broken')
  },
}

test('conditions are as true as the plain evaluator says', () => {
  const seen = new Map<boolean | undefined, number>()
  fc.assert(
    fc.property(
      condition,
      fc.array(situation, { minLength: 1, maxLength: 3 }),
      (when, situations) => {
        const { test: truth } = compiled(when, predicates)
        for (const facts of situations.map(factsOf)) {
          const expected = { 0: false, 0.5: undefined, 1: true }[kleene(when, facts)]
          seen.set(expected, (seen.get(expected) ?? 0) + 1)
          expect(truth(facts)).toBe(expected)
        }
      },
    ),
    { numRuns: 2500 },
  )
  // A generator that only ever makes what cannot be told would test nothing.
  for (const truth of [true, false, undefined]) expect(seen.get(truth)).toBeGreaterThan(500)
})

test('every single comparison is too', () => {
  fc.assert(
    fc.property(comparison, situation, (when, given) => {
      const facts = factsOf(given)
      const expected = { 0: false, 0.5: undefined, 1: true }[kleene(when, facts)]
      expect(compiled(when, predicates).test(facts)).toBe(expected)
    }),
    { numRuns: 2500 },
  )
})

test('an explanation never throws and stays short', () => {
  fc.assert(
    fc.property(condition, situation, (when, given) => {
      const told = compiled(when, predicates).explain(factsOf(given))
      expect(told).not.toMatch(/[\u0000-\u001f]/)
    }),
    { numRuns: 500 },
  )
})
