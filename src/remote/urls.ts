import { ConfigurationError } from '../core/errors'
import { hostOf, isLoopback } from '../core/loopback'

/** True for https, and for http to this machine where that was asked for. */
export function isSecureUrl(text: string, allowLoopbackHttp: boolean): boolean {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') return false
  if (url.protocol === 'https:') return true
  return url.protocol === 'http:' && allowLoopbackHttp && isLoopback(hostOf(url))
}

/** @throws ConfigurationError for anything but an https URL without credentials. */
export function requireSecureUrl(option: string, text: string, allowLoopbackHttp: boolean): string {
  if (isSecureUrl(text, allowLoopbackHttp)) return text
  throw new ConfigurationError(
    `option \`${option}\` must be an https URL; \`allowLoopbackHttp: true\` allows http to this machine`,
  )
}

/** @throws ConfigurationError for anything but an issuer identifier (RFC 8414 §2). */
export function requireIssuerUrl(text: string, allowLoopbackHttp: boolean): string {
  const url = requireSecureUrl('issuer', text, allowLoopbackHttp)
  if (!/[?#]/.test(url)) return url
  throw new ConfigurationError('option `issuer` must be a URL without query and fragment')
}
