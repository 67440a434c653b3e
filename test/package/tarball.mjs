import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { run } from './consumer.mjs'

export function tarballChecks({ root, tarball, files }) {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return [
    ['holds dist, docs, README, LICENSE, CHANGELOG and package.json only', () => holdsOnly(files)],
    ['holds every file that `exports` and `bin` name', () => holdsNamed(files, manifest)],
    ['holds every file that README and docs link to', () => holdsLinked(files, root)],
    ['has frameworks and clients of stores as optional peers', () => hasOptionalPeers(manifest)],
    ['passes publint', () => void run(root, 'npx', ['publint', 'run', tarball, '--strict'])],
    ['passes attw for node16', () => void run(root, 'npx', ['attw', tarball, ...attwOptions])],
  ]
}

const attwOptions = ['--profile', 'node16', '--no-definitely-typed', '--no-emoji', '--no-color']

function holdsOnly(files) {
  const other = files.filter(
    (file) =>
      !/^(?:dist\/.+\.(?:[mc]?js|d\.m?ts|schema\.json)|docs\/[\w-]+\.md|(?:README|CHANGELOG)\.md|LICENSE|package\.json)$/.test(
        file,
      ),
  )
  assert.deepEqual(other, [])
  for (const name of ['README.md', 'CHANGELOG.md', 'LICENSE']) assert.ok(files.includes(name), name)
  return `${files.length} files`
}

function holdsNamed(files, { exports, bin }) {
  const named = [...Object.values(exports), bin].flatMap(leaves)
  for (const path of named) assert.ok(files.includes(path.replace(/^\.\//, '')), path)
}

function holdsLinked(files, root) {
  for (const page of files.filter((file) => file.endsWith('.md'))) {
    const text = readFileSync(join(root, page), 'utf8')
    for (const [, link] of text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)) {
      const target = posix.join(posix.dirname(page), link)
      assert.ok(files.includes(target), `${page} links to ${target}`)
    }
  }
}

function leaves(value) {
  return typeof value === 'string' ? [value] : Object.values(value).flatMap(leaves)
}

function hasOptionalPeers({ peerDependencies = {}, peerDependenciesMeta = {}, dependencies }) {
  for (const name of ['express', 'koa', 'redis', 'ioredis', 'pg']) {
    assert.ok(name in peerDependencies, `${name} is a peer`)
    assert.equal(peerDependenciesMeta[name]?.optional, true, `${name} is optional`)
    assert.ok(!(name in dependencies), `${name} is no dependency`)
  }
}
