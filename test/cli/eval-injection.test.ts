import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  areaUnderCurve,
  interval,
  roundedThreshold,
  shareAt,
  thresholdAt,
} from '../../src/cli/eval/ranking'
import type { WorstRow } from '../../src/cli/eval/injection/worst'
import { injectionRuleset } from '../../src/index'
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
      ruleset: injectionRuleset,
      intervals: { recall: { low: expect.closeTo(0.342, 3) as number, high: 1 } },
      auc: expect.any(Number) as number,
      macro: { recall: 1, fpr: 1 },
      recallAt: { '1%': { share: expect.any(Number) as number } },
      recallAtBy: { user: { '0.1%': { threshold: expect.any(Number) as number } }, data: {} },
      byKind: { direct: { attacks: 1, benign: 0, recall: 1, fpr: null } },
      bySource: { two: { attacks: 1, benign: 1, recall: 1, fpr: 1 } },
      byLang: { de: { benign: 1 }, und: { attacks: 2 } },
      byEnglish: { english: { benign: 1 }, other: { benign: 1 }, unknown: { attacks: 2 } },
      byCue: { explicit: { attacks: 1 } },
      byChannelAndCue: { 'user explicit': { attacks: 1, recall: 1, intervals: { fpr: null } } },
      byChannel: { tool: { attacks: 1 }, user: { attacks: 1, benign: 2 } },
      usPerKB: expect.any(Number) as number,
    })
  })

  test('flags nothing at a threshold that nothing reaches', async () => {
    const file = rowsFile('rows.jsonl', rows)
    const { out } = await runCli('eval', 'injection', file, '--threshold', '1', '--json')
    expect(JSON.parse(out)).toMatchObject({ recall: 0, fpr: 0 })
  })

  test('takes a threshold for each origin, and an operating point', async () => {
    const file = rowsFile('rows.jsonl', rows)
    const channels = async (...more: readonly string[]) => {
      const { out } = await runCli('eval', 'injection', file, '--json', ...more)
      const { byChannel } = JSON.parse(out) as { byChannel: Record<string, { recall: number }> }
      return { user: byChannel['user']?.recall, tool: byChannel['tool']?.recall }
    }
    expect(await channels('--threshold', 'user=0, tool=1')).toEqual({ user: 1, tool: 0 })
    const point = await channels('--operating-point', 'strict', '--threshold', 'tool=0')
    expect(point.tool).toBe(1)
  })

  test('prints a table', async () => {
    const { out } = await runCli('eval', 'injection', rowsFile('rows.jsonl', rows))
    expect(out).toMatch(/^ {2}hard_benign +0 +- +- +1 +\d+\.\d % +\d+\.\d to \d+\.\d$/m)
    expect(out).toContain('recall at 0.1% false positives: ')
  })

  test('refuses a threshold that is no share', async () => {
    for (const threshold of ['two', '', '2', 'users=1', 'user=', 'user=0.5=0.6']) {
      const { code, note } = await runCli('eval', 'injection', 'x', '--threshold', threshold)
      expect(code).toBe(2)
      expect(note).toContain('It must be a number from 0 to 1, or one for each of user')
    }
  })
})

describe('eval injection --verdicts and --compare', () => {
  const written = async (...more: readonly string[]) => {
    const labelled = rowsFile('labelled.jsonl', [{ text: 'unlabelled', source: 'x' }, ...rows])
    const verdicts = join(folder, 'verdicts.jsonl')
    await runCli('eval', 'injection', labelled, '--verdicts', verdicts, ...more)
    return { labelled, verdicts }
  }

  test('writes the line, score and verdict of each row, and none of its words', async () => {
    const { verdicts } = await written('--threshold', 'user=0,tool=1')
    const text = readFileSync(verdicts, 'utf8')
    const [head, ...lines] = text.trim().split('\n')
    expect(JSON.parse(head ?? '')).toMatchObject({ ruleset: injectionRuleset })
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
      { row: 2, flagged: true },
      { row: 3, flagged: true },
      { row: 4, score: expect.any(Number) as number, flagged: true },
      { row: 5, flagged: false },
    ])
    expect(text).not.toMatch(/hello|forget/)
  })

  test('tells which verdicts differ, by kind and source', async () => {
    const { labelled, verdicts } = await written('--threshold', 'user=0,tool=1')
    const args = ['eval', 'injection', labelled, '--compare', verdicts, '--threshold', '1']
    const { out } = await runCli(...args, '--json')
    expect(JSON.parse(out)).toMatchObject({
      flips: {
        ruleset: { before: injectionRuleset, now: injectionRuleset },
        flagged: [],
        cleared: [2, 3, 4],
        byKind: {
          benign: { cleared: [2] },
          'benign hard_benign': { cleared: [3] },
          'attack direct': { cleared: [4] },
        },
        bySource: { 'attack two': { cleared: [4] }, 'benign two': { flagged: [], cleared: [3] } },
      },
    })
    const { out: table } = await runCli(...args)
    expect(table).toContain('3 verdicts differ, 0 flagged now, 3 not any more')
    expect(table).toContain('  attack direct: not flagged any more 1 (rows 4)\n')
  })

  test('tells what is flagged now, and that nothing differs', async () => {
    const { labelled, verdicts } = await written('--threshold', '1')
    const args = ['eval', 'injection', labelled, '--compare', verdicts, '--threshold']
    expect((await runCli(...args, 'tool=0,user=1,document=1')).out).toContain(
      '  attack indirect: flagged now 1 (rows 5)\n',
    )
    expect((await runCli(...args, '1')).out).toMatch(/: 0 verdicts differ, .*\n$/)
  })

  test('refuses verdicts on other rows, and what are no verdicts', async () => {
    const { verdicts } = await written()
    const others = rowsFile('others.jsonl', rows.slice(1))
    const compared = (file: string) => runCli('eval', 'injection', others, '--compare', file)
    expect(await compared(verdicts)).toMatchObject({
      code: 1,
      note: expect.stringContaining('these are verdicts on other rows') as string,
    })
    expect((await compared(others)).note).toContain(`${others}:1: expected \`ruleset\``)
    const [head = ''] = readFileSync(verdicts, 'utf8').split('\n')
    const broken = rowsFile('broken.jsonl', [JSON.parse(head) as object, { row: 1 }])
    expect((await compared(broken)).note).toContain(`${broken}:2: expected \`row\``)
  })
})

describe('eval injection --worst', () => {
  const many = Array.from({ length: 10 }, (_, at) => ({
    ...{
      text: `please read page ${at}`,
      label: at < 8 ? 'benign' : 'attack',
      source: `s${at % 4}`,
    },
    ...(at === 9 && { kind: 'indirect', lang: 'de', channel: 'tool' }),
  }))

  test('names the attacks that score lowest and the honest rows that score highest', async () => {
    const file = rowsFile('many.jsonl', many)
    const { out } = await runCli(
      'eval',
      'injection',
      file,
      '--worst',
      '5',
      '--threshold',
      '1',
      '--json',
    )
    const { worst } = JSON.parse(out) as { worst: Record<'attacks' | 'benign', WorstRow[]> }
    const scores = (name: 'attacks' | 'benign') => worst[name].map(({ score }) => score)
    expect(scores('attacks')).toEqual(scores('attacks').toSorted((left, right) => left - right))
    expect(scores('benign')).toEqual(scores('benign').toSorted((left, right) => right - left))
    expect(worst.attacks).toContainEqual({
      ...{ row: 10, source: 's1', kind: 'indirect', lang: 'de', channel: 'tool' },
      ...{ score: expect.any(Number) as number, flagged: false },
    })
    // A fifth of five, of each source.
    expect(worst.benign.map(({ source }) => source).sort()).toEqual(['s0', 's1', 's2', 's3'])
  })

  test('shows people one row a line, and none of its words', async () => {
    const file = rowsFile('many.jsonl', many)
    const { out } = await runCli('eval', 'injection', file, '--worst', '1', '--threshold', '1')
    expect(out).toMatch(
      /^attacks that score lowest\n +\d+ {2}0\.\d{6} {2}s\d: \w+, \w+, \w+, not flagged\nhonest rows/m,
    )
    expect(out).not.toContain('page')
  })

  test('refuses what is no number of rows', async () => {
    for (const number of ['0', '-1', '1.5', 'ten']) {
      const { code, note } = await runCli('eval', 'injection', 'x', '--worst', number)
      expect(code).toBe(2)
      expect(note).toContain('Expected a whole number from 1 to 9999999.')
    }
  })
})
