import { mustNotPass } from './carried-headers'
export type Fetch = typeof globalThis.fetch

type Input = Parameters<Fetch>[0]
type Init = NonNullable<Parameters<Fetch>[1]>

/** A call that may leave, without anybody's credential. */
export interface Outbound {
  readonly signal: AbortSignal | undefined
  /** True where it can be made a second time: its body is still there then. */
  readonly replayable: boolean
  /** The arguments of `fetch`, with these headers besides. */
  readonly withHeaders: (added: Readonly<Record<string, string>>) => Arguments
}

export type Arguments = readonly [Input, Init | undefined]

/** What may leave, and who says so. */
export interface OutboundRules {
  /** The name of the function, for messages. */
  readonly by: string
  readonly origins: ReadonlySet<string>
  /** `keep` leaves on what the call carries. */
  readonly credentials: 'strip' | 'keep'
}

/**
 * Reads the arguments of `fetch` once, and takes off what must not pass.
 *
 * @throws TypeError for what is not bound for one of the origins.
 */
export function outbound(input: Input, given: Init = {}, rules: OutboundRules): Outbound {
  if (input instanceof Request) return fromRequest(new Request(input, given), rules)
  const url = targetOf(input, rules)
  // `fetch(url, request)` takes method, headers and body of the request.
  if (given instanceof Request) return fromRequest(new Request(url, given), rules)
  const init = membersOf(given)
  const headers = cleaned(init.headers ?? {}, rules)
  const replayable = isReplayable(init.body)
  const redirect = redirectOf(init.redirect)
  return {
    signal: init.signal ?? undefined,
    replayable,
    withHeaders: (added) => {
      const all = joined(headers, added)
      const streamed = replayable ? {} : { duplex: 'half' as const }
      return [url.href, { ...init, ...streamed, headers: all, redirect }]
    },
  }
}

// As `fetch` reads them (Fetch §5.4), inherited ones too; the last two are of undici.
const members = (
  'method headers body referrer referrerPolicy mode credentials cache redirect integrity keepalive ' +
  'signal window duplex priority dispatcher'
).split(' ') as (keyof Init)[]

function membersOf(given: Init): Init {
  const entries = members.map((name) => [name, given[name]] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

function fromRequest(request: Request, rules: OutboundRules): Outbound {
  targetOf(request.url, rules)
  const headers = cleaned(request.headers, rules)
  const redirect = redirectOf(request.redirect)
  return {
    signal: request.signal,
    replayable: request.body === null,
    withHeaders: (added) => [
      new Request(request, { headers: joined(headers, added), redirect }),
      undefined,
    ],
  }
}

function joined(headers: Headers, added: Readonly<Record<string, string>>): Headers {
  const all = new Headers(headers)
  for (const [name, value] of Object.entries(added)) all.set(name, value)
  return all
}

function targetOf(input: unknown, { by, origins }: OutboundRules): URL {
  const text = String(input)
  if (!URL.canParse(text)) throw new TypeError(`\`${by}\` expects an absolute URL`)
  const url = new URL(text)
  // `blob:` URLs have the origin of what is inside them.
  const known = url.protocol.startsWith('http') && origins.has(url.origin)
  if (known && url.username === '' && url.password === '') return url
  throw new TypeError(
    `\`${by}\` calls ${[...origins].join(', ')} only, and takes no user in the URL; ` +
      `refused a call to ${url.origin}`,
  )
}

// Never followed: only the one who knows which origins may see the key can tell where it may go.
function redirectOf(wanted: Init['redirect']): 'error' | 'manual' {
  return wanted === 'error' ? 'error' : 'manual'
}

function cleaned(given: NonNullable<Init['headers']>, { by, credentials }: OutboundRules): Headers {
  const headers = readHeaders(given, by)
  if (credentials === 'keep') return headers
  for (const name of [...headers.keys()].filter(mustNotPass)) headers.delete(name)
  return headers
}

function readHeaders(given: NonNullable<Init['headers']>, by: string): Headers {
  try {
    return new Headers(given)
  } catch {
    // The error of `Headers` quotes the value, which may be a credential.
    throw new TypeError(`\`${by}\` was given headers that HTTP does not allow`)
  }
}

function isReplayable(body: unknown): boolean {
  if (body === undefined || body === null || typeof body === 'string') return true
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) return true
  return body instanceof Blob || body instanceof FormData || body instanceof URLSearchParams
}
