import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { checkPolicy } from '../../src'

const pageOf = (name: string): string =>
  readFileSync(join(__dirname, '../../docs', `${name}.md`), 'utf8')

const documentsOf = (name: string): readonly string[] =>
  [...pageOf(name).matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text)

describe.each(['policy', 'policy-reference', 'minimization'])('docs/%s.md', (name) => {
  test.each(documentsOf(name))('a document loads, and its tests pass: %#', (text) => {
    const { tests, analysis } = checkPolicy(parse(text) as object)
    expect(tests.filter(({ ok }) => !ok)).toEqual([])
    expect(new Set(tests.map(({ expected }) => expected))).toEqual(new Set(['allow', 'deny']))
    expect(analysis.findings.filter(({ level }) => level === 'error')).toEqual([])
  })
})

test('the language is taught in ten steps, each with a document', () => {
  const steps = pageOf('policy').split(/^## /m).slice(1)
  expect(steps).toHaveLength(10)
  for (const step of steps) expect(step.match(/```yaml/g)).toHaveLength(1)
})
