import { join } from 'node:path'
import { readImports } from './read-imports'

const file = join(__dirname, 'example.ts')

test.each([
  ["import { a } from './read-imports'", false],
  ["import { a, type B } from './read-imports'", false],
  ["import a from './read-imports'", false],
  ["import * as a from './read-imports'", false],
  ["import './read-imports'", false],
  ["export { a } from './read-imports'", false],
  ["export * from './read-imports'", false],
  ["const a = await import('./read-imports')", false],
  ["function a() { return require('./read-imports') }", false],
  ["import type { A } from './read-imports'", true],
  ["import { type A } from './read-imports'", true],
  ["export type { A } from './read-imports'", true],
  ["let a: import('./read-imports').A", true],
])('sees the import in: %s', (text, typeOnly) => {
  const target = join(__dirname, 'read-imports.ts')

  expect(readImports(file, text)).toEqual([{ file, name: './read-imports', target, typeOnly }])
})

test.each(['yaml', './nowhere'])('leaves the target of %s empty', (name) => {
  expect(readImports(file, `import '${name}'`)).toMatchObject([{ name, target: '' }])
})
