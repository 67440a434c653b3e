// Compiled as .cts and as .mts: every entry has types for both ways of loading it.
import express from 'express'
import Koa from 'koa'
import { apiKeys, createApiKey, createGuard, isGuardError } from 'portcullis'
import { toExpress } from 'portcullis/express'
import { toKoa } from 'portcullis/koa'
import { memoryStore } from 'portcullis/stores/memory'
import * as testing from 'portcullis/testing'

const { key, record } = createApiKey({ owner: 'ada', roles: ['caller'] })
const guard = createGuard({
  policy: './policy.json',
  authenticate: [apiKeys({ store: memoryStore({ records: [record] }) })],
})

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
