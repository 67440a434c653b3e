import type { RequestListener } from 'node:http'
import express from 'express'
import Koa from 'koa'
import { toExpress } from '../../src/adapters/express'
import { toKoa } from '../../src/adapters/koa'
import type { Carried, PolicyDocument } from '../../src/index'
import { withServer } from '../http/support/small-guard'
import { developer, suiteGuard } from '../support/gate'
import { rawExchange, rawRequest } from '../support/raw'

const obligation = (level: number) => ({ type: 'x.mark', level })

const policy: PolicyDocument = {
  version: 1,
  obligations: ['x.mark'],
  rules: [1, 3, 2].map((level) => ({
    id: `mark-${level}`,
    effect: 'allow',
    actions: ['thing:use'],
    resources: ['thing/**'],
    obligations: [obligation(level)],
  })),
  routes: [{ match: 'GET /things/:name', action: 'thing:use', resource: 'thing/{path.name}' }],
}

const mark: Carried = {
  type: 'x.mark',
  phases: ['response'],
  merge: (left, right) => (Number(left['level']) >= Number(right['level']) ? left : right),
  check: ({ level }) => (typeof level === 'number' ? undefined : '`level` must be a number'),
}

const guarded = () => suiteGuard({ policy, obligations: [mark] }).guard

const events = 'text/event-stream'

const applications: readonly (readonly [string, () => RequestListener])[] = [
  [
    'Express 5',
    () => {
      const app = express()
      app.set('env', 'production')
      const gate = toExpress(guarded())
      app.use(gate())
      app.get('/things/whole', (req, res) => void res.json(gate.context(req).obligations))
      app.get('/things/stream', (_req, res) => {
        res.setHeader('content-type', events)
        res.write('data: {"leaked":true}\n\n')
        res.end()
      })
      app.use(gate.errors())
      return app
    },
  ],
  [
    'Koa 3',
    () => {
      const app = new Koa()
      app.env = 'production'
      const gate = toKoa(guarded())
      app.use(gate.errors())
      app.use(gate())
      app.use((ctx) => {
        if (ctx.path === '/things/whole') ctx.body = gate.context(ctx).obligations
        else {
          ctx.type = events
          ctx.body = 'data: {"leaked":true}\n\n'
        }
      })
      const callback = app.callback()
      return (req, res) => void callback(req, res)
    },
  ],
]

describe.each(applications)('a duty that handlers of %s carry out', (_, listener) => {
  const credential = Object.entries(developer.headers)
  const answerTo = async (target: string) =>
    withServer(listener(), (port) => rawExchange(port, rawRequest(`GET ${target}`, credential)))

  test('is in the context of the gate, merged', async () => {
    const answer = await answerTo('/things/whole')
    expect(answer).toMatch(/^HTTP\/1.1 200/)
    expect(answer).toContain(JSON.stringify([obligation(3)]))
  })

  test('on whole responses only is no stream, of which nothing leaves', async () => {
    const answer = await answerTo('/things/stream')
    expect(answer).toMatch(/^HTTP\/1.1 503/)
    expect(answer).toContain('obligation-unsupported')
    expect(answer).not.toContain('leaked')
  })
})
