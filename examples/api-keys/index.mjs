import { once } from 'node:events'
import { makeService } from './service.mjs'

// The clock of the service, so that a grace of 48 hours is over at once.
let ahead = 0
const { app, keys } = makeService({ clock: () => Date.now() + ahead })
const server = app.listen(0, '127.0.0.1')
await once(server, 'listening')
const { port } = server.address()

let unexpected = 0
async function call(what, key, model, expected) {
  const headers = key === undefined ? {} : { authorization: `Bearer ${key}` }
  const { status } = await fetch(`http://127.0.0.1:${port}/models/${model}`, { headers })
  if (status !== expected) unexpected++
  console.log(`${status}  ${what}${status === expected ? '' : `  (expected ${expected})`}`)
}

await call('nobody', undefined, 'gpt-4o', 401)

const grant = { owner: 'ada', roles: ['developer'], scopes: ['ai.model.read'], models: ['gpt-*'] }
const first = await keys.issue({ ...grant, name: 'laptop', expiresInDays: 30 })
await call('a key that was issued', first.key, 'gpt-4o', 200)
await call('the same key on a model beyond its ceiling', first.key, 'claude', 403)

const second = await keys.rotate(first.record.id, { graceMs: 48 * 3_600_000 })
await call('the old key within its grace', first.key, 'gpt-4o', 200)
await call('its successor', second.key, 'gpt-4o', 200)

ahead += 48 * 3_600_000
await call('the old key after 48 hours', first.key, 'gpt-4o', 401)
await call('its successor', second.key, 'gpt-4o', 200)

await keys.revoke(second.record.id, 'laptop lost')
await call('the successor, revoked', second.key, 'gpt-4o', 401)

for (const { id, name, state } of await keys.list({ owner: 'ada' })) {
  console.log(`    ${id} ${name} ${state}`)
}
server.close()
console.log(unexpected === 0 ? 'Each call ended as expected.' : `${unexpected} calls did not.`)
process.exitCode = unexpected === 0 ? 0 : 1
