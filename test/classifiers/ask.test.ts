import { Asker, classificationFor } from '../../src/classifiers/ask'
import { parseClassifierOptions, type ClassifierOptions } from '../../src/classifiers/options'
import type { Classification, ClassifierInput } from '../../src/core/classifier'
import { inputOf, patient } from './support'

type Classify = ClassifierOptions['use']['classify']

const attack: Classification = { score: 0.9 }

/** An asker, what its classifier was asked, and a clock that is set by hand. */
function asking(
  options: Partial<ClassifierOptions> = {},
  classify: Classify = async (texts) => texts.map(() => attack),
) {
  const asked: (readonly ClassifierInput[])[] = []
  const use = {
    name: 'judge',
    classify: (texts: readonly ClassifierInput[], signal: AbortSignal) => {
      asked.push(texts)
      return classify(texts, signal)
    },
  }
  const clock = { now: 0 }
  const parsed = parseClassifierOptions('injection', { use, ...options }, 0.9)
  const detector = { name: 'injection', types: ['injection.leak'] }
  const owner = { name: detector.name, read: classificationFor(detector) }
  const asker = new Asker(parsed, owner, () => clock.now)
  const ask = (text: string, signal = patient()) => asker.ask(inputOf(text), signal)
  return { ask, asker, asked, clock }
}

const failing: Classify = () => Promise.reject(new Error('down'))
const hanging: Classify = () => new Promise(() => undefined)

test('an answer is kept for the same text of the same origin', async () => {
  const { ask, asker, asked } = asking()
  expect(await ask('one')).toEqual(attack)
  expect(await ask('one')).toEqual(attack)
  await ask('two')
  await asker.ask(inputOf('one', 'document'), patient())
  expect(asked.map(([input]) => [input?.text, input?.context.origin.kind])).toEqual([
    ['one', 'user'],
    ['two', 'user'],
    ['one', 'document'],
  ])
})

test('nothing is kept where the cache is off, and no failure ever', async () => {
  const off = asking({ cache: { maxAgeMs: 0 } })
  await off.ask('one')
  await off.ask('one')
  expect(off.asked).toHaveLength(2)
  const broken = asking({ onError: 'keep' }, failing)
  await broken.ask('one')
  await broken.ask('one')
  expect(broken.asked).toHaveLength(2)
})

test('only so many answers are kept', async () => {
  const { ask, asked } = asking({ cache: { maxEntries: 1 } })
  for (const text of ['one', 'two', 'one']) await ask(text)
  expect(asked).toHaveLength(3)
})

test('what one exchange asks in the same turn is asked at once, and answered in order', async () => {
  const { ask, asked } = asking({}, async (texts) =>
    texts.map(({ text }) => ({ score: text.length / 10 })),
  )
  const [one, other] = [patient(), patient()]
  const answers = await Promise.all([ask('a', one), ask('bb', other), ask('ccc', one)])
  expect(answers).toEqual([{ score: 0.1 }, { score: 0.2 }, { score: 0.3 }])
  expect(asked.map((texts) => texts.map(({ text }) => text))).toEqual([['a', 'ccc'], ['bb']])
})

test('no more than 16 texts are asked about at once', async () => {
  const { ask, asked } = asking()
  const signal = patient()
  await Promise.all(Array.from({ length: 20 }, (_, index) => ask(String(index), signal)))
  expect(asked.map(({ length }) => length)).toEqual([16, 4])
})

test('a budget is for each minute, and what is known costs nothing', async () => {
  const unanswered: unknown[] = []
  const { ask, asked, clock } = asking({
    budget: { perMinute: 2 },
    onUnanswered: (...args) => unanswered.push(args),
  })
  expect(await ask('one')).toEqual(attack)
  expect(await ask('one')).toEqual(attack)
  expect(await ask('two')).toEqual(attack)
  expect(await ask('three')).toBe('keep')
  expect(unanswered).toEqual([['budget']])
  clock.now = 59_999
  expect(await ask('three')).toBe('keep')
  clock.now = 60_000
  expect(await ask('three')).toEqual(attack)
  expect(asked).toHaveLength(3)
})

describe('without an answer', () => {
  test.each<[string, Classify]>([
    ['it rejects', failing],
    [
      'it throws',
      () => {
        throw new Error('down')
      },
    ],
    ['it takes too long', hanging],
    ['it returns nothing', async () => undefined as never],
    ['it returns too few', async () => []],
    ['it returns too many', async () => [attack, attack]],
    ['it returns no object', async () => ['benign' as never]],
    ['it returns no score', async () => [{} as never]],
    ['it returns a text as score', async () => [{ score: '0' as never }]],
    ['it returns NaN', async () => [{ score: NaN }]],
    ['it returns a score above 1', async () => [{ score: 1.1 }]],
    ['it returns an unknown type', async () => [{ score: 0, type: 'pii.email' }]],
  ])('because %s the exchange is refused, or goes on where that was said', async (_, classify) => {
    const timeoutMs = 20
    const refusing = asking({ timeoutMs }, classify)
    await expect(refusing.ask('one')).rejects.toMatchObject({
      ...{ code: 'control-failed', status: 503, detector: 'injection' },
      detail: 'the classifier `judge` gave no answer',
    })
    const errors: unknown[] = []
    const onUnanswered = (reason: string, error?: unknown) => errors.push([reason, error])
    expect(await asking({ timeoutMs, onError: 'keep', onUnanswered }, classify).ask('one')).toBe(
      'keep',
    )
    expect(errors).toEqual([['error', expect.any(Error)]])
    expect(await asking({ timeoutMs, onError: 'pass' }, classify).ask('one')).toBe('pass')
  })

  test('a declared type is taken over', async () => {
    const leak = { score: 1, type: 'injection.leak' }
    expect(await asking({}, async () => [leak]).ask('one')).toEqual(leak)
  })

  test('the classifier is told to stop when its time is up', async () => {
    const signals: AbortSignal[] = []
    const { ask } = asking({ timeoutMs: 20, onError: 'keep' }, (_, signal) => {
      signals.push(signal)
      return hanging([], signal)
    })
    await ask('one')
    expect(signals[0]?.reason).toMatchObject({ message: 'it has not answered for 20 ms' })
  })

  test('where nobody waits any more it is refused whatever was said, and told to nobody', async () => {
    const controller = new AbortController()
    const unanswered: unknown[] = []
    const { ask } = asking(
      { onError: 'pass', onUnanswered: (...args) => unanswered.push(args) },
      (_, signal) => {
        controller.abort(new Error('gone'))
        return hanging([], signal)
      },
    )
    await expect(ask('one', controller.signal)).rejects.toMatchObject({ code: 'control-failed' })
    expect(unanswered).toEqual([])
  })
})

describe('a classifier that is down', () => {
  test('is left alone for a while after five failures', async () => {
    const { ask, asked, clock } = asking({ onError: 'keep' }, failing)
    for (let call = 0; call < 7; call += 1) expect(await ask(String(call))).toBe('keep')
    expect(asked).toHaveLength(5)
    clock.now = 5001
    await ask('again')
    expect(asked).toHaveLength(6)
  })

  test('is not taken for down because of clients that hang up, or because of single answers', async () => {
    const { ask, asked } = asking({ onError: 'keep' }, async (texts) => {
      if (texts[0]?.text === 'odd') return []
      return texts.map(() => attack)
    })
    for (let call = 0; call < 6; call += 1) {
      await expect(ask('gone', AbortSignal.abort(new Error('gone')))).rejects.toThrow()
      await ask('odd')
    }
    expect(await ask('one')).toEqual(attack)
    expect(asked.at(-1)?.[0]?.text).toBe('one')
  })
})

test.each<[string, object, RegExp]>([
  ['no classifier', { use: { name: 'x' } }, /option `use` of `injection.classifier`.*`classify`/],
  ['no name', { use: { classify: hanging } }, /a classifier with a `name`/],
  ['a wrong length', { use: { name: 'x', classify: hanging, maxLength: 0 } }, /whose `maxLength`/],
  ['a band upside down', { band: [0.9, 0.1] }, /option `band`.*the lower one first/],
  ['a band of three', { band: [0, 0.5, 1] }, /option `band`.*two numbers/],
  ['a wrong threshold', { threshold: 2 }, /option `threshold`.*from 0 to 1/],
  ['no time', { timeoutMs: 0 }, /option `timeoutMs`.*milliseconds from 10 to 60000/],
  ['no budget', { budget: {} }, /option `perMinute` of `injection.classifier.budget`/],
  ['a wrong cache', { cache: { max: 1 } }, /`injection.classifier.cache` has no option `max`/],
  ['an unknown way out', { onError: 'allow' }, /option `onError`.*"keep", "refuse", "pass"/],
])('%s is a wrong option', (_, options, message) => {
  expect(() => asking(options)).toThrow(message)
})

test('the band reaches up to the threshold of the detector', () => {
  const use = { name: 'judge', classify: hanging }
  expect(parseClassifierOptions('injection', { use }, 0.9).band).toEqual([0.3, 0.98])
  expect(parseClassifierOptions('injection', { use }, 0.999).band).toEqual([0.3, 0.999])
})
