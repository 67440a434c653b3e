import type { Context, Middleware } from 'koa'
import type { AdaptableGuard } from '../core/guard'
import type { Principal } from '../core/principal'
import { createHandler } from '../http/handle'
import { toGate, type Gate } from './gate'
import { ownProperty } from './own-property'
import { requireGuard } from './require-guard'

export type KoaGate<PrincipalType extends Principal, Action extends string> = Gate<
  Middleware,
  Middleware,
  Pick<Context, 'req'>,
  PrincipalType,
  Action
>

/**
 * Turns a guard into middlewares for Koa 2 and 3. Mount `errors()` first and `gate()` next.
 *
 * @throws ConfigurationError for what is no guard.
 */
export function toKoa<PrincipalType extends Principal, Action extends string>(
  guard: AdaptableGuard<PrincipalType, Action>,
): KoaGate<PrincipalType, Action> {
  requireGuard('toKoa', guard)
  const handler = createHandler(guard)
  const production = ({ app }: Context): boolean => app.env === 'production'
  return toGate(guard, handler, {
    request: (ctx) => ctx.req,
    middleware: (plan): Middleware =>
      async function aiGuard(ctx, next) {
        const { req, res, originalUrl: url, request: holder } = ctx
        const attached = (name: string): unknown => ownProperty(ctx.state, name)
        const below = { req, res, url, holder, attached, production: production(ctx) }
        const passage = { ...below, next, values: ctx }
        if (!(await handler.handle(plan, passage))) ctx.respond = false
      },
    endpoint: (endpoint): Middleware =>
      async function aiGuardEndpoint(ctx, next) {
        const { req, res, originalUrl: url } = ctx
        if (await handler.serve(endpoint, { req, res, url })) ctx.respond = false
        else await next()
      },
    errors: (): Middleware =>
      async function aiGuardErrors(ctx, next) {
        try {
          await next()
        } catch (error) {
          const { req, res } = ctx
          if (!handler.fail(error, { req, res, production: production(ctx) })) throw error
          ctx.respond = false
        }
      },
  })
}
