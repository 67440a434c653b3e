// Two majors of each framework are installed; the older ones by an alias, with the newer ones' types.
// The last two packages come without types.
declare module 'express4' {
  import express from 'express'
  export = express
}
declare module 'koa2' {
  import Koa from 'koa'
  export = Koa
}
declare module 'koa-bodyparser' {
  import type { Middleware } from 'koa'
  export default function bodyParser(): Middleware
}
declare module '@koa/router' {
  import type { Middleware } from 'koa'
  export default class Router {
    readonly get: (path: string, handler: Middleware) => void
    readonly routes: () => Middleware
  }
}
