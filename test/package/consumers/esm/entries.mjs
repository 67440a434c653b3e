// Every subpath loads by `import`, with names of its own.
import assert from 'node:assert/strict'
import manifest from 'portcullis/package.json' with { type: 'json' }

for (const entry of Object.keys(manifest.exports).filter((name) => !name.endsWith('.json'))) {
  const names = Object.keys(await import(entry.replace(/^\./, 'portcullis')))
  assert.ok(names.length > 0, `${entry} exports nothing`)
  assert.ok(!names.includes('default'), `${entry} has a default export`)
}
