import { LRUCache } from 'lru-cache'
import { UnusableAnswer, type Breaker } from '../../../remote/breaker'
import type { ClientAuthentication } from './client-authentication'
import { fetchJson, type Fetch } from '../../../remote/fetch-json'
import { readJsonObject, type JsonObject } from '../../../remote/json-object'
import type { TokenVerdict } from './verify-token'

/** How long a refusal is remembered, in milliseconds. */
const refusalMs = 5000

/** Refusals have a small cache of their own: made-up tokens must not push out verified ones. */
const maxRefusals = 1000

/** Introspections at the same time; one more is our own failure and no refusal. */
const maxUnderway = 256

const maxAnswerBytes = 65_536

export interface IntrospectorOptions {
  readonly endpoint: string
  readonly authenticate: ClientAuthentication
  readonly fetch: Fetch
  readonly timeoutMs: number
  readonly breaker: Breaker
  readonly judge: (answer: JsonObject, now: number) => TokenVerdict
}

interface RememberedRefusal {
  readonly verdict: TokenVerdict
  readonly from: number
}

/** Asks an authorization server about tokens, once for all who present the same one at the same time. */
export class Introspector {
  readonly #options: IntrospectorOptions
  readonly #underway = new Map<string, Promise<JsonObject>>()
  readonly #refusals = new LRUCache<string, RememberedRefusal>({ max: maxRefusals })

  constructor(options: IntrospectorOptions) {
    this.#options = options
  }

  /** Rejects where the server does not answer: nobody knows whether the token is good. */
  async verify(token: string, digest: string, now: number): Promise<TokenVerdict> {
    const remembered = this.#refusals.get(digest)
    const age = remembered === undefined ? Infinity : now - remembered.from
    if (remembered !== undefined && age >= 0 && age < refusalMs) return remembered.verdict
    const answer = await this.#ask(token, digest, now)
    const verdict = this.#options.judge(answer, now)
    if (!('verification' in verdict)) this.#refusals.set(digest, { verdict, from: now })
    return verdict
  }

  #ask(token: string, digest: string, now: number): Promise<JsonObject> {
    const underway = this.#underway.get(digest)
    if (underway !== undefined) return underway
    if (this.#underway.size >= maxUnderway) {
      return Promise.reject(new Error(`${maxUnderway} introspections are under way`))
    }
    const answer = this.#options.breaker
      .run(now, () => this.#request(token))
      .finally(() => this.#underway.delete(digest))
    this.#underway.set(digest, answer)
    return answer
  }

  async #request(token: string): Promise<JsonObject> {
    const { endpoint, authenticate, fetch, timeoutMs } = this.#options
    const { headers, form } = await authenticate()
    const { status, value } = await fetchJson({
      url: endpoint,
      fetch,
      headers,
      form: new URLSearchParams({ token, token_type_hint: 'access_token', ...form }),
      timeoutMs,
      maxBytes: maxAnswerBytes,
      // As strictly as the claims of a JWT, and frozen like them.
      parse: readJsonObject,
    })
    if (status !== 200) {
      const Failure = isAboutToken(status) ? UnusableAnswer : Error
      throw new Failure(`the introspection was answered with status ${status}`)
    }
    if (value !== undefined) return value as JsonObject
    throw new UnusableAnswer('the introspection was not answered with a well-formed JSON object')
  }
}

/** Bad Request, Content Too Large, URI Too Long, Unprocessable Content: what varies is the token. */
function isAboutToken(status: number): boolean {
  return [400, 413, 414, 422].includes(status)
}
