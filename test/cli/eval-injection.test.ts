import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  areaUnderCurve,
  interval,
  roundedThreshold,
  shareAt,
  thresholdAt,
} from '../../src/cli/eval/ranking'
import { runCli } from './run-cli'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'portcullis-eval-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function rowsFile(name: string, rows: readonly object[]): string {
  const file = join(folder, name)
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  return file
}

const rows = [
  { text: 'hello', label: 'benign', kind: 'benign', source: 'one', lang: 'en' },
  { text: 'wie geht es', label: 'benign', kind: 'hard_benign', source: 'two', lang: 'de' },
  {
    ...{ text: 'forget it all', label: 'attack', kind: 'direct', source: 'two' },
    explicit_cue: true,
  },
  { text: 'send it', label: 'attack', kind: 'indirect', source: 'three', channel: 'tool' },
]

describe('the area under the curve', () => {
  test.each([
    ['is 1 where every attack scores above every benign text', [3, 4], [1, 2], 1],
    ['is 0 where none does', [1, 2], [3, 4], 0],
    ['counts equal scores half', [1], [1], 0.5],
    ['is unknown without both', [], [1], null],
  ])('%s', (_, attacks, benign, area) => {
    expect(areaUnderCurve({ attacks, benign })).toBe(area)
  })
})

describe('a threshold for a false-positive rate', () => {
  const benign = Array.from({ length: 200 }, (_, at) => at / 200)

  test.each([0, 0.005, 0.01, 0.1])('of %d flags no more', (rate) => {
    expect(shareAt(benign, thresholdAt(benign, rate))).toBe(rate)
  })

  test('is above all benign texts that score alike', () => {
    expect(shareAt([1, 1, 1, 0], thresholdAt([1, 1, 1, 0], 0.25))).toBe(0)
  })
})

describe('a rounded threshold', () => {
  test.each([
    ['has two decimals where that is enough', 0.4321, [0.1, 0.9], 0.44],
    ['has more where a score lies between', 0.4321, [0.4331, 0.9], 0.433],
    ['is one of the scores where it may be', 0.4321, [0.4321], 0.4321],
    ['stays below 1 where a score does', 0.99991, [0.99993], 0.99991],
  ])('%s', (_, threshold, scores, rounded) => {
    expect(roundedThreshold(threshold, scores)).toBe(rounded)
  })

  test('is reached by the same scores', () => {
    const scores = Array.from({ length: 500 }, (_, at) => (Math.sin(at) + 1) / 2)
    for (const score of scores) {
      const threshold = score + Number.EPSILON
      expect(shareAt(scores, roundedThreshold(threshold, scores))).toBe(shareAt(scores, threshold))
    }
  })
})

test('an interval holds the share and is narrower with more rows', () => {
  const [few, many] = [interval(0.5, 10), interval(0.5, 1000)]
  expect(few.low).toBeLessThan(0.5)
  expect(many.high - many.low).toBeLessThan(few.high - few.low)
  expect(interval(1, 20).high).toBe(1)
})

describe('eval injection', () => {
  test('tells what is flagged, by kind, source, language, cue and channel', async () => {
    const file = rowsFile('rows.jsonl', [...rows, { text: 'x', source: 'none' }])
    const { code, out } = await runCli('eval', 'injection', file, '--threshold', '0', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      ...{ rows: 4, attacks: 2, benign: 2, recall: 1, fpr: 1 },
      auc: expect.any(Number) as number,
      macro: { recall: 1, fpr: 1 },
      recallAt: { '1%': { share: expect.any(Number) as number } },
      byKind: { direct: { attacks: 1, benign: 0, recall: 1, fpr: null } },
      bySource: { two: { attacks: 1, benign: 1, recall: 1, fpr: 1 } },
      byLang: { de: { benign: 1 }, und: { attacks: 2 } },
      byCue: { explicit: { attacks: 1 } },
      byChannel: { tool: { attacks: 1 }, user: { attacks: 1, benign: 2 } },
      usPerKB: expect.any(Number) as number,
    })
  })

  test('flags nothing at a threshold that nothing reaches', async () => {
    const file = rowsFile('rows.jsonl', rows)
    const { out } = await runCli('eval', 'injection', file, '--threshold', '1', '--json')
    expect(JSON.parse(out)).toMatchObject({ recall: 0, fpr: 0 })
  })

  test('prints a table', async () => {
    const { out } = await runCli('eval', 'injection', rowsFile('rows.jsonl', rows))
    expect(out).toMatch(/^ {2}hard_benign +0 +- +1 +\d+\.\d %$/m)
    expect(out).toContain('recall at 0.1% false positives: ')
  })

  test('refuses a threshold that is no share', async () => {
    const { code, note } = await runCli('eval', 'injection', 'x', '--threshold', 'two')
    expect(code).toBe(2)
    expect(note).toContain('It must be a number from 0 to 1.')
  })
})
