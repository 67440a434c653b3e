import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { apiKeys } from '../../src/controls/authenticate/api-keys'
import type { ApiKeyRecord } from '../../src/core/store'
import { memoryStore } from '../../src/stores/memory'
import { verificationContext } from '../support/exchange'
import { runCli } from './run-cli'

const folder = mkdtempSync(join(tmpdir(), 'portcullis-keys-'))
afterAll(() => rmSync(folder, { recursive: true }))

let count = 0
function freshFile(): string {
  return join(folder, `records-${count++}.json`)
}

/** Runs a command that must succeed and parses its document. */
async function json<Answer>(...args: readonly string[]): Promise<Answer> {
  const { code, out, note } = await runCli('keys', ...args, '--json')
  expect({ code, note }).toEqual({ code: 0, note: '' })
  return JSON.parse(out) as Answer
}

interface Created {
  readonly key: string
  readonly record: ApiKeyRecord
}

const create = (file: string, ...args: readonly string[]) =>
  json<Created>('create', '--records', file, ...args)

async function outcome(file: string, key: string, pepper?: string): Promise<string> {
  const records = JSON.parse(readFileSync(file, 'utf8')) as ApiKeyRecord[]
  const { verify } = apiKeys({ store: memoryStore({ records }), ...(pepper && { pepper }) })
  const credential = { scheme: 'bearer', value: key, id: undefined } as const
  const result = await verify(credential, verificationContext(Date.now()))
  return result.outcome === 'verified' ? result.outcome : result.cause
}

describe('a file of records', () => {
  test('is what `memoryStore` takes, readable by its owner alone', async () => {
    const file = freshFile()
    const { key } = await create(file, '--owner', 'ada')
    expect(await outcome(file, key)).toBe('verified')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readFileSync(file, 'utf8')).not.toContain(key.slice(21, 64))
    expect(existsSync(`${file}.lock`)).toBe(false)
  })

  test('is made readable by its owner alone where it was not', async () => {
    const file = freshFile()
    writeFileSync(file, '[]', { mode: 0o644 })
    await create(file)
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  test('keeps what was there', async () => {
    const file = freshFile()
    const first = await create(file)
    const second = await create(file)
    expect(await outcome(file, first.key)).toBe('verified')
    expect(await outcome(file, second.key)).toBe('verified')
  })

  test('is left alone while another command writes', async () => {
    const file = freshFile()
    await create(file)
    const before = readFileSync(file, 'utf8')
    writeFileSync(`${file}.lock`, '')
    const { code, note, out } = await runCli('keys', 'create', '--records', file)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(note).toContain(`delete ${file}.lock`)
    expect(readFileSync(file, 'utf8')).toBe(before)
    expect((await runCli('keys', 'list', '--records', file)).code).toBe(0)
  })

  test.each([
    ['no JSON', '{ "digest": "abc"', 'is not JSON'],
    ['no list', '{}', 'a list of records'],
    ['a list of other things', '[1]', 'a list of records'],
  ])('that holds %s is refused, unchanged and not quoted', async (_title, text, message) => {
    const file = freshFile()
    writeFileSync(file, text)
    const { code, note } = await runCli('keys', 'create', '--records', file)
    expect(code).toBe(1)
    expect(note).toContain(message)
    expect(note).not.toContain('abc')
    expect(readFileSync(file, 'utf8')).toBe(text)
    expect(existsSync(`${file}.lock`)).toBe(false)
  })

  test('that is not there is an error for whoever only reads', async () => {
    const { code, note } = await runCli('keys', 'list', '--records', freshFile())
    expect(code).toBe(1)
    expect(note).toContain('no such file')
  })
})

describe('create', () => {
  test('with a store prints the key alone, and the rest as a note', async () => {
    const file = freshFile()
    const { code, out, note } = await runCli('keys', 'create', '--records', file)
    expect(code).toBe(0)
    expect(out).toMatch(/^pc_live_\w{62}\n$/)
    expect(note).toContain(out.slice(8, 20))
    expect(note).not.toContain(out.trim())
  })

  test('makes a key without an end only where that is said twice', async () => {
    const file = freshFile()
    const refused = await runCli('keys', 'create', '--records', file, '--expires', 'never')
    expect(refused.code).toBe(1)
    expect(refused.note).toContain('allowNonExpiring')
    const { record } = await create(file, '--expires', 'never', '--allow-non-expiring')
    expect(record).not.toHaveProperty('expiresAt')
  })

  test('takes names and addresses', async () => {
    const { record } = await create(freshFile(), '--name', 'laptop', '--ip', '192.0.2.0/24')
    expect(record).toMatchObject({ name: 'laptop', ipAllow: ['192.0.2.0/24'] })
  })
})

describe('list', () => {
  test('prints a line for each key, and no digest', async () => {
    const file = freshFile()
    const { record } = await create(file, '--owner', 'ada', '--name', 'laptop')
    await create(file, '--owner', 'eve')
    const { code, out } = await runCli('keys', 'list', '--records', file)
    expect(code).toBe(0)
    const [title, ...lines] = out.trimEnd().split('\n')
    expect(title).toMatch(/^id +state +owner +name +expires +last used$/)
    expect(lines).toHaveLength(2)
    expect(out).toMatch(new RegExp(`${record.id} +active +ada +laptop +20\\d\\d-`))
    expect(out).not.toContain(record.digest)
  })

  test('filters, and prints one document where that is asked for', async () => {
    const file = freshFile()
    await create(file, '--owner', 'ada', '--tenant', 'a')
    await create(file, '--owner', 'eve', '--tenant', 'b')
    const { keys } = await json<{ keys: ApiKeyRecord[] }>(
      ...['list', '--records', file, '--tenant', 'b', '--state', 'active'],
    )
    expect(keys).toMatchObject([{ owner: 'eve', state: 'active' }])
    expect(keys[0]).not.toHaveProperty('digest')
  })

  test('sends nothing to the terminal that would command it', async () => {
    const file = freshFile()
    const { record } = await create(file)
    writeFileSync(file, JSON.stringify([{ ...record, owner: 'ada\u001b[2J\u202e' }]))
    const { out } = await runCli('keys', 'list', '--records', file)
    expect(out).toContain('ada?[2J?')
  })

  test('of nothing says so', async () => {
    const file = freshFile()
    writeFileSync(file, '[]')
    const { out, note, code } = await runCli('keys', 'list', '--records', file)
    expect({ out, note, code }).toEqual({ out: '', note: 'No keys.\n', code: 0 })
  })
})

describe('rotate', () => {
  test('prints the new key, and says until when the old one works', async () => {
    const file = freshFile()
    const { key, record } = await create(file)
    const { code, out, note } = await runCli('keys', 'rotate', record.id, '--records', file)
    expect(code).toBe(0)
    expect(await outcome(file, out.trim())).toBe('verified')
    expect(await outcome(file, key)).toBe('verified')
    expect(note).toMatch(/the old key works until 20\d\d-/)
    expect(note).not.toContain(out.trim())
  })

  test('with a grace of 0 ends the old one', async () => {
    const file = freshFile()
    const { key, record } = await create(file)
    const next = await json<Created>('rotate', record.id, '--records', file, '--grace', '0')
    expect(await outcome(file, key)).toBe('rotated')
    expect(await outcome(file, next.key)).toBe('verified')
  })

  test.each(['49', '31d', '1.5h', '-1h', 'soon', ''])('takes no grace of %j', async (grace) => {
    const file = freshFile()
    const { record } = await create(file)
    const args = ['keys', 'rotate', record.id, '--records', file, '--grace', grace]
    expect((await runCli(...args)).code).toBe(2)
  })

  test('keeps to the pepper of the service', async () => {
    const file = freshFile()
    const pepper = 'a pepper of enough bytes'
    const pepperFile = join(folder, 'pepper')
    writeFileSync(pepperFile, `${pepper}\n`)
    const { record } = await create(file, '--pepper-file', pepperFile)
    const args = ['rotate', record.id, '--records', file, '--pepper-file', pepperFile]
    const { key } = await json<Created>(...args)
    expect(await outcome(file, key, pepper)).toBe('verified')
    expect(await outcome(file, key)).toBe('pepper unknown')
  })
})

describe('revoke', () => {
  test('asks nothing and says what it did', async () => {
    const file = freshFile()
    const { key, record } = await create(file)
    const args = ['keys', 'revoke', record.id, '--records', file, '--reason', 'laptop lost']
    const { code, out, note } = await runCli(...args)
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(note).toMatch(new RegExp(`^Revoked \`${record.id}\` at 20.*: laptop lost\n$`))
    expect(await outcome(file, key)).toBe('revoked')
  })

  test('takes the successors along where it is told to', async () => {
    const file = freshFile()
    const { record } = await create(file)
    const next = await json<Created>('rotate', record.id, '--records', file)
    const { keys } = await json<{ keys: unknown[] }>(
      ...['revoke', record.id, '--records', file, '--reason', 'x', '--with-successor'],
    )
    expect(keys).toHaveLength(2)
    expect(await outcome(file, next.key)).toBe('revoked')
  })

  test('wants a reason', async () => {
    expect((await runCli('keys', 'revoke', 'x', '--records', freshFile())).code).toBe(2)
  })
})

test('inspect prints the key without its digest', async () => {
  const file = freshFile()
  const { record } = await create(file)
  const { code, out } = await runCli('keys', 'inspect', record.id, '--records', file)
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ id: record.id, state: 'active', owner: 'owner' })
  expect(out).not.toContain(record.digest)
})

test.each([
  ['inspect', 'nobody'],
  ['rotate', 'nobody'],
  ['revoke', 'nobody', '--reason', 'x'],
])('%s of a key that nobody issued is exit code 1 and one message', async (...args) => {
  const file = freshFile()
  writeFileSync(file, '[]')
  const { code, out, note } = await runCli('keys', ...args, '--records', file)
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(note).toBe('error: there is no key `nobody`\n')
})

test.each([['list'], ['inspect', 'x'], ['rotate', 'x'], ['revoke', 'x', '--reason', 'y']])(
  '%s without a store is a wrong call',
  async (...args) => {
    const { code, note } = await runCli('keys', ...args)
    expect(code).toBe(2)
    expect(note).toContain('give `--store` or `--records`')
  },
)

describe('a store', () => {
  test('may be a module that brings one, and is closed after each command', async () => {
    const module = join(folder, 'store.cjs')
    const data = join(folder, 'module-data.json')
    // A store of somebody else's making: it keeps its records in a file of its own.
    writeFileSync(
      module,
      `const { existsSync, readFileSync, writeFileSync } = require('node:fs')
const file = ${JSON.stringify(data)}
const read = () => existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { records: {}, closed: 0 }
const change = (act) => { const all = read(); const answer = act(all); writeFileSync(file, JSON.stringify(all)); return answer }
exports.default = {
  get: async (id) => read().records[id],
  insert: async (record) => change((all) => { all.records[record.id] = record }),
  cas: async (record) => change((all) => { all.records[record.id] = record; return true }),
  delete: async (id) => change((all) => delete all.records[id]),
  list: async () => Object.values(read().records),
}
exports.close = async () => change((all) => { all.closed++ })
`,
    )
    const { record } = await json<Created>('create', '--store', module, '--owner', 'ada')
    const { keys } = await json<{ keys: ApiKeyRecord[] }>('list', '--store', module)
    expect(keys).toMatchObject([{ id: record.id, owner: 'ada' }])
    expect(JSON.parse(readFileSync(data, 'utf8'))).toMatchObject({ closed: 2 })
  })

  test.each([
    ['a module that is not there', join(folder, 'nothing.cjs'), 'nothing.cjs'],
    ['another kind of URL', 'mongodb://ada:hunter2@localhost/keys', 'a store is a module'],
  ])('that is %s is exit code 1 and one message', async (_title, store, message) => {
    const { code, out, note } = await runCli('keys', 'list', '--store', store)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(note).toContain(message)
    expect(note).not.toContain('hunter2')
  })

  test('that is a module with something else is said to be none', async () => {
    const module = join(folder, 'other.cjs')
    writeFileSync(module, 'exports.default = { get: 1 }')
    const { code, note } = await runCli('keys', 'list', '--store', module)
    expect(code).toBe(1)
    expect(note).toContain('no RecordStore')
  })

  test('is named once', async () => {
    const { code } = await runCli('keys', 'list', '--store', 'x.mjs', '--records', 'y.json')
    expect(code).toBe(2)
  })

  // Not this machine by its name; this machine all the same, so that nothing is waited for.
  test.each(['redis://ada:hunter2@0.0.0.0:1/0', 'postgres://ada:hunter2@0.0.0.0:1/app'])(
    'elsewhere is not reached without TLS unless that is asked for: %s',
    async (store) => {
      const refused = await runCli('keys', 'list', '--store', store)
      expect(refused).toMatchObject({ code: 1, out: '' })
      expect(refused.note).toContain('reaches `0.0.0.0` without TLS')
      expect(refused.note).toContain('`--allow-plaintext`')
      const asked = await runCli('keys', 'list', '--store', store, '--allow-plaintext')
      expect(asked.note).toContain('ECONNREFUSED')
      expect(refused.note + asked.note).not.toContain('hunter2')
    },
  )

  test('of a server that does not answer is exit code 1, without the password', async () => {
    const { code, note } = await runCli('keys', 'list', '--store', 'redis://:hunter2@127.0.0.1:1/0')
    expect(code).toBe(1)
    expect(note).not.toContain('hunter2')
  })
})
