// Every subpath loads by `require`, without frameworks and clients of stores being installed.
const assert = require('node:assert/strict')

const { exports: entries } = require('portcullis/package.json')

for (const entry of Object.keys(entries)) {
  const names = Object.keys(require(entry.replace(/^\./, 'portcullis')))
  assert.ok(names.length > 0, `${entry} exports nothing`)
  assert.ok(!names.includes('default'), `${entry} has a default export`)
}
for (const peer of ['express', 'koa', 'redis', 'ioredis', 'pg']) {
  assert.throws(() => require.resolve(peer), peer)
}
assert.throws(() => require('portcullis/dist/cli.mjs'), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' })
