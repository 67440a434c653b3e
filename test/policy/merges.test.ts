import fc from 'fast-check'
import { outputRedact, responseStrip } from '../../src/controls/filter'
import { modelAllow } from '../../src/controls/sanitize/model-allow'
import { tokensMax } from '../../src/controls/sanitize/tokens-max'
import type { Carried, Obligation } from '../../src/core/obligation'
import { compilePolicy } from '../../src/policy/compile'
import { compileModels } from '../../src/policy/rules/resources'
import type { RuleEntry } from '../../src/policy/document'
import { loadPolicy } from '../../src/policy/load'
import { access } from './support'

const carried = [tokensMax, modelAllow, responseStrip, outputRedact]

const words = fc.array(
  fc.constantFrom('pii', 'pii.email', 'secrets', '__proto__', 'constructor', 'a'),
  { minLength: 1, maxLength: 4 },
)
const models = fc.array(fc.constantFrom('gpt-4o', 'gpt-*', '*', '**', 'o*/*', '__proto__'), {
  minLength: 1,
  maxLength: 3,
})
const names = ['gpt-4o', 'gpt-5', 'o3/mini', '__proto__', 'other']

const arbitraries: readonly fc.Arbitrary<Obligation>[] = [
  fc.integer({ min: 1, max: 9 }).map((value) => ({ type: 'tokens.max', value })),
  models.map((list) => ({ type: 'model.allow', models: list })),
  words
    .filter((list) => list.every((word) => !word.includes('.')))
    .map((fields) => ({ type: 'response.strip', fields })),
  words.map((find) => ({ type: 'output.redact', find })),
]

const cases = arbitraries.map((duty, index) => {
  const carrier = carried[index] as Carried
  return [carrier.type, carrier, duty] as const
})

/** Everything that a duty lets through, of a few things that it could. */
function leaves({ type, value, models: lists, fields, find }: Obligation): readonly unknown[] {
  if (type === 'tokens.max') return [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((n) => n <= Number(value))
  if (type === 'model.allow') {
    const all = (typeof (lists as unknown[])[0] === 'string' ? [lists] : lists) as string[][]
    const pass = (name: string) =>
      all.every((list) => compileModels(list)(`model/${encodeURIComponent(name)}`))
    return names.filter(pass)
  }
  const taken = (fields ?? find) as string[]
  const isTaken = (word: string) => taken.some((one) => word === one || word.startsWith(`${one}.`))
  return ['pii', 'pii.email', 'pii.card', 'secrets', '__proto__', 'constructor', 'a'].filter(
    (word) => !isTaken(word),
  )
}

const plain = (duty: Obligation): unknown => JSON.parse(JSON.stringify(duty))

describe.each(cases)('two duties `%s` as one', (_, { merge, check }, duty) => {
  test('are the same in any order, however they are grouped, and once more', () => {
    fc.assert(
      fc.property(duty, duty, duty, (a, b, c) => {
        expect(plain(merge(a, b))).toEqual(plain(merge(b, a)))
        expect(plain(merge(merge(a, b), c))).toEqual(plain(merge(a, merge(b, c))))
        const both = merge(a, b)
        expect(plain(merge(both, both))).toEqual(plain(both))
        expect(plain(merge(both, a))).toEqual(plain(both))
        expect(check(both)).toBeUndefined()
      }),
    )
  })

  test('let through what both let through, and nothing else', () => {
    fc.assert(
      fc.property(duty, duty, (a, b) => {
        const [left, right] = [leaves(a), leaves(b)]
        expect(leaves(merge(a, b))).toEqual(left.filter((one) => right.includes(one)))
      }),
    )
  })

  test('leave what they were made of as it was', () => {
    fc.assert(
      fc.property(duty, duty, (a, b) => {
        const before = [plain(a), plain(b)]
        merge(a, b)
        expect([plain(a), plain(b)]).toEqual(before)
      }),
    )
  })
})

const anyDuty = fc.oneof(...arbitraries)
const rules = fc
  .array(fc.array(anyDuty, { maxLength: 3 }), { minLength: 1, maxLength: 5 })
  .map((lists): readonly RuleEntry[] =>
    lists.map((obligations, index) => ({
      id: `r${index}`,
      effect: 'allow',
      actions: ['model:infer'],
      resources: ['model/a'],
      ...(obligations.length > 0 && { obligations }),
    })),
  )

function dutiesOf(entries: readonly RuleEntry[]): readonly Obligation[] {
  const engine = compilePolicy(loadPolicy({ version: 1, rules: entries }), { carried })
  const decision = engine.judge(access())
  if (decision.effect === 'deny') throw new Error(decision.code)
  return decision.obligations
}

test('shuffling rules and their duties changes no duty', () => {
  fc.assert(
    fc.property(
      rules.chain((list) =>
        fc.tuple(
          fc.constant(list),
          fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length }),
        ),
      ),
      ([list, shuffled]) => {
        const turned = shuffled.map((entry, index) => ({
          ...entry,
          id: `r${index}`,
          ...(entry.obligations && { obligations: [...entry.obligations].reverse() }),
        }))
        const once = dutiesOf(list).map((duty) => [duty.type, leaves(duty)])
        expect(dutiesOf(turned).map((duty) => [duty.type, leaves(duty)])).toEqual(once)
      },
    ),
  )
})

test('one more rule that allows, with duties or without, lifts no duty', () => {
  fc.assert(
    fc.property(rules, fc.array(anyDuty, { maxLength: 2 }), (list, obligations) => {
      const more: RuleEntry = {
        id: 'more',
        effect: 'allow',
        actions: ['*'],
        resources: ['**'],
        ...(obligations.length > 0 && { obligations }),
      }
      const after = dutiesOf([...list, more])
      for (const duty of dutiesOf(list)) {
        const same = after.find(({ type }) => type === duty.type)
        const before = leaves(duty)
        expect(leaves(same as Obligation).every((one) => before.includes(one))).toBe(true)
      }
    }),
  )
})

test.each<[Obligation, string]>([
  [{ type: 'tokens.max', value: 5, vlaue: 3 }, 'unknown parameter `vlaue`; did you mean `value`?'],
  [
    { type: 'model.allow', model: ['a'] },
    '`models` must be a list of model names, which may have `*`',
  ],
  [
    { type: 'model.allow', models: [] },
    '`models` must be a list of model names, which may have `*`',
  ],
  [
    { type: 'model.allow', models: [['a'], []] },
    '`models` must be a list of model names, which may have `*`',
  ],
  [
    { type: 'output.redact', find: 'pii' },
    '`find` must be a list of types that detectors find, such as `pii.email`',
  ],
  [
    { type: 'output.redact', find: [] },
    '`find` must be a list of types that detectors find, such as `pii.email`',
  ],
  [
    { type: 'response.strip', fields: ['choices[].logprobs'] },
    '`choices[].logprobs` is a path, and `fields` are names: write `logprobs`, which is removed at any depth',
  ],
  [
    { type: 'response.strip', fields: ['usage.prompt_tokens'] },
    '`usage.prompt_tokens` is a path, and `fields` are names: write `prompt_tokens`, which is removed at any depth',
  ],
])('%j is refused in a document', (duty, fault) => {
  const load = () =>
    compilePolicy(
      loadPolicy({
        version: 1,
        rules: [
          { id: 'r', effect: 'allow', actions: ['*'], resources: ['**'], obligations: [duty] },
        ],
      }),
      { carried },
    )
  expect(load).toThrow(`policy: rule \`r\`, \`obligations.0\`: \`${duty.type}\`: ${fault}`)
})
