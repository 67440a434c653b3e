import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { consumer, run } from './consumer.mjs'

export function esmChecks(packed) {
  const folder = consumer(packed, 'esm', 'module', ['express@5', 'koa@3'])
  const dist = join(folder, 'node_modules', 'portcullis', 'dist')
  return [
    ['ESM: every entry loads', () => void run(folder, 'node', ['entries.mjs'])],
    [
      'ESM: guards an Express and a Koa service, whole and streamed',
      () => void run(folder, 'node', ['serve.mjs']),
    ],
    [
      'ESM: entries reach no command line, no framework and no client of a store',
      () => reachesNoCommandLine(dist),
    ],
  ]
}

const entries = ['index', 'express', 'koa', 'testing'].concat([
  'stores/memory',
  'stores/redis',
  'stores/postgres',
])

/** Packages that an application brings along, and what only the command line needs. */
const notForEntries = /^(?:commander|express|koa|redis|ioredis|pg)$|\/cli\.mjs$/

function reachesNoCommandLine(dist) {
  for (const entry of entries) {
    const reached = reach(join(dist, `${entry}.mjs`))
    const wrong = reached.filter((name) => notForEntries.test(name))
    assert.deepEqual(wrong, [], entry)
  }
}

/** Files and packages that a module imports, directly or through its chunks. */
function reach(file, seen = new Set()) {
  if (seen.has(file)) return []
  seen.add(file)
  const names = [
    ...readFileSync(file, 'utf8').matchAll(/^(?:import|export|\}).*?["']([^"'\n]+)["'];$/gm),
  ]
  for (const [, name] of names) {
    if (name.startsWith('.')) reach(join(dirname(file), name), seen)
    else seen.add(name)
  }
  return [...seen]
}
