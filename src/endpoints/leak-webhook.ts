import { createPublicKey, hash, verify, type KeyObject } from 'node:crypto'
import type { Endpoint, EndpointRequest } from '../core/endpoint'
import type { Reply } from '../core/guard'
import {
  callback,
  integer,
  objectWith,
  optional,
  parseOptions,
  type OptionParser,
} from '../core/options'

/** What the webhook asks of a `keyManager`. */
export interface LeakedKeys {
  /** The record of a whole key; `undefined` for anything else, and for a mere id. */
  readonly find: (key: string) => Promise<{ readonly id: string } | undefined>
  readonly revoke: (id: string, reason: string) => Promise<unknown>
}

export interface LeakWebhookOptions {
  /** The manager of the keys: `keyManager({ store, pepper, onEvent })`. */
  readonly keys: LeakedKeys
  /** The public key of GitHub under an identifier, as PEM: `githubPublicKeys()`. */
  readonly publicKeys: (keyIdentifier: string) => Promise<string | undefined>
  /** Where GitHub posts its reports. @defaultValue '/leaks' */
  readonly path?: string
  /** Largest body in bytes. @defaultValue 1 MiB */
  readonly maxBytes?: number
}

/** Most matches that one report may have. */
const MAX_MATCHES = 1000
/** No key is longer: neither ours nor an imported one. */
const MAX_TOKEN = 512

/**
 * Receives what GitHub secret scanning found (its partner program) and revokes the keys that are real.
 * Whoever could forge a report could revoke keys: the signature over the raw body comes first (ECDSA on
 * P-256 with SHA-256), and then a key is revoked only if all of it was found, never by its public id.
 * A report that is sent again changes nothing. The answer says which of the matches were keys of ours, by
 * their SHA-256.
 *
 * @throws ConfigurationError for a wrong option.
 */
export function leakWebhook(options: LeakWebhookOptions): Endpoint {
  const { keys, publicKeys, path, maxBytes } = parseOptions('leakWebhook', options, {
    keys: objectWith<LeakedKeys>('find', 'revoke'),
    publicKeys: callback<LeakWebhookOptions['publicKeys']>(),
    path: optional(absolutePath, '/leaks'),
    maxBytes: optional(integer(1024, 16_777_216, 'bytes'), 1_048_576),
  })
  return {
    name: 'leak-webhook',
    paths: [path],
    methods: ['POST'],
    maxBytes,
    handle: async (request) => {
      if (!(await isFromGithub(request, publicKeys))) return reply(401, { error: 'signature' })
      const matches = readMatches(request.body)
      if (matches === undefined) return reply(400, { error: 'body' })
      return reply(200, await judgeAll(matches, keys))
    },
  }
}

const absolutePath: OptionParser<string> = (value, fail) =>
  typeof value === 'string' && /^\/[\w./~-]{0,255}$/.test(value)
    ? value
    : fail('a path such as `/leaks`')

interface Match {
  readonly token: string
  readonly type: string
  readonly url: string
  readonly source: string
}

/** Rejects where a match could not be judged, after all others were: one must not save the rest. */
async function judgeAll(matches: readonly Match[], keys: LeakedKeys): Promise<readonly Feedback[]> {
  const feedback: Feedback[] = []
  const failures: unknown[] = []
  for (const match of matches) {
    try {
      feedback.push(await judge(match, keys))
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw failures[0]
  return feedback
}

type Feedback = Readonly<Record<string, string>>

async function judge({ token, type, url, source }: Match, keys: LeakedKeys): Promise<Feedback> {
  const found = token.length > MAX_TOKEN ? undefined : await keys.find(token)
  if (found !== undefined) await keys.revoke(found.id, reasonOf(source, url))
  return {
    token_hash: hash('sha256', token, 'hex'),
    token_type: type,
    label: found === undefined ? 'false_positive' : 'true_positive',
  }
}

// Both come from whoever wrote the repository, and end in a record and an event. Together they stay
// below the 256 characters that a reason may have, or the key could not be revoked.
function reasonOf(source: string, url: string): string {
  const place = /^https:\/\/[\x21-\x7e]{1,160}$/.test(url) ? ` at ${url}` : ''
  return `leaked: found by GitHub${/^\w{1,40}$/.test(source) ? ` in ${source}` : ''}${place}`
}

async function isFromGithub(
  { headers, body }: EndpointRequest,
  publicKeys: LeakWebhookOptions['publicKeys'],
): Promise<boolean> {
  const identifier = onlyValue(headers, 'github-public-key-identifier')
  const signature = onlyValue(headers, 'github-public-key-signature')
  if (!/^[0-9a-f]{64}$/.test(identifier) || !/^[0-9A-Za-z+/]{80,100}={0,2}$/.test(signature)) {
    return false
  }
  const pem = await publicKeys(identifier)
  return pem !== undefined && verify('sha256', body, p256(pem), Buffer.from(signature, 'base64'))
}

/** The one value of a header; a header that came twice says nothing. */
function onlyValue(headers: EndpointRequest['headers'], name: string): string {
  const values = headers.get(name) ?? []
  return values.length === 1 ? (values[0] ?? '') : ''
}

function p256(pem: string): KeyObject {
  const key = createPublicKey(pem)
  if (key.asymmetricKeyDetails?.namedCurve === 'prime256v1') return key
  throw new Error('the public key of GitHub is not on the curve P-256')
}

/** The matches of a report, or `undefined` where it has another shape. */
function readMatches(body: Uint8Array): readonly Match[] | undefined {
  const list = parse(body)
  if (!Array.isArray(list) || list.length > MAX_MATCHES) return undefined
  const matches = list.map(asMatch)
  return matches.every((match) => match !== undefined) ? matches : undefined
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    return undefined
  }
}

function asMatch(item: unknown): Match | undefined {
  const { token, type, url, source } = Object(item) as Record<string, unknown>
  if (typeof token !== 'string' || !isText(type, 128)) return undefined
  // The address may be empty, and both may be left out.
  return {
    token,
    type,
    url: isText(url, 2048) ? url : '',
    source: isText(source, 64) ? source : '',
  }
}

function isText(value: unknown, maxLength: number): value is string {
  return typeof value === 'string' && value.length <= maxLength
}

function reply(status: number, value: unknown): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    body: JSON.stringify(value),
  }
}
