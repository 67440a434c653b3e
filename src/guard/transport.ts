import type { ExchangeRequest } from '../core/exchange'
import type { CarriedRequest } from '../core/guard'
import { certificateFinder } from './certificates'
import type { ParsedGuardOptions } from './options'
import { isMonitoring } from './plans'
import { cameOverTls } from './require-tls'

/** Prepares what is asked of the way that a request took. */
export function transport(
  options: ParsedGuardOptions,
): (request: ExchangeRequest) => CarriedRequest {
  const { requireTls, mode } = options
  const certificateOf = certificateFinder(options)
  const { hsts } = requireTls ?? {}
  // Browsers remember it beyond the trial of a guard that only monitors.
  const isSent = hsts !== undefined && !isMonitoring(mode)
  const secure = isSent ? new Map([['Strict-Transport-Security', hsts]]) : none
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
