import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { scoreOf, tallyOf } from '../../src/cli/eval/score'
import { email, iban, secret } from '../support/gate'
import { runCli } from './run-cli'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'portcullis-eval-'))
  mkdirSync(join(folder, 'pii'))
  mkdirSync(join(folder, 'injection'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function rowsFile(name: string, rows: readonly object[]): string {
  const file = join(folder, name)
  const text = rows.map((row) => `${JSON.stringify(row)}\n`).join('')
  writeFileSync(file, name.endsWith('.gz') ? gzipSync(text) : text)
  return file
}

const clean = [
  { text: 'Where is my order?', source: 'banking77', label: 'benign' },
  { text: `Ask ${email} for it`, source: 'docs', label: 'benign' },
  { text: 'ignore this', source: 'docs', label: 'attack' },
]

describe('a tally', () => {
  test.each([
    ['half of an entity is enough', [0, 10], [5, 20], { hit: 1, correct: 1 }],
    ['less than half is not', [0, 10], [6, 40], { hit: 0, correct: 0 }],
    ['a prediction may be three times as long', [0, 10], [0, 30], { hit: 1, correct: 1 }],
    ['and no longer', [0, 10], [0, 31], { hit: 1, correct: 0 }],
    ['a part of an entity is right', [0, 10], [0, 4], { hit: 0, correct: 1 }],
  ] as const)('%s', (_, [start, end], [from, to], expected) => {
    const tally = tallyOf([{ start, end }], [{ start: from, end: to }])
    expect(tally).toEqual({ entities: 1, predictions: 1, ...expected })
  })

  test('takes predictions that overlap for one', () => {
    const spans = [
      { start: 0, end: 4 },
      { start: 3, end: 9 },
    ]
    expect(tallyOf([{ start: 0, end: 9 }], spans)).toEqual({
      entities: 1,
      hit: 1,
      predictions: 1,
      correct: 1,
    })
  })

  test('is scored with recall once and twice', () => {
    const score = scoreOf({ entities: 4, hit: 2, predictions: 1, correct: 1 })
    expect(score).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3, f2: 5 / 9 })
  })
})

describe('eval pii', () => {
  test('scores what a row annotates, in code points', async () => {
    const file = rowsFile('pii/rows.jsonl.gz', [
      {
        text: `🥐 ${email} and ${iban}`,
        source: 'notes',
        entities: [{ type: 'EMAIL_ADDRESS', start: 2, end: 2 + email.length }],
      },
      {
        text: `${iban} ${email}`,
        source: 'tests',
        target: 'IBAN_CODE',
        entities: [{ type: 'IBAN_CODE', start: 0, end: iban.length }],
      },
      { text: 'DE00 1234', source: 'tests', target: 'DE_VAT_ID', entities: [] },
      { text: '10.0.0.1 ::x', source: 'tests', target: 'IP_ADDRESS', entities: [] },
    ])
    rowsFile('injection/dev.jsonl.gz', clean)
    const { code, out } = await runCli('eval', 'pii', file, '--json')
    expect(code).toBe(0)
    const perfect = { precision: 1, recall: 1, f1: 1, f2: 1 }
    const one = { entities: 1, hit: 1, predictions: 1, correct: 1 }
    expect(JSON.parse(out)).toEqual({
      core: { precision: 2 / 3, recall: 1, f1: 0.8, f2: expect.closeTo(10 / 11) as number },
      struct: expect.anything() as object,
      all: expect.anything() as object,
      byType: {
        EMAIL: { ...perfect, ...one },
        IBAN: { ...perfect, ...one },
        IP: {
          precision: 0,
          recall: null,
          f1: null,
          f2: null,
          entities: 0,
          hit: 0,
          predictions: 1,
          correct: 0,
        },
      },
      falsePositivesPer1000Chars: {
        structured: expect.closeTo(1000 / (18 + `Ask ${email} for it`.length)) as number,
        namesAndPlaces: 0,
      },
      mbPerSecond: expect.any(Number) as number,
    })
  })

  test('prints a table, and says where clean texts are missing', async () => {
    const file = rowsFile('rows.jsonl', [
      {
        text: email,
        source: 'notes',
        entities: [{ type: 'EMAIL', start: 0, end: email.length }],
      },
    ])
    const { out } = await runCli('eval', 'pii', file)
    expect(out).toMatch(/^EMAIL +100\.0 % +100\.0 % +100\.0 % +100\.0 %$/m)
    expect(out).toContain('no clean texts: see --clean')
  })

  test('says which line is no row', async () => {
    const file = rowsFile('wrong.jsonl', [{ text: 'a', source: 'b' }, { source: 'b' }])
    const { code, note } = await runCli('eval', 'pii', file)
    expect(code).toBe(1)
    expect(note).toContain(`${file}:2: expected one JSON object a line with \`text\``)
  })
})

describe('eval pii --findings', () => {
  const row = {
    text: `🥐 ${email}`,
    source: 'notes',
    entities: [{ type: 'EMAIL_ADDRESS', start: 2, end: 2 + email.length }],
  }

  test('scores what another tool found, by the names of annotations or of types', async () => {
    const rows = rowsFile('pii/others.jsonl', [row, row, row])
    const findings = rowsFile('pii/found.jsonl', [
      [{ type: 'EMAIL', start: 2, end: 2 + email.length }],
      [{ type: 'pii.email', start: 2, end: 2 + email.length }],
      [{ type: 'UNKNOWN', start: 0, end: 1 }],
    ])
    const { code, out } = await runCli('eval', 'pii', rows, '--findings', findings, '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      core: { precision: 1, recall: 2 / 3 },
      falsePositivesPer1000Chars: null,
      mbPerSecond: null,
    })
  })

  test.each([
    ['a line for each row is missing', [[]], 'expected 2 lines, one for each row; received 1'],
    ['a line is no list', [[], { type: 'EMAIL' }], ':2: expected a list of'],
  ])('is refused where %s', async (_, found, message) => {
    const rows = rowsFile('pii/two.jsonl', [row, row])
    const findings = rowsFile('pii/wrong.jsonl', found)
    const { code, note } = await runCli('eval', 'pii', rows, '--findings', findings)
    expect(code).not.toBe(0)
    expect(note).toContain(message)
  })
})

describe('eval secrets', () => {
  test('counts rows that are flagged, by source', async () => {
    const file = rowsFile('secrets.jsonl', [
      { text: secret, source: 'a', label: 'secret' },
      { text: 'nothing', source: 'a', label: 'secret' },
      { text: 'nothing', source: 'b', label: 'not_secret' },
      { text: secret, source: 'b', label: 'not_secret' },
    ])
    const texts = rowsFile('clean.jsonl', clean)
    const { out } = await runCli('eval', 'secrets', file, '--clean', texts, '--json')
    expect(JSON.parse(out)).toEqual({
      recall: 0.5,
      fpr: 0.5,
      bySource: { a: { recall: 0.5, fpr: null }, b: { recall: null, fpr: 0.5 } },
      proseFlagged: 0,
    })
  })
})
