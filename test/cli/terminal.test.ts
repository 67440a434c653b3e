import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCli } from './run-cli'

const folder = mkdtempSync(join(tmpdir(), 'terminal-'))
afterAll(() => rmSync(folder, { recursive: true }))

const name = 'ok \u202eyned\u{e0061}'
const path = join(folder, 'policy.yaml')
writeFileSync(
  path,
  `version: 1
rules: [{ id: a, effect: allow, actions: [a], resources: [b] }]
tests: [{ name: ${JSON.stringify(name)}, principal: {}, action: a, resource: b, expect: deny }]
`,
)

describe('whatever a document or a file name holds', () => {
  test.each([
    ['the name of a test', ['policy', 'test', path], '\\u202eyned'],
    [
      'the name of a file',
      ['policy', 'check', 'a\u001b[31m\u009b.yaml'],
      'a\\u001b[31m\\u009b.yaml',
    ],
    ['a word of the command line', ['policy', '\u001b]0;x\u0007'], '\\u001b]0;x\\u0007'],
  ])('%s reaches no terminal as a control character', async (_, args, shown) => {
    const { out, note } = await runCli(...args)
    const all = out + note
    expect(all).toContain(shown)
    expect(all.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
  })

  test('JSON has the same value', async () => {
    const { out } = await runCli('policy', 'test', path, '--json')
    expect(out).not.toContain('\u202e')
    expect(JSON.parse(out)).toMatchObject({ tests: [{ name }] })
  })
})
