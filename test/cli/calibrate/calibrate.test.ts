import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { calibrate } from '../../../src/cli/calibrate/threshold'
import { createScanner, injection, injectionRuleset } from '../../../src/index'
import { run } from '../../../src/cli/run'
import { runCli } from '../run-cli'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'portcullis-calibrate-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function trafficFile(name: string, content: readonly unknown[] | string | Buffer): string {
  const file = join(folder, name)
  const text =
    typeof content === 'string' || Buffer.isBuffer(content)
      ? content
      : content.map((row) => `${JSON.stringify(row)}\n`).join('')
  writeFileSync(file, name.endsWith('.gz') ? gzipSync(text) : text)
  return file
}

const subjects = ['order', 'invoice', 'parcel', 'refund', 'account', 'ticket', 'contract']
const beginnings = [
  ...[
    'Where is my',
    'Who sent me this',
    'When do I get the',
    'Can I return an',
    'Please cancel the',
  ],
  ...['Why was there no', 'I lost another', 'Explain to me what this', 'Show the', 'Send me a new'],
]
const questions = subjects.flatMap((noun) => beginnings.map((words) => `${words} ${noun}`))

interface Report {
  readonly rows: number
  readonly code: string | null
  readonly origins: Readonly<
    Record<string, { threshold: number; rows: number; flagged: number; bound: number; lines: [] }>
  >
}

describe('calibrate', () => {
  test('tells for each origin the least threshold that keeps the rate', async () => {
    const file = trafficFile('traffic.jsonl', [
      ...questions,
      ...questions.map((text) => ({ text, origin: 'document', id: 7 })),
    ])
    const { code, out } = await runCli('calibrate', file, '--fpr', '0.1', '--json')
    expect(code).toBe(0)
    const report = JSON.parse(out) as Report
    expect(report).toMatchObject({ ruleset: injectionRuleset, fpr: 0.1, confidence: 0.95 })
    expect(Object.keys(report.origins)).toEqual(['user', 'document'])
    for (const origin of ['user', 'document'] as const) {
      const { rows, threshold, flagged, bound, lines } = report.origins[origin] ?? {}
      const { scan } = createScanner({ detectors: [injection({ threshold: threshold! })], origin })
      expect(rows).toBe(70)
      // Of 70 rows two may be flagged: the bound of three is 10.7 %.
      expect(flagged).toBe(2)
      expect(questions.filter((text) => scan(text).length > 0)).toHaveLength(2)
      expect(bound).toBeCloseTo(0.0868, 3)
      expect(lines).toHaveLength(2)
    }
    expect(report.code).toBe(
      `injection({ ruleset: '${injectionRuleset}', threshold: { ` +
        `user: ${report.origins['user']?.threshold}, document: ${report.origins['document']?.threshold} } })`,
    )
  })

  test('prints a table with a line to copy, and no words of the texts', async () => {
    const file = trafficFile('traffic.jsonl', questions)
    const { code, out } = await runCli('calibrate', file, '--fpr', '0.1')
    expect(code).toBe(0)
    expect(out).toMatch(/^user +70 +0\.\d+ +2 +8\.\d+ %$/m)
    expect(out).toMatch(/^injection\(\{ ruleset: .*, threshold: \{ user: 0\.\d+ \} \}\)$/m)
    expect(out).not.toContain('Where is')
  })

  test('reads gzipped files, blank lines and the last line without an end', async () => {
    const text = questions.map((question) => JSON.stringify(question)).join('\r\n\n')
    const args = ['--fpr', '0.1', '--json']
    const plain = await runCli('calibrate', trafficFile('plain.jsonl', text), ...args)
    const packed = await runCli('calibrate', trafficFile('packed.jsonl.gz', text), ...args)
    expect(packed).toEqual(plain)
    expect((JSON.parse(plain.out) as Report).rows).toBe(70)
  })

  test('says which origin has too few rows, and how many are needed', async () => {
    const file = trafficFile('few.jsonl', [...questions, { text: 'hello', origin: 'tool' }])
    const { code, out, note } = await runCli('calibrate', file, '--fpr', '0.1')
    expect(code).toBe(1)
    expect(out).toMatch(/^tool +1 +too few rows, 29 are needed$/m)
    expect(out).toContain('threshold: { user: 0.')
    expect(note).toBe('error: no threshold for texts of tool (too few rows, 29 are needed)\n')
  })

  test('has no line to copy where no origin has enough', async () => {
    const { code, out } = await runCli('calibrate', trafficFile('two.jsonl', ['a', 'b']), '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      code: null,
      origins: { user: { rows: 2, threshold: null, missing: 'too few rows, 299 are needed' } },
    })
  })

  test('shows how far it is where a person looks on, and takes it away again', async () => {
    const shown: string[] = []
    const code = await run(['calibrate', trafficFile('traffic.jsonl', questions), '--fpr', '0.1'], {
      out: () => undefined,
      note: () => undefined,
      progress: (text) => void shown.push(text),
    })
    expect(code).toBe(0)
    expect(shown.join('')).toContain('100 %')
    expect(shown.at(-1)).toMatch(/^\r +\r$/)
  })
})

describe('calibrate refuses', () => {
  const broken = (name: string, content: string | Buffer) =>
    runCli('calibrate', trafficFile(name, content))

  test.each([
    ['no JSON', '"a"\nplain words\n', ':2: expected one JSON string a line, or one JSON object'],
    ['an object without a text', '\n\n{"words":"a"}', ':3: expected one JSON string a line'],
    ['null', 'null', ':1: expected one JSON string a line'],
    [
      'an origin that has no threshold',
      '{"text":"a","origin":"system"}',
      ':1: expected an `origin`',
    ],
    ['bytes that are no UTF-8', Buffer.from([0x22, 0xff, 0x22]), ':1: expected UTF-8'],
    ['a line of more than 10 MB', `"a"\n"${'a'.repeat(10_000_000)}"`, ':2: expected a line of at'],
    ['a file without rows', '\n', ': expected rows; it holds none'],
  ])('%s, with the line', async (_, content, message) => {
    const { code, note } = await broken('broken.jsonl', content)
    expect(code).toBe(1)
    expect(note).toContain(`broken.jsonl${message}`)
    expect(note).not.toContain('words')
  })

  test('a file that is no gzip, and one that is not there', async () => {
    const file = join(folder, 'cut.jsonl.gz')
    writeFileSync(file, gzipSync('"a"\n'.repeat(1000)).subarray(0, 20))
    expect(await runCli('calibrate', file)).toMatchObject({ code: 1 })
    expect((await runCli('calibrate', join(folder, 'none.jsonl'))).note).toContain('ENOENT')
  })

  test.each([
    ['--fpr', '0'],
    ['--fpr', 'one'],
    ['--confidence', '1'],
  ])('%s %s', async (option, value) => {
    const { code, note } = await runCli('calibrate', 'x', option, value)
    expect(code).toBe(2)
    expect(note).toContain('It must be a number between 0 and 1')
  })
})

test('no threshold keeps a rate where more rows than may be have the highest score', () => {
  const rows = Array.from({ length: 100 }, (_, at) => ({ line: at + 1, score: at < 3 ? 1 : 0.5 }))
  const guarantee = { fpr: 0.05, confidence: 0.95 }
  expect(calibrate(rows, guarantee)).toMatchObject({
    threshold: null,
    missing: 'more than 1 rows have the highest score there is',
  })
  expect(calibrate(rows.slice(2), guarantee)).toMatchObject({ threshold: 0.51, flagged: 1 })
})
