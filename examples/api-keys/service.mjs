import { fileURLToPath } from 'node:url'
import express from 'express'
import { apiKeys, createGuard, keyManager, memoryStore } from 'portcullis'
import { toExpress } from 'portcullis/express'

/** A service whose keys are issued, rotated and revoked while it runs. */
export function makeService({ clock }) {
  // In several processes: `redisStore` or `postgresStore` instead, and the pepper from a secret store.
  const store = memoryStore({ clock })
  const pepper = 'for this example only, 16 bytes or more'

  const keys = keyManager({
    store,
    pepper,
    clock,
    onEvent: (event) => console.log(describe(event)),
  })
  const guard = createGuard({
    policy: fileURLToPath(new URL('policy.yaml', import.meta.url)),
    authenticate: [apiKeys({ store, pepper, clock, lastUsed: true })],
    clock,
    onEvent: ({ ledger = [] }) => {
      for (const { note = '' } of ledger) if (note.startsWith('key.')) console.log(`    ${note}`)
    },
  })
  const gate = toExpress(guard)

  // Set so that refusals are not explained on stderr.
  const app = express().set('env', 'production')
  app.use(gate())
  app.get('/models/:id', (req, res) => {
    res.json({ model: req.params.id, for: gate.context(req).principal.id })
  })
  app.use(gate.errors())
  return { app, keys }
}

function describe({ type, id, successor, reason }) {
  const rest = [successor && `to ${successor}`, reason && `because: ${reason}`].filter(Boolean)
  return `    ${[type, id, ...rest].join(' ')}`
}
