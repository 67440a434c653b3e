// Every subpath loads by `require`, without Express and Koa being installed.
const assert = require('node:assert/strict')

const { exports: entries } = require('portcullis/package.json')

for (const entry of Object.keys(entries)) {
  const names = Object.keys(require(entry.replace(/^\./, 'portcullis')))
  assert.ok(names.length > 0, `${entry} exports nothing`)
  assert.ok(!names.includes('default'), `${entry} has a default export`)
}
assert.throws(() => require.resolve('express'))
assert.throws(() => require.resolve('koa'))
assert.throws(() => require('portcullis/dist/cli.js'), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' })
