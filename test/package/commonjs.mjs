import assert from 'node:assert/strict'
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { consumer, run } from './consumer.mjs'

const MAX_PACKAGES = 40
const MAX_MEBIBYTES = 16
const noEval = '--disallow-code-generation-from-strings'

/** Packages that only the command line or the policy compiler may bring into a process. */
const notForAdapters = ['commander', 'yaml', 'ajv', 'rate-limiter-flexible']

export function commonjsChecks(packed) {
  const folder = consumer(packed, 'cjs', 'commonjs')
  const { version } = JSON.parse(readFileSync(join(packed.root, 'package.json'), 'utf8'))
  const bin = (...args) => run(folder, 'npx', ['--no-install', 'portcullis', ...args])
  const node = (...args) => void run(folder, 'node', args)
  return [
    [`installs at most ${MAX_PACKAGES} packages`, () => countPackages(folder)],
    [`installs at most ${MAX_MEBIBYTES} MiB`, () => measure(join(folder, 'node_modules'))],
    ['CommonJS: every entry loads, without frameworks', () => node('entries.cjs')],
    ['CommonJS: loading has no side effects', () => node('side-effects.cjs')],
    ['CommonJS: a guard is built', () => node('guard.cjs')],
    ['CommonJS: a guard is built without code generation', () => node(noEval, 'guard.cjs')],
    ['portcullis/express loads no more than it needs', () => loadsLittle(folder, 'express')],
    ['portcullis/koa loads no more than it needs', () => loadsLittle(folder, 'koa')],
    ['portcullis does not load the command line', () => loadsNoCommandLine(folder)],
    ['bin: --version', () => assert.equal(bin('--version').trim(), version)],
    ['bin: --help', () => assert.match(bin('--help'), /policy.*keys/s)],
    ['bin: keys create --json', () => createsKey(bin('keys', 'create', '--json'))],
    [
      'bin: policy check --json',
      () => checksPolicy(bin('policy', 'check', 'policy.json', '--json')),
    ],
  ]
}

function countPackages(folder) {
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'))
  const count = Object.keys(lock.packages).filter((path) => path !== '').length
  assert.ok(count <= MAX_PACKAGES, `${count} packages`)
  return count
}

function measure(folder) {
  const bytes = readdirSync(folder, { recursive: true })
    .map((name) => lstatSync(join(folder, name)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0)
  const mebibytes = bytes / 2 ** 20
  assert.ok(mebibytes <= MAX_MEBIBYTES, `${mebibytes.toFixed(1)} MiB`)
  return `${mebibytes.toFixed(1)} MiB`
}

function loadedBy(folder, entry) {
  return JSON.parse(run(folder, 'node', ['loaded.cjs', entry]))
}

function loadsLittle(folder, framework) {
  const loaded = loadedBy(folder, `portcullis/${framework}`)
  const own = loaded.filter((file) => file.startsWith('portcullis/'))
  assert.deepEqual(own, [`portcullis/dist/${framework}.js`])
  const packages = loaded.map((file) => file.split('/')[0])
  assert.deepEqual(
    packages.filter((name) => notForAdapters.includes(name)),
    [],
  )
}

function loadsNoCommandLine(folder) {
  const loaded = loadedBy(folder, 'portcullis')
  assert.deepEqual(
    loaded.filter((file) => /^commander\/|\/cli\./.test(file)),
    [],
  )
}

function createsKey(output) {
  const { key, record } = JSON.parse(output)
  assert.match(key, /^pc_live_[0-9A-Za-z]{12}_[0-9A-Za-z]{49}$/)
  assert.equal(record.id, key.split('_')[2])
  assert.ok(!JSON.stringify(record).includes(key.split('_')[3]))
}

function checksPolicy(output) {
  assert.equal(JSON.parse(output).valid, true)
}
