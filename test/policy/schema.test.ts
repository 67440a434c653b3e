import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { transformSync } from '@swc/core'
import { policySchema } from '../../src/policy/schema'

const root = join(__dirname, '../..')

test('the committed code is what the schema compiles to', () => {
  execFileSync('node', [join(root, '.ci/compile-schemas.mjs'), '--check'], { cwd: root })
}, 60_000)

test('the compiled schema runs without code generation and without ajv', () => {
  const source = readFileSync(join(root, 'src/policy/validate.generated.ts'), 'utf8')
  const { code } = transformSync(source, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  })
  const folder = mkdtempSync(join(tmpdir(), 'schema-'))
  try {
    writeFileSync(join(folder, 'validate.js'), code)
    const script =
      "const { validateStructure } = require('./validate.js');" +
      'console.log(validateStructure({ version: 1 }).length, validateStructure({ version: 2 }).length)'
    const printed = execFileSync(
      'node',
      ['--disallow-code-generation-from-strings', '-e', script],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    )
    expect(printed).toBe('0 1\n')
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('every section of the design has its place in the schema', () => {
  const sections =
    'version id roles attributes predicates loaders rules routes detectors content tools references limits prices providers purposes retention switches tests'
  expect(Object.keys(policySchema.properties)).toEqual(expect.arrayContaining(sections.split(' ')))
})
