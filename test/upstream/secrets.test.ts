import { chmod, mkdir, mkdtemp, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { parseOptions } from '../../src/core/options'
import { readSecret, secretOption, type Secret, type SecretSource } from '../../src/core/secret'
import { env, isConfigurationError, secretFile } from '../../src/index'

const problemOf = (make: () => unknown): string => {
  try {
    make()
  } catch (error) {
    expect(isConfigurationError(error)).toBe(true)
    return (error as Error).message
  }
  throw new Error('it was accepted')
}

/** A secret as an option of some factory. */
const given = (secret: unknown): SecretSource =>
  parseOptions('factory', { secret }, { secret: secretOption }).secret

const rejection = async (secret: Secret): Promise<string> => {
  const read = readSecret(given(secret))
  const error = (await read.then(
    () => new Error('there was a secret'),
    (reason: unknown) => reason,
  )) as Error
  expect(error.cause).toBeUndefined()
  return error.message
}

describe('a secret that is an option', () => {
  const value = 'sk-very-secret'

  test.each<[string, () => Secret]>([
    ['a string', () => value],
    ['a function', () => () => value],
    ['an async function', () => () => Promise.resolve(value)],
    ['a source of the user', () => ({ name: 'vault', read: () => value })],
  ])('%s is read, and shows itself nowhere', async (_, make) => {
    const source = given(make())
    await expect(readSecret(source)).resolves.toBe(value)
    const shown = [
      inspect(source),
      JSON.stringify({ source }),
      `${source as unknown as string}`,
      'joined to ' + (source as unknown as string),
    ]
    for (const text of [...shown, inspect({ source }, { depth: null, showHidden: true })]) {
      expect(text).not.toContain('sk-')
      expect(text).toContain('[secret ')
    }
  })

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['an empty string', ''],
    ['a number', 7],
    ['half a source', { name: 'x' }],
  ])('%s is refused', (_, secret) => {
    expect(problemOf(() => given(secret))).toContain(
      'option `secret` of `factory` must be a secret',
    )
  })

  test.each<[string, Secret, string]>([
    ['gives nothing', () => '', 'the secret (function) is missing; received an empty string'],
    [
      'gives no text',
      () => undefined as never,
      'the secret (function) is missing; received nothing',
    ],
    [
      'throws what quotes the secret',
      () => JSON.parse('sk-very-secret') as string,
      'the secret (function) could not be read: SyntaxError',
    ],
    [
      'rejects with a text',
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- what users do
      () => Promise.reject('sk-very-secret'),
      'the secret (function) could not be read: it threw',
    ],
    [
      'throws an error whose name is the secret',
      () => {
        throw Object.assign(new Error('x'), { name: 'sk-very-secret', code: 'sk-very-secret' })
      },
      'the secret (function) could not be read: it threw',
    ],
  ])('a function that %s is an error without it', async (_, secret, message) => {
    expect(await rejection(secret)).toBe(message)
  })
})

describe('env', () => {
  const name = 'PORTCULLIS_TEST_KEY'
  afterEach(() => void delete process.env[name])

  test('reads the variable each time, without the line end after it', async () => {
    const source = env(name)
    process.env[name] = 'one'
    await expect(readSecret(source)).resolves.toBe('one')
    process.env[name] = 'two\n'
    await expect(readSecret(source)).resolves.toBe('two')
  })

  test.each([undefined, '', '\n'])('a variable that is %j is missing', async (value) => {
    if (value !== undefined) process.env[name] = value
    const message = `the environment variable \`${name}\` is missing or empty; set it`
    expect(await rejection(env(name))).toBe(message)
  })

  test.each(['sk-proj-abc', 'AIzaSyA1b2', '', undefined, 'A B'])(
    'does not repeat %j, which is no name',
    (wrong) => {
      const problem = problemOf(() => env(wrong as string))
      expect(problem).toContain('`env` expects the name of an environment variable in upper case')
      if (wrong !== undefined && wrong !== '') expect(problem).not.toContain(wrong)
    },
  )
})

describe('secretFile', () => {
  let folder: string
  let file: string
  let now: number
  let warnings: string[]

  const source = (options: object = {}): SecretSource =>
    secretFile(file, { clock: () => now, warn: (text) => warnings.push(text), ...options })

  /** As a careful writer does it: another file that is renamed over the old one. */
  const replace = async (text: string | Buffer): Promise<void> => {
    await writeFile(`${file}.new`, text, { mode: 0o600 })
    await rename(`${file}.new`, file)
  }

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'portcullis-'))
    file = join(folder, 'key')
    now = 0
    warnings = []
    await writeFile(file, 'one\n', { mode: 0o600 })
  })
  afterEach(() => rm(folder, { recursive: true }))

  test('gives the text without its line end, and looks again after a second', async () => {
    const secret = source()
    expect(await secret.read()).toBe('one')
    await replace('two\r\n')
    now = 999
    expect(await secret.read()).toBe('one')
    now = 1000
    expect(await secret.read()).toBe('two')
  })

  test('answers at once while it is current', async () => {
    const secret = source()
    await secret.read()
    expect(secret.read()).toBe('one')
  })

  test('sees a change of the same length and the same time', async () => {
    const secret = source({ checkEveryMs: 0 })
    await utimes(file, 1, 1)
    expect(await secret.read()).toBe('one')
    await writeFile(file, 'two\n')
    await utimes(file, 1, 1)
    expect(await secret.read()).toBe('two')
  })

  test('follows the links that Kubernetes swaps', async () => {
    for (const [version, text] of Object.entries({ v1: 'one', v2: 'two' })) {
      await mkdir(join(folder, version))
      await writeFile(join(folder, version, 'token'), text, { mode: 0o600 })
    }
    await symlink('v1', join(folder, '..data'))
    await symlink(join('..data', 'token'), join(folder, 'token'))
    file = join(folder, 'token')
    const secret = source()
    expect(await secret.read()).toBe('one')
    await symlink('v2', join(folder, '..data_tmp'))
    await rename(join(folder, '..data_tmp'), join(folder, '..data'))
    now = 1000
    expect(await secret.read()).toBe('two')
  })

  test.each<[string, () => Promise<unknown>]>([
    ['empty', () => writeFile(file, '')],
    ['a line end alone', () => writeFile(file, '\n')],
    ['missing', () => rm(file)],
    ['no file', () => rm(file).then(() => mkdir(file))],
    ['a pipe that nobody writes to', () => rm(file).then(() => execFileSync('mkfifo', [file]))],
    ['too large', () => writeFile(file, 'a'.repeat(65_537))],
    ['not UTF-8', () => writeFile(file, Buffer.from([0x61, 0xff]))],
  ])('keeps the last good secret for a minute while the file is %s', async (_, spoil) => {
    const secret = source()
    await secret.read()
    await spoil()
    now = 5000
    expect(await secret.read()).toBe('one')
    now = 64_999
    expect(await secret.read()).toBe('one')
    now = 65_000
    await expect(secret.read()).rejects.toThrow(/^the secret file `.*key` /)
    await rm(file, { recursive: true, force: true })
    await replace('two')
    expect(await secret.read()).toBe('two')
  })

  test('the minute begins anew after each good look', async () => {
    const secret = source()
    await secret.read()
    for (const at of [40_000, 80_000, 120_000]) {
      await replace('')
      now = at
      expect(await secret.read()).toBe('one')
      await replace('one')
      now = at + 20_000
      expect(await secret.read()).toBe('one')
    }
  })

  test('has nothing to keep where the file was never good, and says why', async () => {
    await rm(file)
    await expect(source().read()).rejects.toThrow(
      `the secret file \`${file}\` cannot be read (ENOENT)`,
    )
  })

  test('many readers at once look once', async () => {
    const secret = source()
    const reads = Array.from({ length: 50 }, () => secret.read())
    expect(new Set(reads).size).toBe(1)
    expect(new Set(await Promise.all(reads.map(async (read) => read)))).toEqual(new Set(['one']))
  })

  test('is read anew on demand, whatever the clock says', async () => {
    const secret = source()
    await secret.read()
    await replace('two')
    expect(await secret.reread?.()).toBe('two')
    expect(await secret.read()).toBe('two')
  })

  test('says once that others may read the file, and reads it all the same', async () => {
    await chmod(file, 0o644)
    const secret = source({ checkEveryMs: 0 })
    expect(await secret.read()).toBe('one')
    await writeFile(file, 'two')
    expect(await secret.read()).toBe('two')
    expect(warnings).toEqual([
      `the secret file \`${file}\` can be read by others than its owner; use \`chmod 600\``,
    ])
  })

  test('a file of the owner alone is not worth a word', async () => {
    await source().read()
    expect(warnings).toEqual([])
  })

  test('never gives half of a file that is replaced again and again', async () => {
    const texts = ['a'.repeat(20_000), 'b'.repeat(30_000)]
    const secret = source({ checkEveryMs: 0 })
    await replace(texts[0] as string)
    for (let round = 0; round < 50; round++) {
      const [text] = await Promise.all([secret.read(), replace(texts[round % 2] as string)])
      expect(texts).toContain(text)
    }
  })

  test.each<[string, () => unknown, string]>([
    ['no path', () => secretFile(''), '`secretFile` expects a path; received an empty string'],
    [
      'an option of another name',
      () => secretFile('x', { checkEvery: 1 } as object),
      'did you mean `checkEveryMs`?',
    ],
    [
      'a bound that is none',
      () => secretFile('x', { keepForMs: Infinity }),
      'a whole number of milliseconds from 0 to 600000',
    ],
  ])('refuses %s', (_, make, message) => {
    expect(problemOf(make)).toContain(message)
  })
})
