// Loading the entries leaves nothing behind: no handle, no listener, no global, no output.
const assert = require('node:assert/strict')

const state = () => ({
  globals: Reflect.ownKeys(globalThis).length,
  listeners: process.eventNames().map((name) => [name, process.listenerCount(name)]),
  resources: process.getActiveResourcesInfo(),
  prototypes: [Object, Array, String, RegExp, Promise].map(
    ({ prototype }) => Reflect.ownKeys(prototype).length,
  ),
})
const before = state()
const { exports: entries } = require('portcullis/package.json')
for (const entry of Object.keys(entries)) require(entry.replace(/^\./, 'portcullis'))

assert.deepEqual(state(), before)
