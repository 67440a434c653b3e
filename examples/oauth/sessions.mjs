import { createHash, randomBytes } from 'node:crypto'

/**
 * Sessions in the memory of this process, by the hash of their id: a copy of the map opens none. A
 * service of several processes keeps them in a store they share.
 */
export function createSessions({ lifeMs, limit = 10_000, clock = Date.now }) {
  const sessions = new Map()
  const keyOf = (id) => createHash('sha256').update(id).digest('base64')
  const dropOld = () => {
    for (const [key, { endsAt }] of sessions) {
      if (endsAt > clock() && sessions.size < limit) return
      sessions.delete(key)
    }
  }
  return {
    lifeMs,
    /** A new session under a new id, whatever the browser had before: nobody can choose it. */
    begin: (values) => {
      dropOld()
      const id = randomBytes(32).toString('base64url')
      sessions.set(keyOf(id), { ...values, endsAt: clock() + lifeMs })
      return id
    },
    find: (id) => {
      const session = id === undefined ? undefined : sessions.get(keyOf(id))
      return session && session.endsAt > clock() ? session : undefined
    },
    end: (id) => id !== undefined && sessions.delete(keyOf(id)),
  }
}

/** The value of a cookie; `undefined` where it is missing, or comes twice and so may be planted. */
export function cookieOf({ headers }, name) {
  const pairs = (headers.cookie ?? '').split(/; */)
  const values = pairs.filter((pair) => pair.startsWith(`${name}=`))
  return values.length === 1 ? values[0].slice(name.length + 1) : undefined
}

/**
 * `HttpOnly` hides a cookie from scripts; `SameSite=Lax` from requests that other sites make, other than
 * links to follow, which the login needs to come back. Over https, as in production, it is `Secure` and
 * its name begins with `__Host-`, so that no other host of the domain can plant one.
 */
export function cookiesOf({ secure }) {
  const prefix = secure ? '__Host-' : ''
  const flags = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
  return {
    read: (req, name) => cookieOf(req, prefix + name),
    write: (res, name, value, lifeMs) =>
      res.append('Set-Cookie', `${prefix}${name}=${value}; Max-Age=${lifeMs / 1000}; ${flags}`),
    clear: (res, name) => res.append('Set-Cookie', `${prefix}${name}=; Max-Age=0; ${flags}`),
  }
}
