import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { designExample } from '../policy/design-example'
import { runCli } from './run-cli'

const folder = mkdtempSync(join(tmpdir(), 'portcullis-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

function fileOf(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const file = fileOf('policy.yaml', designExample)
const stricter = fileOf('stricter.yaml', designExample.replace('lte: {', 'lt: {'))
const scientist = '{ "roles": ["data-scientist"], "claims": { "clearance": 3 } }'
const train = ['--action', 'model:train', '--resource', 'model/a']

test('`test` has a line for each test, and reasons for each that fails', async () => {
  expect(await runCli('policy', 'test', file)).toEqual({
    code: 0,
    out: '  ok    a developer may not train\n1 of 1 test passed\n',
    note: '',
  })
  const failing = fileOf('failing.yaml', designExample.replace('expect: deny', 'expect: allow'))
  const { code, out, note } = await runCli('policy', 'test', failing)

  expect({ code, note }).toEqual({ code: 1, note: 'error: 1 of 1 test failed\n' })
  expect(out).toMatch(
    /^ {2}FAIL {2}a developer may not train: expected allow, got deny\n {10}no rule/,
  )
})

test('`explain` shows an allowed request with its obligations, and exits with 0', async () => {
  const { code, out } = await runCli(
    ...['policy', 'explain', file, '--principal', scientist, ...train],
    ...['--attribute', 'resource.sensitivity=2'],
  )

  expect(code).toBe(0)
  expect(out).toContain('obligation {"type":"tokens.max","value":2000}')
  expect(out).toContain(`allows use-and-train (${file}:`)
  expect(out).toContain('condition: true: resource.sensitivity (2) lte principal.clearance (3)')
})

test('`explain` shows what rules lack, and exits with 1; the principal may stand in a file', async () => {
  const principal = fileOf('principal.json', scientist)
  const { code, out, note } = await runCli(
    'policy',
    'explain',
    file,
    '--principal',
    `@${principal}`,
    ...train,
  )

  expect({ code, note }).toEqual({ code: 1, note: 'error: the request is denied\n' })
  expect(out).toMatch(/^deny \(access-denied\)\n/)
  expect(out).toContain('condition: undecided: resource.sensitivity (missing) lte')
  expect(out).toContain('action: covers `metadata:read`, not `model:train`')
})

test('`who-can` names roles, conditions and scopes', async () => {
  expect(await runCli('policy', 'who-can', file, ...train)).toEqual({
    code: 0,
    out: [
      'without a role: never',
      'role developer: never',
      'role data-scientist: if resource.sensitivity lte principal.clearance with scopes ai.model.write (use-and-train)',
      '',
    ].join('\n'),
    note: '',
  })
  expect(await runCli('policy', 'who-can', file, '--action', 'x', '--resource', 'y')).toMatchObject(
    {
      code: 1,
      note: 'error: nobody may do this\n',
    },
  )
})

test('`diff` lists changes with an example, and exits with 1 where there are any', async () => {
  expect(await runCli('policy', 'diff', file, file)).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^0 changes in \d+ requests\n$/),
  })
  const { code, out, note } = await runCli('policy', 'diff', file, stricter, '--max', '1')

  expect({ code, note }).toEqual({ code: 1, note: 'error: the documents decide differently\n' })
  expect(out).toMatch(
    /^role data-scientist: model:infer on model\/other: allow -> deny in \d+ of \d+ cases\n {4}for example /,
  )
  expect(out).toContain('… and 1 more; --max lists more of them\n2 changes in ')
})

test.each([
  ['test', [file], { passed: 1, failed: 0, tests: [{ ok: true }] }],
  [
    'explain',
    [file, '--principal', scientist, ...train],
    { effect: 'deny', request: { action: 'model:train' } },
  ],
  [
    'who-can',
    [file, ...train],
    { roles: [{ role: null }, { role: 'developer' }, { access: 'sometimes' }] },
  ],
  ['diff', [file, stricter], { old: file, new: stricter, total: 2, sampled: false }],
])('`%s --json` prints one JSON document', async (command, args, expected) => {
  const { out } = await runCli('policy', command, ...args, '--json')

  expect(JSON.parse(out)).toMatchObject(expected)
})

test.each([
  ['a principal that is no JSON', ['explain', file, '--principal', '{', ...train], 'Expected JSON'],
  [
    'a file that is not there',
    ['explain', file, '--principal', '@nothing', ...train],
    'cannot be read',
  ],
  [
    'an attribute without a value',
    ['explain', file, '--principal', '{}', ...train, '--attribute', 'x'],
    'Expected a name, `=` and JSON',
  ],
  ['no resource', ['who-can', file, '--action', 'x'], '--resource'],
  ['one document to compare', ['diff', file], 'new'],
  ['no number', ['diff', file, file, '--max', 'all'], 'whole number'],
])('%s is a wrong call', async (_title, args, text) => {
  const { code, out, note } = await runCli('policy', ...args)

  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(note).toContain(text)
})

test.each([
  ['test', []],
  ['explain', ['--principal', '{}', ...train]],
  ['who-can', train],
  ['diff', [file]],
])('`%s` refuses a document that does not load, with its line', async (command, args) => {
  const wrong = fileOf('wrong.yaml', 'version: 1\nrulse: []\n')
  const { code, out, note } = await runCli('policy', command, wrong, ...args)

  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(note).toContain(`error: ${wrong}:2: `)
  expect(note).toContain('did you mean `rules`?')
})

test('`explain` refuses an attribute that the document does not declare', async () => {
  const { code, note } = await runCli(
    ...[
      'policy',
      'explain',
      file,
      '--principal',
      '{}',
      ...train,
      '--attribute',
      'resource.sensitivty=1',
    ],
  )

  expect(code).toBe(1)
  expect(note).toContain('did you mean `resource.sensitivity`?')
})
