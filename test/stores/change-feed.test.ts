import fc from 'fast-check'
import type { RecordChange, Watch } from '../../src/core/store'
import { ChangeFeed, type ChangeLog, type LogEntry } from '../../src/stores/server/change-feed'
import { eventually, note, type Note } from './contract'

/** A change log in memory, which may be trimmed, lost, slow and out of order. */
class Log implements ChangeLog<Note> {
  records = new Map<string, Note>()
  entries: LogEntry[] = []
  down = false
  reads = 0
  /** Calls that hang until they are let go. */
  held: (() => void)[] | undefined
  #count = 0

  put(record: Note): void {
    this.records.set(record.id, record)
    this.#note(record.id)
  }

  delete(id: string): void {
    this.records.delete(id)
    this.#note(id)
  }

  /** Another server under the same address: the same positions, another history. */
  replace(): void {
    this.records = new Map()
    this.entries = this.entries.map((entry) => ({ ...entry, mark: `other${(this.#count += 1)}` }))
  }

  trim(keep: number): void {
    this.entries = keep === 0 ? [] : this.entries.slice(-keep)
  }

  newest = async (): Promise<LogEntry> => {
    await this.#answer()
    if (this.entries.length === 0) this.#note(undefined)
    return this.entries.at(-1)!
  }

  read = async (position: string, limit: number): Promise<LogEntry[]> => {
    this.reads += 1
    await this.#answer()
    return this.entries.filter((entry) => entry.position >= position).slice(0, limit)
  }

  fetch = async (ids: readonly string[]): Promise<Note[]> => {
    await this.#answer()
    return ids.flatMap((id) => this.records.get(id) ?? [])
  }

  #note(id: string | undefined): void {
    const position = String((this.#count += 1)).padStart(9, '0')
    this.entries.push({ position, mark: `m${this.#count}`, id })
  }

  async #answer(): Promise<void> {
    if (this.held) await new Promise<void>((resolve) => this.held?.push(resolve))
    if (this.down) throw new Error('down')
  }
}

function feedOf(log: Log, giveUpMs = 10_000) {
  let now = 1_000
  const feed = new ChangeFeed<Note>({ log, pollMs: 2, giveUpMs, clock: () => now })
  return { watch: feed.watch, pass: (ms: number) => void (now += ms) }
}

/** A copy of the records, kept as the doc comment of `RecordStore` says. */
function mirror(log: Log, watch: (listener: (change: RecordChange<Note>) => void) => Watch) {
  const copy = new Map<string, Note>()
  let resets = 0
  const closes = watch((change) => {
    if (change.type === 'put') copy.set(change.record.id, change.record)
    if (change.type === 'delete') copy.delete(change.id)
    if (change.type !== 'reset') return
    resets += 1
    copy.clear()
    for (const [id, record] of log.records) copy.set(id, record)
  })
  return { ...closes, copy, resets: () => resets }
}

const pause = (ms = 10) => new Promise<void>((resolve) => setTimeout(resolve, ms))

test('the first look tells to read, since nobody knows what was before', async () => {
  const log = new Log()
  log.put(note('a'))
  const { watch } = feedOf(log)
  const { copy, resets, close } = mirror(log, (listener) => watch('', listener))
  await eventually(() => expect(resets()).toBe(1))
  expect([...copy.keys()]).toEqual(['a'])
  close()
})

test('currentAt is the clock when the last poll with an answer began', async () => {
  const log = new Log()
  const { watch, pass } = feedOf(log)
  log.held = []
  const mine = watch('', () => undefined)
  expect(mine.currentAt()).toBe(0)
  await eventually(() => expect(log.held).toHaveLength(1))
  pass(500)
  const { held } = log
  log.held = undefined
  held[0]!()
  await eventually(() => expect(mine.currentAt()).toBeGreaterThan(0))
  expect([1_000, 1_500]).toContain(mine.currentAt())
  await eventually(() => expect(mine.currentAt()).toBe(1_500))
  log.down = true
  await pause()
  pass(500)
  await pause()
  expect(mine.currentAt()).toBe(1_500)
  log.down = false
  await eventually(() => expect(mine.currentAt()).toBe(2_000))
  mine.close()
})

test('polls do not overlap, one for all watches, and none is made where nobody watches', async () => {
  const log = new Log()
  const { watch } = feedOf(log)
  const watches = [watch('a', () => undefined), watch('b', () => undefined)]
  await eventually(() => expect(log.reads).toBeGreaterThan(1))
  log.held = []
  await eventually(() => expect(log.held).toHaveLength(1))
  watches.push(watch('c', () => undefined))
  await pause(30)
  expect(log.held).toHaveLength(1)
  for (const { close } of watches) close()
  const { held } = log
  log.held = undefined
  held[0]!()
  await pause()
  const { reads } = log
  await pause(30)
  expect(log.reads).toBe(reads)
})

test('a poll without an answer is given up, and its late answer changes nothing', async () => {
  const log = new Log()
  const { watch } = feedOf(log, 20)
  const told: string[] = []
  const mine = watch('', (change) => told.push(change.type))
  await eventually(() => expect(told).toEqual(['reset']))
  log.held = []
  log.put(note('a'))
  await eventually(() => expect(log.held!.length).toBeGreaterThanOrEqual(2))
  const { held } = log
  log.held = undefined
  for (const letGo of held) letGo()
  await eventually(() => expect(told).toEqual(['reset', 'put']))
  await pause()
  expect(told).toEqual(['reset', 'put'])
  mine.close()
})

test('an answer that comes just after its poll was given up begins no second row of polls', async () => {
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'performance'] })
  try {
    const log = new Log()
    const { watch } = feedOf(log, 20)
    const mine = watch('', () => undefined)
    await new Promise(setImmediate)
    log.held = []
    jest.advanceTimersByTime(2)
    expect(log.held).toHaveLength(1)
    jest.advanceTimersByTime(20)
    // Given up; the next poll has its timer and has not begun.
    log.held[0]!()
    await new Promise(setImmediate)
    jest.advanceTimersByTime(10)
    expect(log.held).toHaveLength(2)
    mine.close()
  } finally {
    jest.useRealTimers()
  }
})

test('the same position of another history is a reset', async () => {
  const log = new Log()
  const { watch } = feedOf(log)
  const { copy, resets, close } = mirror(log, (listener) => watch('', listener))
  await eventually(() => expect(resets()).toBe(1))
  log.put(note('a'))
  await eventually(() => expect(copy.size).toBe(1))
  log.replace()
  await eventually(() => expect(resets()).toBe(2))
  expect(copy.size).toBe(0)
  close()
})

test('several changes of one record between two polls are told once, as what has become of it', async () => {
  const log = new Log()
  const { watch } = feedOf(log)
  const told: RecordChange<Note>[] = []
  const mine = watch('', (change) => told.push(change))
  await eventually(() => expect(told).toHaveLength(1))
  log.held = []
  await eventually(() => expect(log.held).toHaveLength(1))
  log.put(note('a', 1))
  log.put(note('b', 1))
  log.put(note('a', 2))
  log.put(note('c', 1))
  log.delete('c')
  const { held } = log
  log.held = undefined
  held[0]!()
  await eventually(() => expect(told).toHaveLength(4))
  expect(told.slice(1)).toEqual([
    { type: 'put', record: note('b', 1) },
    { type: 'put', record: note('a', 2) },
    { type: 'delete', id: 'c' },
  ])
  mine.close()
})

type Step = readonly [
  'put' | 'delete' | 'trim' | 'replace' | 'down' | 'up' | 'rest' | 'wait',
  number,
]

const steps = fc.array(
  fc.tuple(
    fc.constantFrom<Step[0]>(
      'put',
      'put',
      'put',
      'delete',
      'trim',
      'replace',
      'down',
      'up',
      'rest',
      'wait',
    ),
    fc.nat(5),
  ),
  { maxLength: 40 },
)

test('whatever happens, a copy kept by a watch becomes what the store holds', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (history) => {
      const log = new Log()
      const { watch, pass } = feedOf(log)
      const { copy, close, currentAt } = mirror(log, (listener) => watch('k', listener))
      let version = 0
      for (const [step, n] of history) {
        if (step === 'put') log.put(note(`k${n}`, (version += 1)))
        if (step === 'delete') log.delete(`k${n}`)
        if (step === 'trim') log.trim(n)
        if (step === 'replace') log.replace()
        if (step === 'down') log.down = true
        if (step === 'up') log.down = false
        if (step === 'wait') await pause(n)
        // Another watch comes and goes; it shares the feed.
        if (step === 'rest') watch('x', () => undefined).close()
      }
      log.down = false
      pass(1)
      await eventually(() => expect(currentAt()).toBe(1_001))
      await eventually(() => expect(copy).toEqual(log.records))
      close()
    }),
    { numRuns: 60 },
  )
})
