import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { runPolicyTests } from '../../src/policy/test'
import { engineOf } from './support'

const page = readFileSync(join(__dirname, '../../docs/policy.md'), 'utf8')
const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text)

test.each(examples)('an example of the documentation loads, and its tests pass: %#', (text) => {
  const results = runPolicyTests(engineOf(parse(text) as object))
  expect(results.filter(({ ok }) => !ok)).toEqual([])
  expect(new Set(results.map(({ expected }) => expected))).toEqual(new Set(['allow', 'deny']))
})

test('the page has examples', () => {
  expect(examples.length).toBeGreaterThan(2)
})
