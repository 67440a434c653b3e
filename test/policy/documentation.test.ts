import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { runPolicyTests } from '../../src/policy/test'
import { engineOf } from './support'

const page = readFileSync(join(__dirname, '../../docs/policy.md'), 'utf8')
const example = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? ''

test('the example of the documentation loads, and its tests pass', () => {
  const results = runPolicyTests(engineOf(parse(example) as object))
  expect(results.map(({ ok }) => ok)).toEqual([true, true])
})
