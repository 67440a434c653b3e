import { version } from '../../package.json'
import { runCli } from './run-cli'

test('prints the version of the package', async () => {
  expect(await runCli('--version')).toEqual({ code: 0, out: `${version}\n`, note: '' })
})

test.each([[['--help']], [['help']], [['policy', '--help']], [['keys', 'create', '--help']]])(
  'prints help on stdout for %j',
  async (args) => {
    const { code, out, note } = await runCli(...args)

    expect(code).toBe(0)
    expect(out).toMatch(/^Usage: portcullis/)
    expect(note).toBe('')
  },
)

test.each([
  ['no command', []],
  ['no subcommand', ['keys']],
  ['an unknown command', ['polcy']],
  ['an unknown option', ['keys', 'create', '--onwer', 'ada']],
  ['a missing argument', ['policy', 'check']],
  ['one argument too many', ['policy', 'check', 'a.yaml', 'b.yaml']],
  ['an environment that does not exist', ['keys', 'create', '--env', 'prod']],
  ['a life of no days', ['keys', 'create', '--expires', '0d']],
  ['a life in another unit', ['keys', 'create', '--expires', '3y']],
])('answers %s with exit code 2, on stderr alone', async (_title, args) => {
  const { code, out, note } = await runCli(...args)

  expect(code).toBe(2)
  expect(out).toBe('')
  expect(note).toMatch(/^(?:error: |Usage: )/)
  expect(note).not.toMatch(/^\s+at /m)
})

test('proposes the nearest option', async () => {
  expect((await runCli('keys', 'create', '--onwer', 'ada')).note).toContain('--owner')
})
