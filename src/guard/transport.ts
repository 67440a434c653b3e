import type { ExchangeRequest } from '../core/exchange'
import { certificateFinder } from './certificates'
import type { ParsedGuardOptions } from './options'
import { cameOverTls } from './require-tls'

/** How a request came, put to it: its certificate, and what is wrong with its way. */
export interface Carried {
  readonly request: ExchangeRequest
  /** Headers of every response to it. */
  readonly responseHeaders: ReadonlyMap<string, string>
}

/** Prepares what is asked of the way that a request took. */
export function transport(options: ParsedGuardOptions): (request: ExchangeRequest) => Carried {
  const { requireTls } = options
  const certificateOf = certificateFinder(options)
  const { hsts } = requireTls ?? {}
  const secure = hsts === undefined ? none : new Map([['Strict-Transport-Security', hsts]])
  return (given) => {
    const certificate = certificateOf(given)
    // RFC 6797 §7.2: never on a response that is not sent over TLS.
    const isSecure = requireTls === undefined || cameOverTls(given)
    const found =
      certificate === 'refused' ? 'proxy-header-refused' : isSecure ? undefined : 'tls-required'
    const request = {
      ...given,
      certificate: certificate === 'refused' ? undefined : certificate,
      violation: given.violation ?? found,
    }
    return { request, responseHeaders: isSecure ? secure : none }
  }
}

const none: ReadonlyMap<string, string> = new Map()
