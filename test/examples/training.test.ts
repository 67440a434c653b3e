import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { checkPolicy } from '../../src'

const folder = join(__dirname, '../../examples/training')

test('examples/training cleans what is uploaded, and each exchange ends as expected', () => {
  const program = join(folder, 'index.mjs')
  const { stdout, stderr, status } = spawnSync(process.execPath, [program], { encoding: 'utf8' })
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  expect(stdout).toContain('Each exchange ended as expected.')
  const [, report = ''] = /The report: (\{.*?\n\})/s.exec(stdout) ?? []
  expect(report).not.toContain('example.org')
}, 60_000)

test('its document keeps its own tests', () => {
  const { tests } = checkPolicy(join(folder, 'policy.yaml'))
  expect(tests.filter(({ ok }) => !ok)).toEqual([])
})
