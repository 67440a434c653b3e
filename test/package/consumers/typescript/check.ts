// Compiled as .cts and as .mts: every entry has types for both ways of loading it.
import express from 'express'
import { Redis } from 'ioredis'
import Koa from 'koa'
import { Pool } from 'pg'
import { apiKeys, createApiKey, createGuard, isGuardError } from 'portcullis'
import type { ApiKeyRecord, RecordStore } from 'portcullis'
import { toExpress } from 'portcullis/express'
import { toKoa } from 'portcullis/koa'
import { memoryStore } from 'portcullis/stores/memory'
import { postgresStore } from 'portcullis/stores/postgres'
import { redisStore } from 'portcullis/stores/redis'
import * as testing from 'portcullis/testing'
import { createClient } from 'redis'

const { key, record } = createApiKey({ owner: 'ada', roles: ['caller'] })
const guard = createGuard({
  policy: './policy.json',
  authenticate: [apiKeys({ store: memoryStore({ records: [record] }) })],
})

export const stores: RecordStore<ApiKeyRecord>[] = [
  redisStore({ client: createClient({ disableOfflineQueue: true }), name: 'keys' }),
  redisStore({ client: new Redis({ enableOfflineQueue: false }), name: 'keys' }),
  postgresStore({ client: new Pool(), name: 'keys' }),
]

const app: express.Express = express()
app.use(toExpress(guard)())
app.use(toExpress(guard).errors())

const koa = new Koa()
koa.use(toKoa(guard)())

// @ts-expect-error -- an unknown option does not compile
createGuard({ policy: './policy.json', athenticate: [] })

export const status = (error: unknown): number => (isGuardError(error) ? error.status : 500)
export const text: string = key
export const names: object = testing
