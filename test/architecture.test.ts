import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import allowedImports from './architecture/allowed-imports.json'
import { readImports, type Import } from './architecture/read-imports'
import { readPlugIns } from './architecture/read-plug-ins'

const root = join(__dirname, '..')
const source = join(root, 'src')

interface Allowed {
  readonly values: readonly string[]
  readonly types: readonly string[]
}

const table: ReadonlyMap<string, Allowed> = new Map(Object.entries(allowedImports))
const files = typescriptFiles(source)
const imports = files.flatMap((file) => readImports(file))
const local = imports.filter((found): found is Import & { target: string } => found.target !== '')

describe('the import table', () => {
  test('names every folder of src', () => {
    const folders = new Set(files.map((file) => unitOf(file)))

    for (const folder of folders) {
      if (folder !== 'index' && folder !== 'guard')
        expect([...table.keys()]).toContain(rowOf(folder))
    }
    for (const row of table.keys()) {
      expect([...folders].map(rowOf)).toContain(row)
    }
  })

  test('resolves every relative import to a file', () => {
    expect(imports.filter(({ name, target }) => name.startsWith('.') && target === '')).toEqual([])
  })

  test('is kept by every import, types included', () => {
    const crossed = local
      .filter(({ file, target, typeOnly }) => !mayImport(unitOf(file), unitOf(target), typeOnly))
      .map(({ file, name }) => `${relative(source, file)} imports ${name}`)

    expect(crossed).toEqual([])
  })

  test('has no circles', () => {
    expect(circles()).toEqual([])
  })

  test('leaves frameworks to the adapters, as types', () => {
    const frameworks = imports.filter(({ name }) => /^(?:@?koa|express)(?:\/|$)/.test(name))

    expect(frameworks.filter(({ typeOnly }) => !typeOnly)).toEqual([])
    expect(new Set(frameworks.map(({ file }) => unitOf(file)))).toEqual(new Set(['adapters']))
  })

  test('lets no package in that is not a dependency', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    // Of the last one a part is bundled: docs/dependencies.md.
    const known = [...Object.keys(manifest.dependencies), 'express', 'koa', 'libphonenumber-js']
    const packages = imports
      .map(({ name }) => name)
      .filter((name) => !name.startsWith('.') && !name.startsWith('node:'))
      .map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'))

    expect(packages.filter((name) => !known.includes(name))).toEqual([])
  })
})

describe('a source file', () => {
  const handwritten = files.filter((file) => !file.includes('.generated.'))

  test.each([
    ['has at most 300 lines', (text: string) => text.split('\n').length > 301],
    ['leaves nothing to be done later', (text: string) => /\b(?:TODO|FIXME|XXX|HACK)\b/.test(text)],
    [
      'reads no environment variable',
      // `env('NAME')` is what a user writes to have one read.
      (text: string, name: string) =>
        name !== 'upstream/env.ts' &&
        /\bprocess\.env\b|\benv\b[^=\n]{0,80}\} = process\b/.test(text),
    ],
    ['has no default export', (text: string) => /^export default\b/m.test(text)],
  ])('%s', (_title, breaks) => {
    const broken = handwritten.filter((file) =>
      breaks(readFileSync(file, 'utf8'), relative(source, file)),
    )

    expect(broken.map((file) => relative(source, file))).toEqual([])
  })

  test('has a name in kebab-case that says something', () => {
    const names = handwritten.map((file) => relative(source, file))

    for (const name of names) {
      expect(name).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/)
      expect(name).not.toMatch(/\b(?:utils?|helpers?|common|misc|manager)\b/)
    }
  })
})

test.each([
  // What makes detectors from a description in the policy document, or of a service.
  ['detectors', /^(?:Pattern|Function)?Detector$/, ['contentClassifier', 'declaredDetector']],
  ['detectors/views', /^Decoder$/, []],
  ['treatments', /^Treatment$/, []],
  // The fallback of everything without a format of its own, what makes formats from a description, and what
  // is spoken in frames, which no body tells (`all-spoken.ts`).
  ['formats', /^Format$/, ['generic', 'jsonFormat', 'openaiRealtime', 'tableFormat']],
  ['controls/authenticate', /^Authenticator$/, []],
])('all.ts of %s lists every plug-in of its folder', (folder, type, apart) => {
  const list = join(source, folder, 'all.ts')
  const listed = readImports(list).map(({ target }) => target)
  const unlisted = files
    .filter((file) => dirname(file) === join(source, folder) && !listed.includes(file))
    .flatMap((file) => readPlugIns(file, type))

  expect(listed.flatMap((file) => readPlugIns(file, type))).not.toEqual([])
  expect(unlisted.sort()).toEqual(apart)
})

test('the top level holds what its owner fixed and nothing else', () => {
  const built = ['.git', 'node_modules', 'dist', 'coverage']
  const allowed = ['package.json', 'package-lock.json', 'tsconfig.json', 'src', 'examples', 'test']
    .concat(['docs', 'CHANGELOG.md', 'README.md', 'LICENSE', 'eslint.config.js'])
    .concat(['.gitignore', '.ci'])

  expect(
    readdirSync(root)
      .filter((name) => !built.includes(name))
      .sort(),
  ).toEqual(allowed.sort())
})

function typescriptFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
}

/** The folder that a file belongs to; each control is a folder of its own. */
function unitOf(file: string): string {
  const path = relative(source, file)
  if (path.startsWith('..')) return path
  const [first = '', second = ''] = path.replace(/\.ts$/, '').split('/')
  return first === 'controls' ? `${first}/${second}` : first
}

function rowOf(unit: string): string {
  return unit.startsWith('controls/') ? 'controls/*' : unit
}

function mayImport(from: string, to: string, typeOnly: boolean): boolean {
  if (from === to || from === 'index') return true
  if (from === 'guard') return !['adapters', 'cli', 'testing', 'index'].includes(to)
  const allowed = table.get(rowOf(from))
  return (
    allowed !== undefined &&
    (allowed.values.includes(to) || (typeOnly && allowed.types.includes(to)))
  )
}

/** Every circle of imports, as the files on the way; a depth-first search from each file. */
function circles(): string[] {
  const targetsOf = (file: string) => local.filter((found) => found.file === file)
  const done = new Set<string>()
  const found: string[] = []
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      found.push(
        [...path.slice(path.indexOf(file)), file].map((f) => relative(source, f)).join(' > '),
      )
    }
    if (path.includes(file) || done.has(file)) return
    for (const { target } of targetsOf(file)) visit(target, [...path, file])
    done.add(file)
  }
  for (const file of files) visit(file, [])
  return found
}
