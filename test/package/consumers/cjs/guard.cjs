// A guard is built from a document and kept in a file, as a service would.
const assert = require('node:assert/strict')
const { apiKeys, createApiKey, createGuard, isConfigurationError } = require('portcullis')
const { toExpress } = require('portcullis/express')
const { toKoa } = require('portcullis/koa')
const { memoryStore } = require('portcullis/stores/memory')
const policy = require('./policy.json')

const { record } = createApiKey({ owner: 'ada', roles: ['caller'] })
const authenticate = [apiKeys({ store: memoryStore({ records: [record] }) })]
const guard = createGuard({ policy, authenticate })

assert.equal(typeof toExpress(guard)(), 'function')
assert.equal(typeof toKoa(guard)(), 'function')
assert.throws(
  () => createGuard({ policy: { ...policy, roules: [] }, authenticate }),
  (error) => isConfigurationError(error) && error.message.includes('roules'),
)
