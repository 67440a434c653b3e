import { fileURLToPath } from 'node:url'
import express from 'express'
import { apiKeys, createApiKey, createGuard, memoryStore } from 'portcullis'
import { toExpress } from 'portcullis/express'

// A service would read its records from a file that `portcullis keys create` made.
const { key, record } = createApiKey({ owner: 'ada', roles: ['developer'] })

const guard = createGuard({
  policy: fileURLToPath(new URL('policy.yaml', import.meta.url)),
  authenticate: [apiKeys({ store: memoryStore({ records: [record] }) })],
})
const gate = toExpress(guard)

const app = express()
app.use(gate())
app.get('/health', (req, res) => res.json({ ok: true }))
app.get('/api/v1/ai-service/predict', (req, res) => {
  res.json({ prediction: 42, for: gate.context(req).principal.id })
})
app.post('/api/v1/ai-service/predict', (req, res) => {
  res.json({ prediction: 42, question: req.body.question })
})
app.use(gate.errors())

const server = app.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => {
  const url = `http://127.0.0.1:${server.address().port}/api/v1/ai-service/predict`
  console.log(`curl -H 'authorization: Bearer ${key}' ${url}`)
})
guard.upgrade(server)
