import { isIP } from 'node:net'
import { hostOf } from './loopback'
import { isPublicAddress } from './public-address'

/** Where an address leads, as all who read it agree. */
export interface Location {
  readonly scheme: 'https' | 'http'
  /** Lower case, IDN in ASCII, IP addresses in their one form, without the dot at the end. */
  readonly host: string
  /** '' for the port of the scheme. */
  readonly port: string
}

/**
 * Reads an absolute URL of http or https. Where readers differ, nobody knows where it leads, and it is none: with a
 * user, white space, backslashes, escapes in the host, or letters that two versions of IDNA write differently.
 */
export function readLocation(text: string): Location | undefined {
  const written = strict.exec(text)?.groups?.['authority']
  if (written === undefined || !URL.canParse(text)) return undefined
  if ([...written].some((letter) => differing.has(letter))) return undefined
  const url = new URL(text)
  const host = hostOf(url).replace(/\.$/, '')
  if (host === '' || host.endsWith('.') || url.username !== '' || url.password !== '') {
    return undefined
  }
  return { scheme: url.protocol === 'http:' ? 'http' : 'https', host, port: url.port }
}

// RFC 3986, and letters beyond ASCII as WHATWG URL takes them.
const strict = /^https?:\/\/(?<authority>[^\s\p{C}/?#\\@%]+)(?:[/?#][^\s\p{C}\\]*)?$/iu

// Deviation characters of UTS #46.
const differing: ReadonlySet<string> = new Set(['\u00df', '\u03c2', '\u1e9e', '\u200c', '\u200d'])

/** Tells whether a location is one of a pattern's. */
export type HostMatcher = (location: Location) => boolean

interface HostPattern {
  /** True where names below the host are meant. */
  readonly isBelow: boolean
  /** '' where every public host is meant. */
  readonly host: string
  readonly port: string
}

/** Compiles `images.example.com`, `*.cdn.example.com`, `*` for every public host, and addresses; each may have a port. */
export function compileHost(pattern: string): HostMatcher {
  const parsed = parsePattern(pattern)
  if (parsed === undefined) return () => false
  const { isBelow, host, port } = parsed
  return (location) => {
    if (location.port !== port) return false
    if (!isBelow) return location.host === host
    // An address is below no name, and what is private is meant by no wildcard.
    if (!isPublicHost(location.host)) return false
    return host === '' || (isIP(location.host) === 0 && location.host.endsWith(`.${host}`))
  }
}

/** What is wrong with a pattern; `undefined` where nothing is. */
export function hostFault(pattern: string): string | undefined {
  return parsePattern(pattern) === undefined
    ? 'is no host: write a name such as `images.example.com`, `*.example.com` for the names below it, ' +
        '`*` for every public host, or an address; a port may follow'
    : undefined
}

function parsePattern(pattern: string): HostPattern | undefined {
  const [, star, rest = ''] = /^(\*(?:\.(?=.)|(?=:|$)))?(.*)$/u.exec(pattern) ?? []
  const isBelow = star !== undefined
  const isEverything = star === '*'
  const location = readLocation(`https://${isEverything ? `x.example${rest}` : rest}`)
  if (location === undefined || /[/?#*]/.test(rest)) return undefined
  if (isEverything) return { isBelow, host: '', port: location.port }
  const { host, port } = location
  const isName = isIP(host) === 0
  return isBelow && (!isName || !host.includes('.')) ? undefined : { isBelow, host, port }
}

/** Names that lead nowhere but to this machine or network (RFC 6761, RFC 6762, RFC 8375, RFC 9476). */
const inside = /(?:^|\.)(?:localhost|local|internal|localdomain|home\.arpa|lan|intranet|corp|home)$/

function isPublicHost(host: string): boolean {
  if (isIP(host) !== 0) return isPublicAddress(host)
  return host.includes('.') && !inside.test(host)
}
