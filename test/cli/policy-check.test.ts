import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCli } from './run-cli'

const folder = mkdtempSync(join(tmpdir(), 'portcullis-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

const rules = `version: 1
roles:
  developer: { match: { claim: roles, has: developer } }
rules:
  - id: infer
    effect: allow
    roles: [developer]
    actions: [model:infer]
    resources: ['model/*']
    obligations: [{ type: tokens.max, value: 100 }, { type: response.strip, fields: [logprobs] }]
routes:
  - { match: POST /v1/infer, action: model:infer, resource: 'model/{body.model}' }
tests:
`
const mayInfer = testOf('a developer may infer', 'model:infer', 'allow')
const mayTrain = testOf('a developer may train', 'model:train', 'allow')

function testOf(name: string, action: string, expected: string): string {
  return `  - { name: ${name}, principal: { roles: [developer] }, action: ${action}, resource: model/a, expect: ${expected} }\n`
}

function policyFile(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

test('answers a valid document with what it holds', async () => {
  const file = policyFile('valid.yaml', rules + mayInfer)

  expect(await runCli('policy', 'check', file)).toEqual({
    code: 0,
    out: `${file}: 1 rule, 1 route, 1 of 1 test passed\nanalysis: 2 requests, 0 findings\n`,
    note: '',
  })
})

test('answers a failing test with the reason and exit code 1', async () => {
  const file = policyFile('failing.yaml', rules + mayInfer + mayTrain)
  const { code, out, note } = await runCli('policy', 'check', file)

  expect(code).toBe(1)
  expect(out).toContain('a developer may train: expected allow, got deny')
  expect(out).toContain('infer')
  expect(note).toBe('error: 1 of 2 tests failed\n')
})

test.each([
  ['a misspelt section', 'rulse: []\n', 'rules'],
  ['a rule without an effect', 'rules: [{ id: a }]\n', ':2: '],
  [
    'an obligation that no control carries',
    `${rules.replace('tokens.max', 'tokens.mix')} []`,
    'tokens.max',
  ],
  ['a misspelt type', 'content:\n  - { find: secrts, do: redact }\n', ':3: content rule 1, `find`'],
])('answers %s with the place and the nearest word', async (_title, text, hint) => {
  const file = policyFile('invalid.yaml', text.startsWith('version') ? text : `version: 1\n${text}`)
  const { code, out, note } = await runCli('policy', 'check', file)

  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(note).toContain(file)
  expect(note).toContain(hint)
  expect(note).not.toMatch(/^\s+at /m)
})

test.each(['nothing.yaml', 'policy.txt'])('answers a file it cannot read: %s', async (name) => {
  const { code, out, note } = await runCli('policy', 'check', join(folder, name))

  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(note).toContain(name)
})

test('prints one JSON document for a valid document', async () => {
  const file = policyFile('valid.yaml', rules + mayInfer)
  const { code, out, note } = await runCli('policy', 'check', file, '--json')

  expect({ code, note }).toEqual({ code: 0, note: '' })
  expect(JSON.parse(out)).toMatchObject({
    file,
    valid: true,
    problems: [],
    tests: [{ name: 'a developer may infer', ok: true, expected: 'allow', got: 'allow' }],
  })
})

test.each([
  ['an invalid document', 'version: 2\n', [expect.stringContaining('version')], []],
  ['a failing test', rules + mayTrain, [], [expect.objectContaining({ ok: false, got: 'deny' })]],
])('prints one JSON document for %s', async (_title, text, problems, tests) => {
  const file = policyFile('json.yaml', text)
  const { code, out } = await runCli('policy', 'check', file, '--json')

  expect(code).toBe(1)
  expect(JSON.parse(out)).toMatchObject({ file, valid: false, problems, tests })
})

const deadDenial = (rules + mayInfer).replace(
  'routes:',
  `  - id: nothing
    effect: deny
    actions: [model:infer]
    resources: ['model/*']
    when: { all: [{ attr: context.hour, lt: 8 }, { attr: context.hour, gt: 18 }] }
attributes: { context.hour: { type: integer, default: 12 } }
routes:`,
)
const wildcard = (rules + mayInfer).replace('actions: [model:infer]', "actions: ['*']")

test.each([
  ['an error', deadDenial, [], 'the analysis has 1 error'],
  ['a warning where it is asked for', wildcard, ['--strict'], 'the analysis has 1 warning'],
])('%s of the analysis is a no', async (_title, text, options, fault) => {
  const file = policyFile('analysis.yaml', text)
  const { code, out, note } = await runCli('policy', 'check', file, ...options)

  expect({ code, note }).toEqual({ code: 1, note: `error: ${fault}\n` })
  expect(out).toContain(`${file}:`)
})

test('a warning of the analysis is told, and is no error', async () => {
  const file = policyFile('warning.yaml', wildcard)
  const { code, out } = await runCli('policy', 'check', file)

  expect(code).toBe(0)
  expect(out).toContain(`${file}:5: warning: rule \`infer\` allows the actions \`*\``)
  expect(out).toContain('[allow-wildcard]')
})
