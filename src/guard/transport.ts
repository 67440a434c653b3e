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
    const found = certificateOf(given)
    const isSecure = requireTls === undefined || cameOverTls(given)
    // RFC 6797 §7.2: never on a response that is not sent over TLS.
    const responseHeaders = isSecure ? secure : none
    if (given.violation !== undefined) return { request: given, responseHeaders }
    if (found !== undefined && 'intruder' in found) {
      const violation = 'proxy-header-refused'
      return { request: { ...given, violation, violationDetail: found.intruder }, responseHeaders }
    }
    const violation = isSecure ? undefined : 'tls-required'
    return { request: { ...given, certificate: found, violation }, responseHeaders }
  }
}

const none: ReadonlyMap<string, string> = new Map()
