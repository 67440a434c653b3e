import { personalData } from './personal-data'

/**
 * IPv4 addresses in dotted decimal and IPv6 addresses in the forms of RFC 4291 section 2.2, with a
 * prefix length (RFC 4632) or a zone (RFC 4007) behind them.
 */
export const ip = personalData('ip', [
  {
    type: 'pii.ip',
    // Four numbers, not part of a word (`v1.2.3.4`) or of a longer dotted run.
    expression:
      /\d(?<![A-Za-z0-9_]\d|\d\.\d)\d{0,2}(?:\.\d{1,3}){3}(?!\w|\.\d)(?:\/\d{1,2}(?!\d))?/,
    accept: acceptedIpv4,
  },
  {
    type: 'pii.ip',
    // Groups of up to four hexadecimal digits, each before a colon, then an IPv4 address or one more.
    expression:
      /(?<![\w:.])(?:[0-9A-Fa-f]{0,4}:){2,7}(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9A-Fa-f]{1,4})?(?!\w|:[\w:]|\.\d)(?:%\w{1,15}|\/\d{1,3}(?!\d))?/,
    accept: acceptedIpv6,
  },
])

// Numbers of this form that count versions or sections, not machines.
const numbering =
  /(?:\b(?:version|release|build|chapter|clause|ver\.?)[ :]{0,2}|section[ :-]{0,2}|[a-z]\/|[a-z0-9]-|§ ?)$/i

function acceptedIpv4(match: string, before: string): number {
  const [address = '', prefix] = match.split('/')
  if (!isIpv4(address) || numbering.test(before)) return 0
  return Number(prefix ?? 33) <= 32 ? match.length : address.length
}

function acceptedIpv6(match: string, before: string): number {
  // The colon of a sentence is none of an address.
  const written = match.replace(/(?<!:):$/, '')
  const [address = ''] = written.split(/[%/]/)
  const prefix =
    written.charAt(address.length) === '/' ? written.slice(address.length + 1) : undefined
  const isUnspecified = address === '::' && (prefix !== undefined || networking.test(before))
  if (!isUnspecified && !isIpv6(address)) return 0
  return Number(prefix ?? 0) <= 128 ? written.length : address.length
}

// The address `::` looks like an operator of many languages.
const networking =
  /(?:ip(?:v6)?|address|src|dst|source|destination|unspecified|any|listen|bind)\W{0,3}$/i

function isIpv4(text: string): boolean {
  const octets = text.split('.')
  return (
    octets.length === 4 &&
    octets.every((octet) => /^(?:0|[1-9]\d{0,2})$/.test(octet) && Number(octet) <= 255)
  )
}

/** Times (`12:30:45`) and hardware addresses have too few groups, `a::b` in programs has no digit. */
function isIpv6(text: string): boolean {
  const halves = text.split('::')
  if (halves.length > 2 || !/\d/.test(text)) return false
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')))
  const last = groups.at(-1) ?? ''
  const embedded = last.includes('.')
  if (embedded && !isIpv4(last)) return false
  if (groups.some((group) => group === '')) return false
  const size = groups.length + (embedded ? 1 : 0)
  return halves.length === 2 ? size <= 7 : size === 8
}
