import type { RequestListener } from 'node:http'
import Router from '@koa/router'
import express from 'express'
import Koa from 'koa'
import { toExpress } from '../../src/adapters/express'
import { toKoa } from '../../src/adapters/koa'
import type { PolicyDocument } from '../../src/index'
import { withServer } from '../http/support/small-guard'
import { suiteGuard } from '../support/gate'
import { rawExchange, rawRequest } from '../support/raw'

// Each is a route of the document and of the framework's router.
const paths = ['/@pub', '/a\\:b', '/a,b=c', '/x$&y', '/:name', '/:name/:more']

const policy: PolicyDocument = {
  version: 1,
  routes: paths.map((path) => ({ match: `GET ${path}`, authenticate: 'anonymous' })),
}

/** The routes of the framework, which answer with their own path and with the gate's. */
const applications: readonly (readonly [string, () => RequestListener])[] = [
  [
    'Express 5',
    () => {
      const app = express()
      app.set('env', 'production')
      const gate = toExpress(suiteGuard({ policy }).guard)
      app.use(gate())
      for (const path of paths) {
        app.get(path, (req, res) => void res.json([`GET ${path}`, gate.context(req).route]))
      }
      return app
    },
  ],
  [
    '@koa/router',
    () => {
      const app = new Koa()
      app.env = 'production'
      const router = new Router()
      const gate = toKoa(suiteGuard({ policy }).guard)
      app.use(gate.errors())
      app.use(gate())
      for (const path of paths) {
        router.get(path, (ctx) => {
          ctx.body = [`GET ${path}`, gate.context(ctx).route]
        })
      }
      app.use(router.routes())
      const callback = app.callback()
      return (req, res) => void callback(req, res)
    },
  ],
]

describe.each(applications)('the route of the gate is the one that %s takes', (_name, listener) => {
  const answerTo = async (target: string) =>
    withServer(listener(), (port) => rawExchange(port, rawRequest(`GET ${target}`)))

  test.each([
    ['/@pub', '/@pub'],
    ['/@PUB/', '/@pub'],
    ['/a:b', '/a\\:b'],
    ['/a,b=c', '/a,b=c'],
    ['/x$&y', '/x$&y'],
    ['/@pub,', '/:name'],
    ['/%c3%a9', '/:name'],
    ['/a%20b/%22', '/:name/:more'],
  ])('for %s', async (target, path) => {
    const answer = await answerTo(target)
    expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toEqual([`GET ${path}`, `GET ${path}`])
  })

  test.each(['/%40pub', '/%40PUB', '/a%3ab', '/a%2Cb=c', '/a,b%3dc', '/x%24&y', '/x$%26y'])(
    'and %s is refused, which a framework reads otherwise',
    async (target) => {
      const answer = await answerTo(target)
      expect(answer).toMatch(/^HTTP\/1\.1 400 /)
      expect(answer).toContain('path-malformed')
    },
  )
})
