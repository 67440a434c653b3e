import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCli } from './run-cli'

const page = readFileSync(join(__dirname, '../../docs/policy-tools.md'), 'utf8')
const document = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? ''
const before = process.cwd()
const folder = mkdtempSync(join(tmpdir(), 'portcullis-page-'))

beforeAll(() => {
  writeFileSync(join(folder, 'policy.yaml'), document)
  writeFileSync(join(folder, 'stricter.yaml'), document.replace('lte: { attr', 'lt: { attr'))
  process.chdir(folder)
})
afterAll(() => {
  process.chdir(before)
  rmSync(folder, { recursive: true })
})

// A block has commands, each with its output.
const sessions = [...page.matchAll(/```console\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
  block
    .split(/^\$ portcullis /m)
    .slice(1)
    .map((session): [string, string] => {
      const [command = '', ...output] = session.split('\n')
      return [command, output.join('\n')]
    }),
)

test('the page runs each command', () => {
  expect(new Set(sessions.map(([command]) => command.split(' ')[1]))).toEqual(
    new Set(['check', 'test', 'explain', 'who-can', 'diff']),
  )
})

test.each(sessions)('%s', async (command, expected) => {
  const args = [...command.matchAll(/'([^']*)'|\S+/g)].map(([word, quoted]) => quoted ?? word)
  const { out, note } = await runCli(...args)

  expect(out + note).toBe(expected)
})
