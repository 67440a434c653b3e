import { callback, integer, optional, parseOptions, string } from '../core/options'

export interface GithubPublicKeysOptions {
  /** @defaultValue the one of Node */
  readonly fetch?: typeof fetch
  /** A token of GitHub's API without any permission, against its rate limit. @defaultValue none */
  readonly token?: string
  /** Milliseconds for which the keys are used without asking again. @defaultValue one hour */
  readonly ttlMs?: number
  /** Milliseconds since the epoch. @defaultValue Date.now */
  readonly clock?: () => number
}

const URL_OF_KEYS = 'https://api.github.com/meta/public_keys/secret_scanning'
const HOUR_MS = 3_600_000
/** An unknown identifier leads to a request this often at most: the API allows 60 in an hour. */
const COOLDOWN_MS = 120_000
/** For how long the keys are still used while GitHub does not answer. */
const STALE_MS = 24 * HOUR_MS
const TIMEOUT_MS = 5000
const MAX_BYTES = 65_536
const MAX_KEYS = 100

interface Keys {
  readonly pems: ReadonlyMap<string, string>
  readonly fetchedAt: number
}

/**
 * Looks up the public keys that GitHub signs its reports of leaked secrets with, by their identifier.
 * `undefined` for an identifier that GitHub does not have.
 *
 * @throws ConfigurationError for a wrong option. The function rejects where GitHub does not answer and
 *   no keys of the last 24 hours are known.
 */
export function githubPublicKeys(
  options: GithubPublicKeysOptions = {},
): (keyIdentifier: string) => Promise<string | undefined> {
  const { ttlMs, clock, ...how } = parseOptions('githubPublicKeys', options, {
    fetch: optional(callback<typeof fetch>(), fetch),
    token: optional(string, undefined),
    ttlMs: optional(integer(1, 24 * HOUR_MS, 'milliseconds'), HOUR_MS),
    clock: optional(callback<() => number>(), Date.now),
  })
  let keys: Keys = { pems: new Map(), fetchedAt: -Infinity }
  let triedAt = -Infinity
  let failure: unknown
  let underway: Promise<void> | undefined
  const refresh = async (): Promise<void> => {
    triedAt = clock()
    try {
      keys = { pems: await fetchKeys(how), fetchedAt: triedAt }
      failure = undefined
    } catch (cause) {
      failure = cause
    } finally {
      underway = undefined
    }
  }
  return async (keyIdentifier) => {
    const now = clock()
    const wanted = !keys.pems.has(keyIdentifier) || now - keys.fetchedAt >= ttlMs
    if (wanted && now - triedAt >= COOLDOWN_MS) underway ??= refresh()
    if (wanted) await underway
    if (
      clock() - keys.fetchedAt < STALE_MS &&
      (failure === undefined || keys.pems.has(keyIdentifier))
    ) {
      return keys.pems.get(keyIdentifier)
    }
    throw new Error('the public keys of GitHub could not be fetched', { cause: failure })
  }
}

async function fetchKeys({
  fetch: ask,
  token,
}: {
  readonly fetch: typeof fetch
  readonly token: string | undefined
}): Promise<ReadonlyMap<string, string>> {
  const response = await ask(URL_OF_KEYS, {
    headers: {
      accept: 'application/json',
      'user-agent': 'portcullis',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  if (response.status !== 200) throw new Error(`GitHub answered with ${response.status}`)
  return parseKeys(await readCapped(response))
}

async function readCapped(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength
    if (bytes > MAX_BYTES) throw new Error(`the answer of GitHub is over ${MAX_BYTES} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parseKeys(text: string): ReadonlyMap<string, string> {
  const { public_keys: list } = Object(JSON.parse(text)) as { readonly public_keys?: unknown }
  if (!Array.isArray(list) || list.length === 0 || list.length > MAX_KEYS) {
    throw new Error('the answer of GitHub holds no list of public keys')
  }
  return new Map(
    list.map((item: unknown) => {
      const { key_identifier: id, key } = Object(item) as Record<string, unknown>
      if (typeof id !== 'string' || typeof key !== 'string') {
        throw new Error('the answer of GitHub holds a public key that is none')
      }
      return [id, key]
    }),
  )
}
