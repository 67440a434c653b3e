import { execFileSync } from 'node:child_process'
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  unlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { policyFile, type PolicyFeed } from '../../../src/index'

const checkEveryMs = 50
const feeds: PolicyFeed[] = []
let folder: string

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'policy-file-'))))
afterEach(() => {
  for (const feed of feeds.splice(0)) feed.close()
  rmSync(folder, { recursive: true })
})

const documentOf = (id: string): string => `version: 1\nid: ${id}\n`

/** A feed with its first document read, and how often it told of another. */
function watching(path: string) {
  const feed = policyFile(path, { checkEveryMs })
  feeds.push(feed)
  let told = 0
  feed.onChange(() => (told += 1))
  const idOf = (): unknown => (feed.read().value as { id?: unknown }).id
  return { feed, idOf, first: idOf(), told: () => told }
}

async function until(condition: () => boolean): Promise<void> {
  const end = Date.now() + 10_000
  while (!condition()) {
    if (Date.now() > end) throw new Error('waited for nothing')
    await sleep(10)
  }
}

function write(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

test('a file that another one is renamed over is told of, once', async () => {
  const path = write('policy.yaml', documentOf('old'))
  const { idOf, first, told } = watching(path)
  expect(first).toBe('old')
  renameSync(write('next.yaml', documentOf('new')), path)
  await until(() => told() > 0)
  expect(idOf()).toBe('new')
  await sleep(5 * checkEveryMs)
  expect(told()).toBe(1)
})

test('a file that is written in place is told of when it stands still', async () => {
  const path = write('policy.yaml', documentOf('old'))
  const { idOf, told } = watching(path)
  for (let part = 1; part <= 12; part += 1) {
    writeFileSync(path, documentOf('half').slice(0, part))
    await sleep(checkEveryMs / 3)
  }
  expect(told()).toBe(0)
  writeFileSync(path, documentOf('whole'))
  await until(() => told() > 0)
  expect(idOf()).toBe('whole')
})

test('a link that is swapped further up, as Kubernetes does it for a ConfigMap, is followed', async () => {
  const version = (name: string, id: string): void => {
    mkdirSync(join(folder, name))
    write(join(name, 'policy.yaml'), documentOf(id))
  }
  version('..2026_01', 'old')
  symlinkSync('..2026_01', join(folder, '..data'))
  symlinkSync(join('..data', 'policy.yaml'), join(folder, 'policy.yaml'))
  const { idOf, first, told } = watching(join(folder, 'policy.yaml'))
  expect(first).toBe('old')

  version('..2026_02', 'new')
  symlinkSync('..2026_02', join(folder, '..data_tmp'))
  renameSync(join(folder, '..data_tmp'), join(folder, '..data'))
  rmSync(join(folder, '..2026_01'), { recursive: true })

  await until(() => told() > 0)
  expect(idOf()).toBe('new')
})

test('a file that is gone cannot be read, and is told of again when it is back', async () => {
  const path = write('policy.yaml', documentOf('old'))
  const { idOf, told } = watching(path)
  unlinkSync(path)
  await until(() => told() === 1)
  expect(idOf).toThrow('no such file')
  write('policy.yaml', documentOf('back'))
  await until(() => told() === 2)
  expect(idOf()).toBe('back')
})

test('a change between the first reading and the first look is not overlooked', async () => {
  const path = write('policy.yaml', documentOf('old'))
  const { idOf, told } = watching(path)
  write('policy.yaml', documentOf('new'))
  await until(() => told() > 0)
  expect(idOf()).toBe('new')
})

test('a change that one guard has read already is news to the others', async () => {
  const path = write('policy.yaml', documentOf('old'))
  const feed = policyFile(path, { checkEveryMs })
  feeds.push(feed)
  const idOf = (): unknown => (feed.read().value as { id?: unknown }).id
  let first = idOf()
  feed.onChange(() => (first = idOf()))
  renameSync(write('next.yaml', documentOf('new')), path)
  expect(idOf()).toBe('new')
  await until(() => first === 'new')
})

test('a file that cannot be read for want of descriptors is read once there are some', async () => {
  const path = write('policy.yaml', documentOf('old'))
  const feed = policyFile(path, { checkEveryMs })
  feeds.push(feed)
  const ids: unknown[] = []
  const read = (): void => void ids.push((feed.read().value as { id?: unknown }).id)
  read()
  let refused = 0
  const open: number[] = []
  feed.onChange(() => {
    try {
      while (refused === 0 && open.length < 200_000) open.push(openSync(path, 'r'))
    } catch {
      // There are none left.
    }
    try {
      read()
    } catch {
      refused += 1
    } finally {
      for (const descriptor of open.splice(0)) closeSync(descriptor)
    }
  })
  write('policy.yaml', documentOf('new'))
  await until(() => ids.length > 1)
  expect(ids).toEqual(['old', 'new'])
})

test('a pipe in place of the file is refused at once', async () => {
  const path = write('policy.yaml', documentOf('old'))
  const { idOf, told } = watching(path)
  unlinkSync(path)
  execFileSync('mkfifo', [path])
  await until(() => told() > 0)
  expect(idOf).toThrow(`policy \`${path}\` is no file`)
})

test('the file stays the same where the process goes to another folder', async () => {
  write('policy.yaml', documentOf('old'))
  const other = mkdtempSync(join(tmpdir(), 'policy-file-'))
  writeFileSync(join(other, 'policy.yaml'), documentOf('other'))
  const before = process.cwd()
  process.chdir(folder)
  try {
    const { idOf, first } = watching('policy.yaml')
    expect(first).toBe('old')
    process.chdir(other)
    expect(idOf()).toBe('old')
  } finally {
    process.chdir(before)
    rmSync(other, { recursive: true })
  }
})

test('nothing is told after it was closed', async () => {
  const path = write('policy.yaml', documentOf('old'))
  const { feed, told } = watching(path)
  feed.close()
  write('policy.yaml', documentOf('new'))
  await sleep(6 * checkEveryMs)
  expect(told()).toBe(0)
})

test.each([
  [() => policyFile(''), '`policyFile` expects a path; received an empty string'],
  [
    () => policyFile('policy.yaml', { checkEveryMs: 1 }),
    'option `checkEveryMs` of `policyFile` must be a whole number of milliseconds from 50 to 60000; received 1',
  ],
])('wrong options are told in words', (make, message) => {
  expect(make).toThrow(message)
})
