import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import {
  boolean,
  callback,
  integer,
  objectWith,
  optional,
  parseOptions,
  string,
  type OptionParser,
} from '../../core/options'
import type { PdpDecision, PdpQuery, PolicyDecisionPoint } from '../../core/pdp'
import { readSecret, secretOption, type Secret, type SecretSource } from '../../core/secret'
import { withinTime } from '../../core/within-time'
import { Breaker, UnusableAnswer } from '../../remote/breaker'
import { fetchJson, type Fetch } from '../../remote/fetch-json'
import { readJsonObject } from '../../remote/json-object'
import { requireSecureUrl } from '../../remote/urls'
import { decisionIn } from './pdp-answer'
import { evaluationOf } from './pdp-request'

export interface ExternalPdpOptions {
  /**
   * Where the PDP stands: `/access/v1/evaluation` below it is asked, which is where the AuthZEN
   * Authorization API 1.0 has it. Https, and without a query.
   */
  readonly url: string
  /** Sent as `Authorization: Bearer …`: `env('PDP_TOKEN')`. @defaultValue none */
  readonly token?: Secret
  /** Type of the subject that is asked about. @defaultValue 'user' */
  readonly subjectType?: string
  /** Longest time for an answer, in milliseconds, 10 to 60,000. @defaultValue 1000 */
  readonly timeoutMs?: number
  /**
   * How long an answer is good for the same question, in milliseconds, 0 to 3,600,000, and how many are
   * kept; 0 asks each time. @defaultValue { maxAgeMs: 2000, maxEntries: 10_000 }
   */
  readonly cache?: { readonly maxAgeMs?: number; readonly maxEntries?: number }
  /** Http to this machine. @defaultValue false */
  readonly allowLoopbackHttp?: boolean
  /** @defaultValue the platform's */
  readonly fetch?: Fetch
}

const path = '/access/v1/evaluation'
const maxAnswerBytes = 65_536
/** Failures in a row after which nobody asks for a while, and for how long, in milliseconds. */
const breaking = { failures: 5, pauseMs: 5000 }

/**
 * Asks a policy decision point over the AuthZEN Authorization API 1.0 (OPA, Cerbos, Topaz, Cedar behind
 * it) instead of the document's allow rules. The document's denials, the models that a credential is
 * confined to and the documents of tenants and routes hold all the same. Without a proper answer in time the
 * exchange is refused with a 503.
 *
 * @example createGuard({ pdp: externalPdp({ url: 'https://pdp.internal', token: env('PDP_TOKEN') }), … })
 * @throws ConfigurationError for a wrong option.
 */
export function externalPdp(options: ExternalPdpOptions): PolicyDecisionPoint {
  const parsed = parseOptions('externalPdp', options, {
    url: plainUrl,
    token: optional(secretOption, undefined),
    subjectType: optional(string, 'user'),
    timeoutMs: optional(integer(10, 60_000, 'milliseconds'), 1000),
    cache: optional(objectWith<NonNullable<ExternalPdpOptions['cache']>>(), {}),
    allowLoopbackHttp: optional(boolean, false),
    fetch: optional(callback<Fetch>(), globalThis.fetch),
  })
  const { maxAgeMs, maxEntries } = parseOptions('externalPdp.cache', parsed.cache, {
    maxAgeMs: optional(integer(0, 3_600_000, 'milliseconds'), 2000),
    maxEntries: optional(integer(1, 1_000_000, 'answers'), 10_000),
  })
  const base = requireSecureUrl('url', parsed.url, parsed.allowLoopbackHttp)
  const answers = new Answers({ maxAgeMs, maxEntries })
  const root = base.endsWith('/') ? base.slice(0, -1) : base
  const ask = asker({ ...parsed, endpoint: `${root}${path}` })
  const { subjectType } = parsed
  return Object.freeze({
    name: `AuthZEN PDP at ${new URL(base).host}`,
    evaluate: (query: PdpQuery) => {
      const body = JSON.stringify(evaluationOf(query, subjectType))
      return answers.get(body, () => ask(body, query.requestId))
    },
  })
}

const plainUrl: OptionParser<string> = (value, fail) =>
  typeof value === 'string' && URL.canParse(value) && !/[?#]/.test(value)
    ? value
    : fail('a URL without query and fragment')

interface Asking {
  readonly endpoint: string
  readonly token: SecretSource | undefined
  readonly timeoutMs: number
  readonly fetch: Fetch
}

function asker({ endpoint: url, token, timeoutMs, fetch }: Asking) {
  const breaker = new Breaker(breaking)
  const ask = async (json: string, requestId: string): Promise<PdpDecision> => {
    const { status, value } = await fetchJson({
      url,
      fetch,
      json,
      headers: {
        'x-request-id': requestId,
        ...(token && { authorization: `Bearer ${await readSecret(token)}` }),
      },
      timeoutMs,
      maxBytes: maxAnswerBytes,
      parse: readJsonObject,
    })
    if (status >= 500) throw new Error(`the PDP answered with status ${status}`)
    if (status !== 200) throw new UnusableAnswer(`the PDP answered with status ${status}`)
    return decisionIn(value)
  }
  return (json: string, requestId: string): Promise<PdpDecision> =>
    // The token has to be read in this time, too.
    breaker.run(performance.now(), () => withinTime(ask(json, requestId), timeoutMs, 'the PDP'))
}

/** INVARIANT: only answers are kept. Equal questions at a time are asked once. */
class Answers {
  readonly #kept: LRUCache<string, PdpDecision> | undefined
  readonly #underway = new Map<string, Promise<PdpDecision>>()

  constructor({ maxAgeMs, maxEntries }: { maxAgeMs: number; maxEntries: number }) {
    if (maxAgeMs > 0) this.#kept = new LRUCache({ max: maxEntries, ttl: maxAgeMs })
  }

  async get(question: string, ask: () => Promise<PdpDecision>): Promise<PdpDecision> {
    const key = createHash('sha256').update(question).digest('base64url')
    const known = this.#kept?.get(key)
    if (known !== undefined) return known
    const asked = this.#underway.get(key) ?? this.#ask(key, ask)
    return asked
  }

  async #ask(key: string, ask: () => Promise<PdpDecision>): Promise<PdpDecision> {
    const asking = ask()
    this.#underway.set(key, asking)
    try {
      const answer = await asking
      this.#kept?.set(key, answer)
      return answer
    } finally {
      this.#underway.delete(key)
    }
  }
}
