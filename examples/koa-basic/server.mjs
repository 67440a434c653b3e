import { fileURLToPath } from 'node:url'
import Koa from 'koa'
import Router from '@koa/router'
import { apiKeys, createApiKey, createGuard, memoryStore } from 'portcullis'
import { toKoa } from 'portcullis/koa'

// A service would read its records from a file that `portcullis keys create` made.
const { key, record } = createApiKey({ owner: 'ada', roles: ['developer'] })

const guard = createGuard({
  policy: fileURLToPath(new URL('policy.yaml', import.meta.url)),
  authenticate: [apiKeys({ store: memoryStore({ records: [record] }) })],
})
const gate = toKoa(guard)

const router = new Router()
router.get('/health', (ctx) => {
  ctx.body = { ok: true }
})
router.get('/api/v1/ai-service/predict', (ctx) => {
  ctx.body = { prediction: 42, for: gate.context(ctx).principal.id }
})
router.post('/api/v1/ai-service/predict', (ctx) => {
  ctx.body = { prediction: 42, question: ctx.request.body.question }
})

const app = new Koa()
app.use(gate.errors())
app.use(gate())
app.use(router.routes())

const server = app.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => {
  const url = `http://127.0.0.1:${server.address().port}/api/v1/ai-service/predict`
  console.log(`curl -H 'authorization: Bearer ${key}' ${url}`)
})
guard.upgrade(server)
