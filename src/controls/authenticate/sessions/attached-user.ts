import type { ExchangeRequest } from '../../../core/exchange'
import type { OptionParser } from '../../../core/options'

/** Two different users are attached, and nobody said which of them counts. */
export const twoUsers = Symbol('two users')

/** Finds the user that a middleware in front of the gate has attached; `undefined` for none. */
export type FindUser = (request: ExchangeRequest) => unknown

// What clients write themselves, as frameworks parse it.
const foreign = new Set(['body', 'cookies', 'headers', 'params', 'query', 'rawBody', 'rawHeaders'])

const PATH = /^[A-Za-z_$][\w$]{0,63}(?:\.[\w$]{1,64}){0,4}$/

/** Parses the option that names where the user is: a property or a path such as `session.user`. */
export const userPath: OptionParser<FindUser> = (value, fail) => {
  if (typeof value !== 'string' || !PATH.test(value)) {
    return fail('the name of a property such as `user`, or a path such as `session.user`')
  }
  const [name = '', ...steps] = value.split('.')
  if (foreign.has(name)) return fail('what a middleware found, not what the client sent')
  return ({ attached }) => unlessNone(valueAt(attached?.(name), steps))
}

/** `user` as passport and koa-jwt set it, or `auth` as express-jwt and express-oauth2-jwt-bearer do. */
export function userOrAuth(): FindUser {
  // Which of them it was: what a handler attaches afterwards is no second user.
  const names = new WeakMap<ExchangeRequest, 'user' | 'auth'>()
  return (request) => {
    const known = names.get(request)
    const user = known === 'auth' ? undefined : unlessNone(request.attached?.('user'))
    const auth = known === 'user' ? undefined : unlessNone(request.attached?.('auth'))
    if (user !== undefined && auth !== undefined && user !== auth) return twoUsers
    if (user !== undefined) names.set(request, 'user')
    else if (auth !== undefined) names.set(request, 'auth')
    return user ?? auth
  }
}

function valueAt(value: unknown, steps: readonly string[]): unknown {
  let found = value
  for (const step of steps) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined
    found = (found as Record<string, unknown>)[step]
  }
  return found
}

function unlessNone(value: unknown): unknown {
  return value === null || value === false ? undefined : value
}
