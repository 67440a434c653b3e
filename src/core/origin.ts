import { hostOf, isLoopback } from './loopback'
import type { OptionParser } from './options'

/**
 * Parses one origin or a list of them (RFC 6454 §6.1): scheme, host and port, in the form in which
 * browsers send it. `http` is for this machine alone, as everybody on the way could be that origin.
 */
export const originsOption: OptionParser<ReadonlySet<string>> = (value, fail) => {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  const origins = list.map((item) => (typeof item === 'string' ? originOf(item) : undefined))
  const known = origins.filter((origin) => origin !== undefined)
  return known.length > 0 && known.length === list.length
    ? new Set(known)
    : fail(
        'an origin or a list of origins such as `https://api.example.org`: https (http for ' +
          'loopback), without path, user and wildcard',
      )
}

/** The origin in the form in which browsers send it; `undefined` for what is none. */
export function originOf(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined
  const url = new URL(text)
  const bare = url.pathname === '/' && url.search === '' && url.hash === '' && url.username === ''
  // What comes back must be what was written: `https://h:443/` and `HTTPS://h` are the same origin,
  // `https://h?` and `https://*.h` are mistakes.
  const written = /^https?:\/\/[\w.:[\]-]+\/?$/i.test(text)
  return bare && written && isConfidential(url) ? url.origin : undefined
}

function isConfidential(url: URL): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(hostOf(url)))
}
