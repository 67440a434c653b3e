import type { AnyControl, Control } from '../../src/core/control'
import type { Decision } from '../../src/core/decision'
import type { Engine } from '../../src/core/engine'
import { GuardError } from '../../src/core/errors'
import type { Exchange } from '../../src/core/exchange'
import type { Mode } from '../../src/core/mode'
import { refusalOf, runSteps } from '../../src/core/pipeline'
import type { RateQuestion } from '../../src/core/question'
import { exchangeOf } from '../support/exchange'

const allow: Decision = { effect: 'allow', reasons: [], obligations: [], treatments: [] }
const deny: Decision = {
  effect: 'deny',
  code: 'rate-limited',
  reasons: [{ text: 'first' }, { text: 'second' }],
  hint: 'raise the quota',
}
const question: RateQuestion = { kind: 'rate', exceeded: false, retryAfterMs: 0 }

const engineThat = (decide: Engine['decide']): Engine => ({
  decide,
  route: () => undefined,
  treatment: () => 'report',
})

function controlWith(change: Partial<Control<RateQuestion>> = {}): Control<RateQuestion> {
  return {
    name: 'limit',
    step: 'reserve',
    carries: [],
    observe: () => question,
    enforce: () => undefined,
    ...change,
  }
}

async function run(
  controls: readonly AnyControl[],
  { decision = allow, mode = 'enforce' }: { decision?: Decision; mode?: Mode } = {},
): Promise<{ error: unknown; ledger: unknown }> {
  const exchange = exchangeOf()
  const steps = controls.map((control) => ({ control, mode }))
  const error: unknown = await runSteps(
    exchange,
    steps,
    engineThat(() => decision),
  ).catch((reason: unknown) => reason)
  const ledger = exchange.ledger.entries.map(({ verdict, note }) =>
    note === undefined ? verdict : `${verdict}: ${note}`,
  )
  return { error, ledger }
}

const later = controlWith({
  observe: () => {
    throw new Error('the exchange went on after a denial')
  },
})

test('an allowed step is recorded and the next one runs', async () => {
  const { error, ledger } = await run([controlWith(), controlWith()])
  expect(error).toBeUndefined()
  expect(ledger).toEqual(['pass', 'pass'])
})

test('what a control observed is what it is given back to enforce', async () => {
  const seen: unknown[] = []
  const control = controlWith({
    observe: () => Promise.resolve(question),
    enforce: (_exchange, facts, decision) => void seen.push(facts, decision),
  })
  await run([control])
  expect(seen).toEqual([question, allow])
  expect(seen[0]).toBe(question)
})

test.each<[string, Control<RateQuestion>['enforce']]>([
  ['returns', () => undefined],
  ['returns late', () => Promise.resolve()],
])('a denial never falls through where the control %s', async (_title, enforce) => {
  const { error, ledger } = await run([controlWith({ enforce }), later], { decision: deny })
  expect(error).toMatchObject({
    code: 'rate-limited',
    detail: 'first; second',
    hint: 'raise the quota',
  })
  expect(ledger).toEqual(['finding: rate-limited', 'error: rate-limited'])
})

test('the refusal of a control keeps the headers it gave', async () => {
  const control = controlWith({
    enforce: (_exchange, _facts, decision) => {
      if (decision.effect === 'deny') throw refusalOf(decision, { 'Retry-After': '9' })
    },
  })
  const { error } = await run([control, later], { decision: deny })
  expect(error).toMatchObject({ code: 'rate-limited', headers: { 'Retry-After': '9' } })
})

const failure = new Error('the store is at 10.0.0.5 with password hunter2')

test.each<[string, Partial<Control<RateQuestion>>]>([
  [
    'throws while it observes',
    {
      observe: () => {
        throw failure
      },
    },
  ],
  ['rejects while it observes', { observe: () => Promise.reject(failure) }],
  [
    'throws while it enforces',
    {
      enforce: () => {
        throw failure
      },
    },
  ],
  ['rejects while it enforces', { enforce: () => Promise.reject(failure) }],
])('a control that %s ends in a refusal without a word of the failure', async (_title, change) => {
  const { error } = await run([controlWith(change), later])
  expect(error).toMatchObject({
    code: 'control-failed',
    status: 503,
    cause: failure,
    detail: 'limit (reserve) threw',
  })
  expect((error as Error).message).toBe('a security control could not run')
})

test('a refusal that a control throws while it observes keeps its code', async () => {
  const observe = () => {
    throw new GuardError('body-malformed')
  }
  const { error, ledger } = await run([controlWith({ observe }), later])
  expect(error).toMatchObject({ code: 'body-malformed' })
  expect(ledger).toEqual(['error: body-malformed'])
})

test('an engine that has no answer is a refusal', async () => {
  const silent = engineThat(() => undefined as never)
  await expect(
    runSteps(exchangeOf(), [{ control: controlWith(), mode: 'enforce' }], silent),
  ).rejects.toMatchObject({ code: 'control-failed' })
})

test('an engine that throws is a refusal', async () => {
  const broken = engineThat(() => {
    throw failure
  })
  await expect(
    runSteps(exchangeOf(), [{ control: controlWith(), mode: 'enforce' }], broken),
  ).rejects.toMatchObject({ code: 'control-failed' })
})

test('a control with nothing to decide is recorded as not run', async () => {
  const { error, ledger } = await run([controlWith({ observe: () => undefined })])
  expect(error).toBeUndefined()
  expect(ledger).toEqual(['not-run: nothing to decide'])
})

test('a control that decides nothing and has recorded what it did is not recorded as not run', async () => {
  const observe = ({ ledger }: Exchange) => {
    ledger.record({ control: 'sanitize', step: 'read', verdict: 'pass', note: 'json' })
    return undefined
  }
  const { ledger } = await run([controlWith({ observe })])
  expect(ledger).toEqual(['pass: json'])
})

describe('in monitor mode', () => {
  const enforce = () => {
    throw new Error('monitor mode called enforce')
  }

  test.each([
    ['denial', deny, 'finding: would deny: rate-limited'],
    ['permission', allow, 'pass'],
  ])('a %s is recorded, and nothing is enforced', async (_title, decision, entry) => {
    const { error, ledger } = await run([controlWith({ enforce }), controlWith({ enforce })], {
      decision,
      mode: 'monitor',
    })
    expect(error).toBeUndefined()
    expect(ledger).toEqual([entry, entry])
  })

  test('a control that throws is recorded and the exchange goes on', async () => {
    const observe = () => {
      throw failure
    }
    const { error, ledger } = await run([controlWith({ observe }), controlWith()], {
      mode: 'monitor',
    })
    expect(error).toBeUndefined()
    expect(ledger).toEqual(['error: would deny: control-failed', 'pass'])
  })

  test('one control may monitor while the next one enforces', async () => {
    const exchange = exchangeOf()
    const steps = (['monitor', 'enforce'] as const).map((mode) => ({
      control: controlWith(),
      mode,
    }))
    const denied = runSteps(
      exchange,
      steps,
      engineThat(() => deny),
    )
    await expect(denied).rejects.toMatchObject({ code: 'rate-limited' })
    expect(exchange.ledger.entries.map(({ note }) => note)).toEqual([
      'would deny: rate-limited',
      'rate-limited',
      'rate-limited',
    ])
  })
})
