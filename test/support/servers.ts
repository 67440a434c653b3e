import { once } from 'node:events'
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import express4 from 'express4'
import express5, { type RequestHandler } from 'express'
import Koa3 from 'koa'
import Koa2 from 'koa2'
import type { Endpoint } from '../../src/core/endpoint'
import type { AdaptableGuard } from '../../src/core/guard'
import { toExpress } from '../../src/adapters/express'
import { toKoa } from '../../src/adapters/koa'

/** What a handler of a test sees, whichever framework calls it. */
export interface Call {
  readonly req: IncomingMessage
  readonly res: ServerResponse
  readonly body: unknown
  readonly principal: string | undefined
  /** Sends a value the way the framework's users do: `res.send` or `ctx.body`. */
  readonly send: (value: unknown, status?: number, headers?: Record<string, string>) => void
}

export type CallHandler = (call: Call) => unknown

/** An application: a gate in front of one handler, and error handling where the framework wants it. */
export interface Application {
  readonly guard?: AdaptableGuard
  readonly handler: CallHandler
  /** Mounted before the gate. */
  readonly endpoints?: readonly Endpoint[]
  /** Mounted behind it. */
  readonly behind?: readonly Endpoint[]
  /** Middlewares of the framework, mounted before the gate. */
  readonly outside?: readonly unknown[]
  /** The same behind it. */
  readonly inside?: readonly unknown[]
  /** Leaves `errors()` out: refusals must not need it. */
  readonly withoutErrors?: boolean
}

export interface Framework {
  readonly name: string
  readonly listener: (application: Application) => ReturnType<Koa3['callback']>
}

/** The four servers of the HTTP suite. */
export const frameworks: readonly Framework[] = [
  { name: 'express 4', listener: expressListener(express4) },
  { name: 'express 5', listener: expressListener(express5) },
  { name: 'koa 2', listener: koaListener(Koa2) },
  { name: 'koa 3', listener: koaListener(Koa3) },
]

/** The current major of each framework, for what does not depend on how it is mounted. */
export const current = frameworks.filter(({ name }) => /^(?:express 5|koa 3)$/.test(name))

function expressListener(express: typeof express5): Framework['listener'] {
  return ({ guard, handler, withoutErrors, ...mounted }) => {
    const { endpoints = [], behind = [], outside = [], inside = [] } = mounted
    const app = express()
    app.set('env', 'production')
    const gate = guard && toExpress(guard)
    for (const endpoint of endpoints) if (gate) app.use(gate.mount(endpoint))
    for (const middleware of outside) app.use(middleware as RequestHandler)
    if (gate) app.use(gate())
    for (const middleware of inside) app.use(middleware as RequestHandler)
    for (const endpoint of behind) if (gate) app.use(gate.mount(endpoint))
    app.use((req, res, next) => {
      const send: Call['send'] = (value, status = 200, headers = {}) => {
        res.status(status).set(headers)
        if (value instanceof Readable) value.pipe(res)
        else res.send(value)
      }
      const principal = gate?.context(req).principal?.id
      const call = { req, res, body: req.body as unknown, principal, send }
      Promise.resolve()
        .then(() => handler(call))
        .catch(next)
    })
    if (gate && !withoutErrors) app.use(gate.errors())
    return app as unknown as ReturnType<Koa3['callback']>
  }
}

function koaListener(Koa: typeof Koa3): Framework['listener'] {
  return ({ guard, handler, withoutErrors, ...mounted }) => {
    const { endpoints = [], behind = [], outside = [], inside = [] } = mounted
    const app = new Koa()
    app.env = 'production'
    app.silent = true
    const gate = guard && toKoa(guard)
    if (gate && !withoutErrors) app.use(gate.errors())
    for (const endpoint of endpoints) if (gate) app.use(gate.mount(endpoint))
    for (const middleware of outside) app.use(middleware as Koa3.Middleware)
    if (gate) app.use(gate())
    for (const middleware of inside) app.use(middleware as Koa3.Middleware)
    for (const endpoint of behind) if (gate) app.use(gate.mount(endpoint))
    app.use(async (ctx) => {
      let sent = false
      const send: Call['send'] = (value, status = 200, headers = {}) => {
        sent = true
        ctx.body = value
        ctx.status = status
        ctx.set(headers)
      }
      const { body } = ctx.request as { body?: unknown }
      // Koa begins with 404, for handlers that never answer.
      ctx.res.statusCode = 200
      await handler({
        req: ctx.req,
        res: ctx.res,
        body,
        principal: gate?.context(ctx).principal?.id,
        send,
      })
      // A handler that wrote to the response itself has answered.
      if (!sent) ctx.respond = false
    })
    return app.callback()
  }
}

/** A listening server of one application, and how to end it. */
export interface Running {
  readonly url: string
  readonly port: number
  readonly server: Server
  readonly close: () => Promise<void>
}

export async function start(
  framework: Framework,
  application: Application,
  options: ServerOptions = {},
): Promise<Running> {
  const server = createServer(options, framework.listener(application))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    server,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
