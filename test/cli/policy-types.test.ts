import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'
import { policyTypes } from '../../src/index'
import { designExample } from '../policy/design-example'
import { runCli } from './run-cli'

const folder = mkdtempSync(join(tmpdir(), 'portcullis-types-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = join(folder, 'policy.yaml')
writeFileSync(file, designExample)

test('`types` prints what a compiler has to know of a document', async () => {
  expect(await runCli('policy', 'types', file)).toEqual({
    code: 0,
    note: '',
    out: [
      '// Written by `portcullis policy types`. Do not edit it, but write it anew.',
      '',
      "/** Give it to `policyFile<Policy>(path)`: `createGuard` then knows the document's names. */",
      'export interface Policy {',
      '  readonly version: 1',
      '  readonly roles: {',
      '    readonly "data-scientist": {}',
      '    readonly "developer": {}',
      '  }',
      '  readonly attributes: {',
      '    readonly "principal.clearance": { readonly type: "integer" }',
      '    readonly "resource.sensitivity": { readonly type: "integer"; readonly load: "modelAttributes" }',
      '  }',
      '  readonly rules: readonly [{',
      '    readonly id: string',
      "    readonly effect: 'allow' | 'deny'",
      '    readonly actions: readonly ["metadata:read", "model:infer", "model:train"]',
      '    readonly resources: readonly string[]',
      '  }]',
      '}',
      '',
    ].join('\n'),
  })
})

test('`--out` writes a file, and `--check` tells when it is no longer true', async () => {
  const out = join(folder, 'policy.d.ts')
  expect((await runCli('policy', 'types', file, '--out', out, '--check')).code).toBe(1)
  expect((await runCli('policy', 'types', file, '--out', out)).code).toBe(0)
  expect(readFileSync(out, 'utf8')).toBe(policyTypes(file))
  expect(await runCli('policy', 'types', file, '--out', out, '--check')).toMatchObject({ code: 0 })

  const changed = join(folder, 'changed.yaml')
  writeFileSync(changed, designExample.replaceAll('model:train', 'model:tune'))
  const { code, note } = await runCli('policy', 'types', changed, '--out', out, '--check')
  expect(code).toBe(1)
  expect(note).toContain('is not up to date; run `portcullis policy types')
  expect((await runCli('policy', 'types', file, '--check')).code).toBe(2)
})

/** What the compiler says of a module beside the written types. */
function problemsOf(types: string, module: string): readonly string[] {
  writeFileSync(join(folder, 'policy.d.ts'), types)
  const main = join(folder, 'main.ts')
  const source = join(__dirname, '../../src/index')
  writeFileSync(main, module.replace("'portcullis'", JSON.stringify(source)))
  const program = ts.createProgram([main], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    esModuleInterop: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.CommonJS,
    moduleResolution: ts.ModuleResolutionKind.Node10,
    resolveJsonModule: true,
    types: ['node'],
    typeRoots: [join(__dirname, '../../node_modules/@types')],
  })
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(main))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

const moduleWith = (action: string, loader: string): string => `
import { createGuard, policyFile } from 'portcullis'
import type { Policy } from './policy'
createGuard({
  policy: policyFile<Policy>('./policy.yaml'),
  authenticate: [],
  loaders: { ${loader}: () => 3 },
}).plans.authorize({ action: '${action}' })
`

test('a compiler that knows them takes what is right and refuses what is misspelt', () => {
  const types = policyTypes(file)
  expect(problemsOf(types, moduleWith('model:train', 'modelAttributes'))).toEqual([])
  expect(problemsOf(types, moduleWith('model:trian', 'modelAttributes'))).toEqual([
    expect.stringContaining('"model:trian"\' is not assignable'),
  ])
  expect(problemsOf(types, moduleWith('model:train', 'modelAttribute'))).toEqual([
    expect.stringContaining('modelAttribute'),
  ])
}, 60_000)

test('no name of a document breaks out of the file', () => {
  const nasty = ['a"b', "a'b", '*/', '${x}', '\\', '__proto__', 'ä', '}']
  const types = policyTypes({
    version: 1,
    roles: Object.fromEntries(nasty.map((name) => [name, {}])),
  })
  const { parseDiagnostics, statements } = ts.createSourceFile(
    'policy.d.ts',
    types,
    ts.ScriptTarget.ES2022,
  ) as ts.SourceFile & { readonly parseDiagnostics: readonly unknown[] }
  expect(parseDiagnostics).toEqual([])
  expect(statements).toHaveLength(1)
  expect(types).toMatch(/^[\n\x20-\x7e]*$/)
})
