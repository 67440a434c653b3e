import type { VerificationContext } from '../../src/controls/authenticate/authenticator'
import type { Exchange, ExchangeRequest, RequestBody } from '../../src/core/exchange'
import { Ledger } from '../../src/core/ledger'

export interface ExchangeFacts extends Partial<Omit<Exchange, 'request' | 'body'>> {
  readonly request?: Partial<ExchangeRequest>
  readonly body?: RequestBody | undefined
}

/** An exchange as `begin` would make it, with some facts set. */
export function exchangeOf({ request, ...facts }: ExchangeFacts = {}): Exchange {
  return {
    id: '0'.repeat(32),
    startedAt: 0,
    ledger: new Ledger(),
    route: undefined,
    params: new Map(),
    credential: undefined,
    principal: undefined,
    body: undefined,
    format: undefined,
    resource: undefined,
    obligations: [],
    pseudonyms: undefined,
    responseHeaders: new Map(),
    ...facts,
    request: {
      method: 'POST',
      url: '/v1/things',
      path: '/v1/things',
      encodedSlash: false,
      query: new URLSearchParams(),
      headers: new Map(),
      address: '192.0.2.1',
      body: { read: () => Promise.reject(new Error('this exchange has no body to read')) },
      violation: undefined,
      ...request,
    },
  }
}

/** What an authenticator is told besides the credential. */
export function verificationContext(
  now: number,
  address: string | undefined = '192.0.2.7',
  request: Partial<ExchangeRequest> = {},
): VerificationContext {
  return { now, address, request: exchangeOf({ request: { ...request, address } }).request }
}
