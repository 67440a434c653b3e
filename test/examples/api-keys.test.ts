import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

test('examples/api-keys issues, rotates and revokes, and each call ends as expected', () => {
  const program = join(__dirname, '../../examples/api-keys/index.mjs')
  const { stdout, stderr, status } = spawnSync(process.execPath, [program], { encoding: 'utf8' })
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  expect(stdout).toContain('Each call ended as expected.')
  const told = ['key.issued', 'key.rotated', 'key.grace_used', 'key.revoked']
  for (const event of told) expect(stdout).toContain(event)
  expect(stdout).not.toContain('pc_live_')
}, 30_000)
