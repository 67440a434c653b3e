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
    ['ESM: entries reach no command line and no framework', () => reachesNoCommandLine(dist)],
  ]
}

function reachesNoCommandLine(dist) {
  for (const entry of ['index', 'express', 'koa', 'testing', 'stores/memory']) {
    const reached = reach(join(dist, `${entry}.mjs`))
    const wrong = reached.filter((name) => /^(?:commander|express|koa)$|\/cli\.mjs$/.test(name))
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
