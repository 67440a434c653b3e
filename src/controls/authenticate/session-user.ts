import type { Credential } from '../../core/credential'
import { ConfigurationError } from '../../core/errors'
import type { ExchangeRequest } from '../../core/exchange'
import { callback, oneOf, optional, parseOptions, type OptionParser } from '../../core/options'
import { originsOption } from '../../core/origin'
import { twoUsers, userOrAuth, userPath } from './sessions/attached-user'
import type { Authenticator, Verification } from './authenticator'
import { isFromKnownPage, safeMethods, type SafeMethod } from './request-origin'
import {
  toSessionPrincipal,
  type SessionFacts,
  type SessionPrincipal,
} from './sessions/session-principal'

export interface SessionUserOptions<User = unknown> {
  /**
   * Where a middleware in front of the gate puts the user: a property, or a path such as
   * `session.user`, of `req` in Express and of `ctx.state` in Koa. `undefined`, `null` and `false`
   * mean that nobody is logged in. @defaultValue `user`, else `auth`; with both, nobody
   */
  readonly user?: string
  /**
   * Turns the user into the facts of a principal, at each use of the session. Without an `id` the
   * session is refused; a mapping that throws or rejects is a 503.
   */
  readonly principal: (
    user: User,
  ) => SessionFacts | undefined | null | Promise<SessionFacts | undefined | null>
  /**
   * How the session gets here. `cookie`: browsers add it by themselves, so the request must come from
   * one of the `origins`. `authorization`: the middleware verified the `Bearer` or `DPoP` token of the
   * request; a user without one is refused. @defaultValue 'cookie'
   */
  readonly via?: 'cookie' | 'authorization'
  /** Origins whose pages may use the session, such as `https://app.example.org`. For cookies. */
  readonly origins?: string | readonly string[]
  /**
   * Methods that change nothing and cost nothing in this service, so that any page may cause them:
   * some of GET, HEAD and OPTIONS. Never holds for WebSocket upgrades. @defaultValue none
   */
  readonly safeMethods?: readonly SafeMethod[]
}

/**
 * Takes over the user that a login in front of the gate has established: passport, express-session,
 * express-jwt, express-oauth2-jwt-bearer, koa-jwt. The session itself is theirs: this authenticates
 * nobody whom they did not.
 *
 * A session and a credential in a header are two credentials (400), except for `authorization`.
 *
 * @example
 * sessionUser({
 *   principal: (user: AppUser) => ({ id: user.id, roles: user.roles }),
 *   origins: ['https://app.example.org'],
 * })
 * @throws ConfigurationError for a wrong option, and for cookies without `origins`.
 */
export function sessionUser<User = unknown>(
  options: SessionUserOptions<User>,
): Authenticator<SessionPrincipal> {
  const parsed = parseOptions('sessionUser', options, {
    user: optional(userPath, userOrAuth()),
    principal: callback<(user: unknown) => unknown>(),
    via: optional(oneOf(['cookie', 'authorization']), 'cookie'),
    origins: optional(originsOption, undefined),
    safeMethods: optional(methodList, undefined),
  })
  const { user: find, principal, via } = parsed
  const isOwn = via === 'cookie' ? ofKnownPage(parsed) : ofBearer(parsed)
  // Another session of the same guard has another name: each verifies its own.
  const name = `session-user (${[via, options.user ?? []].flat().join(' ')})`
  const credential: Credential = { scheme: 'session', value: name, id: undefined }
  return {
    name,
    headers: [via],
    present: (request) => (find(request) === undefined ? undefined : credential),
    recognizes: ({ scheme, value }) => scheme === 'session' && value === name,
    idOf: () => undefined,
    verify: async (_credential, { request, now }) => {
      const user = find(request)
      if (user === undefined) return refused('no user')
      if (user === twoUsers) return refused('two users')
      if (!isOwn(request)) return refused(via === 'cookie' ? 'origin' : 'no token')
      const mapped = toSessionPrincipal(await principal(user))
      if ('fault' in mapped) return refused(mapped.fault)
      const { until } = mapped
      if (until !== undefined && until <= now) return refused('expired')
      return {
        outcome: 'verified',
        principal: mapped.principal,
        ...(until !== undefined && { until }),
      }
    },
  }
}

interface PageOptions {
  readonly origins: ReadonlySet<string> | undefined
  readonly safeMethods: readonly SafeMethod[] | undefined
}

function ofKnownPage({ origins, safeMethods: unchecked = [] }: PageOptions) {
  if (origins === undefined) {
    throw new ConfigurationError(
      "`sessionUser` with `via: 'cookie'` needs the option `origins`; any page could use the " +
        "session otherwise; write the origin of your pages, such as `['https://app.example.org']`",
    )
  }
  return (request: ExchangeRequest): boolean => isFromKnownPage(request, { origins, unchecked })
}

function ofBearer({ origins, safeMethods: unchecked }: PageOptions) {
  if (origins !== undefined || unchecked !== undefined) {
    throw new ConfigurationError(
      "`sessionUser` takes `origins` and `safeMethods` with `via: 'cookie'` alone; no browser adds " +
        'a token by itself',
    )
  }
  return ({ headers }: ExchangeRequest): boolean => {
    const [value = '', ...others] = headers.get('authorization') ?? []
    return others.length === 0 && TOKEN.test(value)
  }
}

// Not `Basic`, `Digest` or `Negotiate`: those a browser adds by itself, like a cookie.
const TOKEN = /^(?:bearer|dpop) +\S/i

const methodList: OptionParser<readonly SafeMethod[]> = (value, fail) =>
  Array.isArray(value) && value.every((item) => safeMethods.includes(item as SafeMethod))
    ? Object.freeze([...(value as SafeMethod[])])
    : fail('a list of `GET`, `HEAD` and `OPTIONS`')

function refused(cause: string): Verification<SessionPrincipal> {
  return { outcome: 'refused', cause }
}
