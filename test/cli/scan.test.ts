import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PieceScanner, type PlacedFinding } from '../../src/cli/scan/pieces'
import { createScanner } from '../../src/index'
import { card, email, secret } from '../support/gate'
import { runCli } from './run-cli'

let folder: string
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'portcullis-scan-'))))
afterAll(() => rmSync(folder, { recursive: true }))

function fileOf(text: string): string {
  const file = join(folder, 'text.txt')
  writeFileSync(file, text)
  return file
}

test('prints the place of each finding, and no value', async () => {
  const file = fileOf(`Dear ${email},\n\nthe key is ${secret}.`)
  const { code, out, note } = await runCli('scan', file)
  expect(out.split('\n')).toEqual([
    `${file}:1:6: pii.email (24 characters, score 1)`,
    `${file}:3:12: secrets.openai-key (68 characters, score 1)`,
    '',
  ])
  expect([code, note]).toEqual([1, 'error: 2 findings\n'])
})

test('prints the values where it is told to', async () => {
  const file = fileOf(`Dear ${email},`)
  const { out } = await runCli('scan', file, '--reveal')
  expect(out).toBe(`${file}:1:6: pii.email ("${email}", score 1)\n`)
})

test('prints one JSON document', async () => {
  const file = fileOf(`\r\n🥐 ${card}`)
  const { out } = await runCli('scan', file, '--json')
  const finding = { type: 'pii.card', score: 1, line: 2, column: 4, length: 19 }
  expect(JSON.parse(out)).toEqual({ file, findings: [finding] })
})

test('looks for what it is asked for', async () => {
  const file = fileOf(`${email} ${card} ${secret}`)
  const { out } = await runCli('scan', file, '--types', 'pii.card,secrets')
  expect(out.match(/[a-z]+\.[a-z-]+(?= \()/g)).toEqual(['pii.card', 'secrets.openai-key'])
})

test('refuses a type that is not looked for, and names those that are', async () => {
  const { code, note } = await runCli('scan', fileOf(''), '--types', 'pii.emial')
  expect([code, note]).toEqual([
    2,
    expect.stringContaining(
      'nothing looks for `pii.emial`; expected one of pii, pii.card, pii.crypto, pii.email',
    ),
  ])
})

test('says that nothing was found, and succeeds', async () => {
  expect(await runCli('scan', fileOf('the bread'))).toEqual({
    code: 0,
    out: 'nothing found\n',
    note: '',
  })
})

test('says what is wrong with a file that cannot be read', async () => {
  const { code, note } = await runCli('scan', join(folder, 'absent'))
  expect(code).toBe(1)
  expect(note).toContain('ENOENT: no such file')
})

test('finds in pieces what it finds in the whole', () => {
  const scanner = createScanner()
  const part = `Write to ${email} or ${secret}, and pay with ${card}.\n`
  const text = part.repeat(300)
  const whole = placedIn(new PieceScanner(scanner), [text])
  for (const [enough, size] of [
    [18_000, 977],
    [16_500, 631],
  ] as const) {
    const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []
    expect(placedIn(new PieceScanner(scanner, enough), pieces)).toEqual(whole)
  }
  expect(whole).toHaveLength(900)
})

function placedIn(scanner: PieceScanner, pieces: readonly string[]): PlacedFinding[] {
  return [...pieces.flatMap((piece) => scanner.push(piece)), ...scanner.end()]
}
