import type { ErrorRequestHandler, Request, RequestHandler } from 'express'
import type { AdaptableGuard } from '../core/guard'
import type { Principal } from '../core/principal'
import { createHandler } from '../http/handle'
import { toGate, type Gate } from './gate'
import { ownProperty } from './own-property'
import { requireGuard } from './require-guard'

export type ExpressGate<PrincipalType extends Principal, Action extends string> = Gate<
  RequestHandler,
  ErrorRequestHandler,
  Request,
  PrincipalType,
  Action
>

/**
 * Turns a guard into middlewares for Express 4 and 5. Mount `gate()` first and `errors()` last.
 *
 * @throws ConfigurationError for what is no guard.
 */
export function toExpress<PrincipalType extends Principal, Action extends string>(
  guard: AdaptableGuard<PrincipalType, Action>,
): ExpressGate<PrincipalType, Action> {
  requireGuard('toExpress', guard)
  const handler = createHandler(guard)
  const production = (req: Request): boolean => req.app.get('env') === 'production'
  return toGate(guard, handler, {
    request: (req) => req,
    middleware: (plan): RequestHandler =>
      function aiGuard(req, res, next) {
        const attached = (name: string): unknown => ownProperty(req, name)
        const passage = {
          req,
          res,
          next,
          url: req.originalUrl,
          attached,
          production: production(req),
        }
        handler.handle(plan, passage).catch(next)
      },
    endpoint: (endpoint): RequestHandler =>
      function aiGuardEndpoint(req, res, next) {
        const served = handler.serve(endpoint, { req, res, url: req.originalUrl })
        served.then((answered) => answered || next()).catch(next)
      },
    errors: (): ErrorRequestHandler =>
      // Express knows an error handler by its four parameters.
      function aiGuardErrors(error, req, res, next) {
        if (!handler.fail(error, { req, res, production: production(req) })) next(error)
      },
  })
}
