import type { RequestListener } from 'node:http'
import type { AdaptableGuard } from '../../../src/core/guard'
import { toExpress } from '../../../src/adapters/express'
import { toKoa } from '../../../src/adapters/koa'
import type { SmallGuard } from './small-guard'

/** A small guard with the plans that adapters ask for. */
function adaptable(guard: SmallGuard): AdaptableGuard & SmallGuard {
  const plan = (name: string) => () => ({ name, filters: name === 'all' || name === 'filter' })
  return {
    ...guard,
    protectedResource: undefined,
    planAccess: () => Promise.reject(new Error('a small guard has no policy')),
    plans: {
      all: plan('all'),
      authenticate: plan('authenticate'),
      authorize: plan('authorize'),
      limit: plan('limit'),
      sanitize: plan('sanitize'),
      filter: plan('filter'),
    },
  }
}

/* eslint-disable @typescript-eslint/no-explicit-any -- two majors of each framework, one test */
type Framework = any

const load = (name: string): Framework => {
  const loaded = require(name)
  return loaded.default ?? loaded
}

export const expressMajors = [
  ['Express 4', load('express4')],
  ['Express 5', load('express')],
] as const

export const koaMajors = [
  ['Koa 2', load('koa2')],
  ['Koa 3', load('koa')],
] as const

/** An Express application, which `mount` fills. */
export function expressApp(
  express: Framework,
  guard: SmallGuard,
  mount: (app: Framework, gate: ReturnType<typeof toExpress>) => void,
): RequestListener {
  const app = express()
  app.set('env', 'production')
  mount(app, toExpress(adaptable(guard)))
  return app
}

/** A Koa application, which `mount` fills. */
export function koaApp(
  Koa: Framework,
  guard: SmallGuard,
  mount: (app: Framework, gate: ReturnType<typeof toKoa>) => void,
): RequestListener {
  const app = new Koa()
  app.env = 'production'
  app.silent = true
  mount(app, toKoa(adaptable(guard)))
  return app.callback()
}
