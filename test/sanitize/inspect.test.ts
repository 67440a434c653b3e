import type { DetectionContext, FunctionDetector } from '../../src/core/detector'
import type { Exchange } from '../../src/core/exchange'
import type { Finding } from '../../src/core/finding'
import { runSteps } from '../../src/core/pipeline'
import { pii } from '../../src/detectors/all'
import { createScanner } from '../../src/detectors/scanner'
import { exchangeOf } from '../support/exchange'
import { email } from '../support/gate'
import { bodyOf, chatExchange, engineWith, jsonExchange, sanitized, sanitizing } from './support'

/** Finds a word, by `inspect` another one than by `detect`, so that one sees who was asked. */
function words(
  inspect: NonNullable<FunctionDetector['inspect']> = async (text) => findingsOf(text, 'slow'),
): FunctionDetector {
  return { ...quick, inspect }
}

const quick: FunctionDetector = {
  ...{ name: 'words', types: ['words'], lookahead: 'whole', raw: true },
  detect: (text) => findingsOf(text, 'quick'),
}

function findingsOf(text: string, word: string): Finding[] {
  const start = text.indexOf(word)
  const place = { start, end: start + word.length }
  return start === -1 ? [] : [{ detector: 'words', type: 'words', ...place, score: 1 }]
}

const redacting = { content: [{ find: ['words', 'pii'], do: 'redact' }] } as const

/** Entries of the detectors, in short. */
const ran = ({ ledger }: Exchange): unknown[] =>
  ledger.entries.flatMap(({ detector, verdict, note }) =>
    detector === undefined
      ? []
      : [note === undefined ? [detector, verdict] : [detector, verdict, note]],
  )

/** Never answers. */
const hanging = (): Promise<Finding[]> => new Promise(() => undefined)

test('a detector that can take its time is asked to, beside the others, and its findings are treated', async () => {
  const exchange = await sanitized(
    jsonExchange({ one: 'a quick word', two: `a slow word to ${email}`, three: 'nothing' }),
    { detectors: [words(), pii()], ...redacting },
  )
  expect(exchange.body?.value).toEqual({
    one: 'a quick word',
    two: 'a [REDACTED:words] word to [REDACTED:pii.email]',
    three: 'nothing',
  })
  expect(ran(exchange)).toEqual([
    ['words', 'finding'],
    ['pii', 'finding'],
  ])
})

test('it is told whose text it is, and sees the view where it is not raw', async () => {
  const told: { text: string; context: DetectionContext }[] = []
  const inspect = (text: string, context: DetectionContext) => {
    told.push({ text, context })
    return findingsOf(text, 'slow')
  }
  const exchange = await sanitized(
    chatExchange([{ role: 'tool', tool_call_id: 'c', content: 'so ｓｌｏｗ' }]),
    { detectors: [{ ...words(inspect), raw: false }], ...redacting },
  )
  expect(told).toContainEqual({
    text: 'so slow',
    context: expect.objectContaining({ direction: 'request', origin: { kind: 'tool' } }) as unknown,
  })
  expect(exchange.body?.value).toMatchObject({ messages: [{ content: 'so [REDACTED:words]' }] })
})

test('outside of requests `detect` is asked', () => {
  const { scan } = createScanner({ detectors: [words()] })
  expect(scan('a quick word')).toHaveLength(1)
  expect(scan('a slow word')).toHaveLength(0)
})

test('without such a detector nothing is waited for', () => {
  const observed = (detector: FunctionDetector) =>
    sanitizing({ detectors: [detector, pii()] }).observe(jsonExchange({ text: 'a quick word' }))
  expect(observed(quick)).not.toBeInstanceOf(Promise)
  expect(observed(words())).toBeInstanceOf(Promise)
})

describe('it refuses the exchange, and the ledger says why, where it', () => {
  const finding = { detector: 'words', type: 'words', start: 0, end: 4, score: 1 }
  test.each<[string, () => unknown, string]>([
    ['rejects', () => Promise.reject(new Error('no')), 'threw'],
    [
      'throws',
      () => {
        throw new Error('no')
      },
      'threw',
    ],
    ['returns nothing', () => undefined, 'returned no list of findings'],
    ['resolves to nothing', async () => undefined, 'returned no list of findings'],
    ['reports what lies outside', async () => [{ ...finding, end: 40 }], 'out of order or range'],
    ['reports another type', async () => [{ ...finding, type: 'pii' }], 'it does not declare'],
    ['reports a wrong score', async () => [{ ...finding, score: 2 }], 'a score out of range'],
  ])('%s', async (_, inspect, what) => {
    const exchange = jsonExchange({ text: 'slow' })
    const detectors = [words(inspect as () => Finding[]), pii()]
    const detail = expect.stringMatching(`^the detector \`words\` .*${what}$`) as string
    await expect(sanitized(exchange, { detectors })).rejects.toMatchObject({
      ...{ code: 'control-failed', detector: 'words', detail },
    })
    expect(ran(exchange)).toEqual([
      ['words', 'error', detail],
      ['pii', 'not-run', 'another detector failed'],
    ])
  })
})

test('a detector that throws at once is told in the ledger like one that takes its time', async () => {
  const exchange = jsonExchange({ text: 'slow' })
  const detect = () => {
    throw new Error('no')
  }
  await expect(sanitized(exchange, { detectors: [{ ...quick, detect }] })).rejects.toMatchObject({
    code: 'control-failed',
  })
  expect(ran(exchange)).toEqual([['words', 'error', 'the detector `words` threw']])
})

test('one that takes too long refuses the exchange and is told to stop', async () => {
  const signals: (AbortSignal | undefined)[] = []
  const inspect: NonNullable<FunctionDetector['inspect']> = (_text, _context, signal) => {
    signals.push(signal)
    return hanging()
  }
  const exchange = jsonExchange({ text: 'slow' })
  const attempt = sanitized(exchange, { detectors: [words(inspect)], detectorTimeoutMs: 20 })
  const detail = 'the detectors have not answered for 20 ms'
  await expect(attempt).rejects.toMatchObject({ code: 'control-failed', status: 503, detail })
  expect(signals.map((signal) => signal?.aborted)).toEqual([true, true])
  expect(ran(exchange)).toEqual([['words', 'error', detail]])
})

test('nothing is searched to the end once nobody waits for the answer', async () => {
  let hangUp: () => void = () => undefined
  let isListening = false
  const onGone = (listener: () => void) => {
    hangUp = listener
    isListening = true
    return () => {
      isListening = false
    }
  }
  const inspect: NonNullable<FunctionDetector['inspect']> = () => {
    setImmediate(() => hangUp())
    return hanging()
  }
  const exchange = jsonExchange({ text: 'slow' }, 'generic', { request: { onGone } })
  await expect(sanitized(exchange, { detectors: [words(inspect)] })).rejects.toMatchObject({
    detail: 'nobody waits for the answer any more',
  })
  expect(isListening).toBe(false)
})

test('one that fails beside one that hangs leaves no rejection behind', async () => {
  const late = words(async () => {
    await new Promise(setImmediate)
    throw new Error('late')
  })
  const broken = words(() => {
    throw new Error('at once')
  })
  const detectors = [late, { ...broken, name: 'broken', types: ['broken'] }]
  await expect(sanitized(jsonExchange({ text: 'slow' }), { detectors })).rejects.toMatchObject({
    detector: 'broken',
  })
  // An unhandled rejection would fail this file.
  await new Promise(setImmediate)
  await new Promise(setImmediate)
})

test('between many short texts others have their turn', async () => {
  let turns = 0
  let running = true
  const turn = (): void => {
    turns += 1
    if (running) setImmediate(turn)
  }
  setImmediate(turn)
  const texts = Array.from({ length: 100 }, (_, index) => `${index} `.repeat(500))
  await sanitized(jsonExchange({ texts }), { detectors: [words((text) => findingsOf(text, 'x'))] })
  running = false
  expect(turns).toBeGreaterThanOrEqual(5)
})

test('in monitor mode the step goes on, and says what it would have done', async () => {
  const exchange = exchangeOf({ body: bodyOf('text', 'slow') })
  const control = sanitizing({ detectors: [words(() => Promise.reject(new Error('no')))] })
  await runSteps(exchange, [{ control, mode: 'monitor' }], engineWith())
  expect(ran(exchange)).toEqual([['words', 'error', 'the detector `words` threw']])
  expect(exchange.ledger.entries.at(-1)).toMatchObject({ note: 'would deny: control-failed' })
})
