import type { IncomingMessage } from 'node:http'

/** What is wrong with a request to open a WebSocket, in words that hold nothing a client wrote. */
export interface HandshakeFault {
  readonly code: 'upgrade-malformed' | 'upgrade-unsupported' | 'credential-ambiguous'
  readonly detail: string
}

/** By this subprotocol pages pass a key of OpenAI: in a header that is none for credentials and that servers log. */
const keyProtocol = 'openai-insecure-api-key.'

/**
 * Checks the opening handshake (RFC 6455 §4.2.1): a GET without a body, for this protocol alone, each of its
 * headers once and in its form. What a client sends before it has an answer is refused too: servers that take an
 * upgrade for something else would read the bytes as a request of their own.
 *
 * @param head the bytes that came behind the request.
 */
export function handshakeFault(
  req: IncomingMessage,
  headers: ReadonlyMap<string, readonly string[]>,
  head: Uint8Array,
): HandshakeFault | undefined {
  const [protocol = '', ...others] = listOf(headers, 'upgrade')
  if (protocol !== 'websocket' || others.length > 0) {
    return { code: 'upgrade-unsupported', detail: 'an upgrade to something else than a WebSocket' }
  }
  if (listOf(headers, 'sec-websocket-protocol').some((name) => name.startsWith(keyProtocol))) {
    return { code: 'credential-ambiguous', detail: 'a key among the subprotocols' }
  }
  const detail = requestFault(req, headers) ?? headerFault(headers)
  const early = head.byteLength > 0 ? 'bytes came before the answer' : undefined
  const fault = detail ?? early
  return fault === undefined ? undefined : { code: 'upgrade-malformed', detail: fault }
}

type Headers = ReadonlyMap<string, readonly string[]>

function requestFault({ method, httpVersion }: IncomingMessage, headers: Headers) {
  if (method !== 'GET') return 'the method is not GET'
  if (httpVersion !== '1.1') return 'the version of HTTP is not 1.1'
  if (headers.get('host')?.length !== 1) return 'there is not one Host'
  if (headers.has('transfer-encoding') || !isBodiless(headers)) return 'the request has a body'
  return listOf(headers, 'connection').includes('upgrade') ? undefined : 'Connection is no upgrade'
}

function headerFault(headers: Headers): string | undefined {
  for (const name of ['key', 'version', 'protocol', 'extensions']) {
    const values = headers.get(`sec-websocket-${name}`) ?? []
    const [value, ...more] = values
    if (more.length > 0) return `Sec-WebSocket-${name} came twice`
    const isNeeded = name === 'key' || name === 'version'
    if (value === undefined && !isNeeded) continue
    if (!forms[name]?.test(value ?? '')) return `Sec-WebSocket-${name} is not in its form`
  }
  const protocols = listOf(headers, 'sec-websocket-protocol')
  return new Set(protocols).size === protocols.length ? undefined : 'a subprotocol is named twice'
}

// 16 bytes in base64; of the list of extensions only the characters are told.
const forms: Readonly<Record<string, RegExp>> = {
  key: /^[A-Za-z0-9+/]{21}[AQgw]==$/,
  version: /^13$/,
  protocol: /^[\w!#$%&'*+\-.^`|~]{1,256}(?:[ \t]*,[ \t]*[\w!#$%&'*+\-.^`|~]{1,256}){0,31}$/,
  extensions: /^[\t\x20-\x7e]{1,2048}$/,
}

function isBodiless(headers: Headers): boolean {
  return (headers.get('content-length') ?? []).every((length) => length === '0')
}

/** The members of a list in a header, in lower case. */
function listOf(headers: Headers, name: string): readonly string[] {
  const members = (headers.get(name) ?? []).flatMap((value) => value.split(','))
  return members.map((member) => member.trim().toLowerCase()).filter((member) => member !== '')
}
