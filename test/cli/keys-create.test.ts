import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { apiKeys } from '../../src/controls/authenticate/api-keys'
import type { ApiKeyRecord } from '../../src/core/store'
import { memoryStore } from '../../src/stores/memory'
import { verificationContext } from '../support/exchange'
import { runCli } from './run-cli'

const folder = mkdtempSync(join(tmpdir(), 'portcullis-cli-'))
const pepper = 'a pepper of enough bytes'
const pepperFile = join(folder, 'pepper')
writeFileSync(pepperFile, `${pepper}\n`)
afterAll(() => rmSync(folder, { recursive: true }))

interface Created {
  readonly key: string
  readonly record: ApiKeyRecord
}

async function create(...args: readonly string[]): Promise<Created> {
  const { code, out, note } = await runCli('keys', 'create', '--json', ...args)
  expect({ code, note }).toEqual({ code: 0, note: '' })
  return JSON.parse(out) as Created
}

function verify({ key, record }: Created, options: { pepper?: string } = {}) {
  const authenticator = apiKeys({ store: memoryStore({ records: [record] }), ...options })
  const context = verificationContext(Date.now())
  return authenticator.verify({ scheme: 'bearer', value: key, id: record.id }, context)
}

test('makes a key whose printed record verifies it', async () => {
  const verification = await verify(await create('--owner', 'ada'))

  expect(verification).toMatchObject({ outcome: 'verified', principal: { id: 'ada' } })
})

test('puts every option into the record', async () => {
  const before = Date.now()
  const { key, record } = await create(
    ...['--env', 'test', '--owner', 'ada', '--tenant', 'engines', '--expires', '7d'],
    ...['--role', 'developer', '--role', 'auditor', '--scope', 'ai.model.read', '--model', 'gpt-*'],
  )

  expect(key).toMatch(/^pc_test_/)
  expect(record).toMatchObject({
    owner: 'ada',
    tenant: 'engines',
    roles: ['developer', 'auditor'],
    scopes: ['ai.model.read'],
    models: ['gpt-*'],
  })
  expect(record.expiresAt).toBeGreaterThanOrEqual(before + 7 * 86_400_000)
  expect(record.expiresAt).toBeLessThanOrEqual(Date.now() + 7 * 86_400_000)
})

test('keys the digest with the pepper in the file, without its line end', async () => {
  const created = await create('--pepper-file', pepperFile)

  expect(await verify(created, { pepper })).toMatchObject({ outcome: 'verified' })
  expect(await verify(created)).toMatchObject({ outcome: 'refused' })
})

test('prints the key and its record to read, and the key nowhere else', async () => {
  const { code, out, note } = await runCli('keys', 'create')
  const [key = '', ...lines] = out.split('\n')
  const record = JSON.parse(lines.join('\n')) as ApiKeyRecord

  expect(code).toBe(0)
  expect(await verify({ key, record })).toMatchObject({ outcome: 'verified' })
  expect(lines.join('\n')).not.toContain(key)
  expect(note).not.toContain(key)
})

test('never makes the same key twice', async () => {
  expect((await create()).key).not.toBe((await create()).key)
})

test.each([
  ['a pepper file that does not exist', ['--pepper-file', join(folder, 'nothing')], 'no such file'],
  ['an empty owner', ['--owner', ''], 'owner'],
])('answers %s with exit code 1 and one message', async (_title, args, message) => {
  const { code, out, note } = await runCli('keys', 'create', ...args)

  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(note).toContain(message)
  expect(note.trimEnd().split('\n')).toHaveLength(1)
})

test('refuses a pepper that is too short and does not print it', async () => {
  const short = join(folder, 'short')
  writeFileSync(short, 'tiny-pepper')
  const { code, note } = await runCli('keys', 'create', '--pepper-file', short)

  expect(code).toBe(1)
  expect(note).toContain('16 bytes')
  expect(note).not.toContain('tiny-pepper')
})
