import type { Context, Middleware } from 'koa'
import type { AdaptableGuard, Plan } from '../core/guard'
import type { Principal } from '../core/principal'
import { createHandler } from '../http/handle'
import { toGate, type Gate } from './gate'

export type KoaGate<PrincipalType extends Principal, Action extends string> = Gate<
  Middleware,
  Middleware,
  Pick<Context, 'req'>,
  PrincipalType,
  Action
>

/** Turns a guard into middlewares for Koa 2 and 3. Mount `errors()` first and `gate()` next. */
export function toKoa<PrincipalType extends Principal, Action extends string>(
  guard: AdaptableGuard<PrincipalType, Action>,
): KoaGate<PrincipalType, Action> {
  const handler = createHandler(guard)
  return toGate(guard, handler, {
    request: (ctx) => ctx.req,
    middleware: (plan: Plan): Middleware =>
      async function aiGuard(ctx, next) {
        const production = ctx.app.env === 'production'
        const facts = { url: ctx.originalUrl, holder: ctx.request, production, values: ctx }
        const answered = !(await handler.handle(plan, ctx.req, ctx.res, next, facts))
        if (answered) ctx.respond = false
      },
    errors: (): Middleware =>
      async function aiGuardErrors(ctx, next) {
        try {
          await next()
        } catch (error) {
          if (!handler.fail(error, ctx.req, ctx.res, ctx.app.env === 'production')) throw error
          ctx.respond = false
        }
      },
  })
}
