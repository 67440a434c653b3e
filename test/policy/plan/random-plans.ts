import fc from 'fast-check'
import type { IdShape } from '../../../src/core/access-plan'
import type { Principal } from '../../../src/core/principal'
import type {
  AttributeEntry,
  Condition,
  PolicyDocument,
  RuleEntry,
} from '../../../src/policy/document'
import { principal } from '../support'

/** What a random document may use: SQL has no form for all of it. */
export interface Language {
  readonly hours: boolean
  readonly addressColumns: boolean
  /** Texts that no database can hold. */
  readonly halves: boolean
  /** Columns of texts, numbers and booleans alone, and no globs. */
  readonly plain: boolean
}

export const everything: Language = {
  hours: true,
  addressColumns: true,
  halves: true,
  plain: false,
}
export const inPostgres: Language = {
  hours: false,
  addressColumns: false,
  halves: false,
  plain: false,
}
export const inSqlite: Language = { ...inPostgres, plain: true }

export const attributes: Readonly<Record<string, AttributeEntry>> = {
  'resource.text': { type: 'string' },
  'resource.label': { type: 'string', default: 'a' },
  'resource.n': { type: 'integer' },
  'resource.big': { type: 'integer', default: 1 },
  'resource.x': { type: 'number' },
  'resource.y': { type: 'number' },
  'resource.flag': { type: 'boolean', default: false },
  'resource.open': { type: 'boolean' },
  'resource.from': { type: 'ip' },
  'resource.to': { type: 'ip' },
  'resource.at': { type: 'timestamp' },
  'resource.until': { type: 'timestamp' },
  'resource.tags': { type: 'string-list' },
  'principal.text': { type: 'string', from: 'claims.text' },
  'principal.n': { type: 'integer', from: 'claims.n' },
  'principal.x': { type: 'number', from: 'claims.x', default: 2 },
  'principal.flag': { type: 'boolean', from: 'claims.flag' },
  'principal.tags': { type: 'string-list', from: 'claims.tags' },
  'context.ip': { type: 'ip' },
  'context.time': { type: 'timestamp' },
}

export const texts = ['', 'a', 'ab', 'A', 'b', 'a/b', '../a', 'a b', '100%', 'a_b', 'é', '😀', '\\']
const halves = ['\ud83d', 'a\0']
export const ids = [
  ...['a', 'b', 'public-1', 'public-', 'a/b', 'a/x/y', 'a/', 'a b', '100%', 'x*y', 'é', 'b20', 'A'],
  ...['__proto__', 'a\nb', "o'b", '%2F', 'secret/1', 'a//y'],
]

const below = [
  ...['*', '*', '*', '**', 'public-*', 'a/**', 'a', 'a%2Fb', 'a/*', 'a/*/y', '*b', '*20', '*%20*'],
  ...['x%2Ay', '**/b', '*2*', '%C3%A9', '*/**', 'a*', '**/x/**', '100%25'],
]

const oneOf = <const Values extends readonly unknown[]>(...values: Values) =>
  fc.constantFrom(...values) as fc.Arbitrary<Values[number]>

const ref = (...names: readonly string[]) => fc.constantFrom(...names).map((attr) => ({ attr }))

type Operands = Readonly<Record<string, fc.Arbitrary<unknown>>>

function comparisons(lefts: readonly string[], operands: Operands): fc.Arbitrary<Condition>[] {
  return Object.entries(operands).map(([operator, operand]) =>
    fc
      .tuple(fc.constantFrom(...lefts), operand)
      .map(([attr, value]) => ({ attr, [operator]: value }) as unknown as Condition),
  )
}

const stringNames = ['resource.text', 'resource.label', 'resource.text', 'principal.text']
const integerNames = ['resource.n', 'resource.big', 'principal.n']
const numberNames = ['resource.x', 'resource.y', 'principal.x']
const moments = [
  '2026-11-26T09:30:00Z',
  '2026-11-26T09:30:00.001Z',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999Z',
]

/** A comparison, of which both outcomes matter. */
export function comparison({ hours, addressColumns, plain }: Language): fc.Arbitrary<Condition> {
  const text = oneOf(...texts)
  const part = oneOf(...texts.slice(1))
  const strings = ref(...stringNames)
  const anyNumber = ref(...integerNames, ...numberNames)
  const number = fc.oneof(oneOf(0, 1, 2, 2.5, -1e300, 9007199254740991), anyNumber)
  const order = { lt: number, lte: number, gt: number, gte: number }
  const whole = oneOf(0, 1, 2, 9007199254740991)
  const network = oneOf(
    '10.0.0.1',
    '10.0.0.0/8',
    '::/0',
    '::ffff:10.0.0.0/104',
    '0.0.0.0/0',
    'fd00::/8',
  )
  const address = fc.oneof(
    network,
    addressColumns ? ref('resource.to', 'context.ip') : ref('context.ip'),
  )
  const moment = fc.oneof(
    oneOf(...moments),
    plain ? ref('context.time') : ref('resource.until', 'context.time'),
  )
  const globs = fc.subarray(['a', 'a*', '*/b', '**', 'a/**', '*', '*%', '**/b'], { minLength: 1 })
  const hour = oneOf({ from: '09:00', to: '10:00' }, { from: '22:00', to: '06:00', days: ['fri'] })
  return fc.oneof(
    ...comparisons(stringNames, {
      eq: fc.oneof(text, strings),
      ne: fc.oneof(text, strings),
      in: fc.oneof(
        fc.subarray(texts, { minLength: 1 }),
        ref(...(plain ? [] : ['resource.tags']), 'principal.tags'),
      ),
      contains: fc.oneof(part, strings),
      startsWith: fc.oneof(part, strings),
      endsWith: fc.oneof(part, strings),
      ...(!plain && { matchesGlob: globs }),
    }),
    ...comparisons(integerNames, {
      ...order,
      eq: fc.oneof(whole, anyNumber),
      ne: fc.oneof(whole, anyNumber),
      in: oneOf([0, 1], [2]),
    }),
    ...comparisons(numberNames, {
      ...order,
      eq: number,
      ne: number,
      in: oneOf([0, 2.5], [1]),
    }),
    ...comparisons(['resource.flag', 'resource.open', 'principal.flag'], {
      eq: fc.oneof(fc.boolean(), ref('resource.open', 'resource.flag', 'principal.flag')),
      ne: fc.oneof(fc.boolean(), ref('resource.open', 'principal.flag')),
      in: oneOf([true], [false, true]),
    }),
    ...comparisons(
      addressColumns ? ['resource.from', 'context.ip'] : [plain ? 'context.ip' : 'resource.from'],
      {
        eq: address,
        ne: address,
        inCidr: fc.oneof(network, fc.array(network, { minLength: 1, maxLength: 3 })),
      },
    ),
    ...comparisons(plain ? ['context.time'] : ['resource.at', 'context.time'], {
      eq: moment,
      ne: moment,
      before: moment,
      after: moment,
      ...(hours && { betweenHours: hour }),
    }),
    ...comparisons(plain ? ['principal.tags'] : ['resource.tags', 'principal.tags'], {
      has: fc.oneof(text, strings),
      contains: fc.oneof(text, strings),
    }),
    fc.constant({ predicate: 'isAnn' }),
  )
}

function condition(language: Language): fc.Arbitrary<Condition> {
  const leaf = comparison(language)
  return fc.letrec<{ node: Condition }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      { weight: 3, arbitrary: leaf },
      {
        weight: 1,
        arbitrary: fc.record({ all: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }),
      },
      {
        weight: 1,
        arbitrary: fc.record({ any: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }),
      },
      { weight: 1, arbitrary: fc.record({ not: tie('node') }) },
    ),
  })).node
}

function rule(language: Language, type: string): fc.Arbitrary<Omit<RuleEntry, 'id'>> {
  const patterns = [...below.map((rest) => `${type}/${rest}`), '**', '*/*', '**/b', 'x/*']
  return fc
    .record({
      effect: oneOf('allow', 'allow', 'allow', 'deny'),
      resources: fc.subarray(patterns, { minLength: 1, maxLength: 2 }),
      roles: fc.option(fc.subarray(['reader', 'admin'], { minLength: 1 }), { nil: undefined }),
      when: fc.option(condition(language), { nil: undefined, freq: 6 }),
      scopes: fc.option(oneOf({ all: ['s'] }, { any: ['s', 't'] }), { nil: undefined, freq: 1 }),
      max: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined, freq: 1 }),
    })
    .map(({ effect, resources, roles, when, scopes, max }) => ({
      effect,
      actions: [`${type}:read`],
      resources,
      ...(roles && { roles }),
      ...(when && { when }),
      ...(effect === 'allow' && scopes && { scopes }),
      ...(effect === 'allow' && max && { obligations: [{ type: 'tokens.max', value: max }] }),
    }))
}

function randomDocument(language: Language, type: string): fc.Arbitrary<PolicyDocument> {
  return fc
    .array(rule(language, type), { minLength: 1, maxLength: 4 })
    .map((rules): PolicyDocument => ({
      version: 1,
      roles: { reader: {}, admin: { inherits: ['reader'] } },
      attributes,
      predicates: ['isAnn'],
      rules: rules.map((entry, index) => ({ id: `r${index}`, ...entry })),
    }))
}

export interface Planned {
  readonly document: PolicyDocument
  /** A document that narrows it. */
  readonly narrowing: PolicyDocument | undefined
  readonly type: string
  readonly ids: IdShape
  readonly caller: Principal
  /** What is known of the context. */
  readonly context: ReadonlyMap<string, unknown>
}

/** A random document, and a caller who wants to read. */
export function planned(language: Language): fc.Arbitrary<Planned> {
  return oneOf('document', 'document', 'model').chain((type) =>
    fc.record({
      document: randomDocument(language, type),
      narrowing: fc.oneof(
        { weight: 3, arbitrary: fc.constant(undefined) },
        randomDocument(language, type),
      ),
      type: fc.constant(type),
      ids: oneOf('segment', 'path'),
      caller: caller(language),
      context: fc
        .record({
          ip: oneOf('10.0.0.1', '::ffff:10.1.2.3', 'fd00::1', undefined),
          time: oneOf(
            Date.parse('2026-11-26T09:30:00Z'),
            Date.parse('9999-12-31T23:59:59.999Z'),
            null,
          ),
        })
        .map(
          ({ ip, time }) =>
            new Map<string, unknown>([
              ['context.ip', ip],
              ['context.time', time],
            ]),
        ),
    }),
  )
}

function caller({ halves: withHalves }: Language): fc.Arbitrary<Principal> {
  const all = withHalves ? [...texts, ...halves] : texts
  return fc
    .record({
      id: oneOf('ann', 'bob'),
      roles: fc.subarray(['reader', 'admin']),
      scopes: fc.subarray(['s', 't']),
      models: fc.option(fc.subarray(['a', 'a/b', 'public-*', '*', '**', '*b']), { nil: undefined }),
      text: oneOf(...all, 7, undefined),
      n: oneOf(0, 1, 2, 2.5, '1', undefined),
      x: oneOf(0, 1, 2.5, 1e300, NaN, undefined),
      flag: oneOf(true, false, 'true', undefined),
      tags: fc.oneof(fc.subarray(all), oneOf('a', undefined, ['a', 1])),
    })
    .map(({ id, roles, scopes, models, ...claims }) =>
      principal({ id, roles, scopes, models, claims: { roles, ...claims } }),
    )
}
