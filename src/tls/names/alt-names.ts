/** The names of a `subjectAltName`, by kind. */
export interface AltNames {
  readonly uris: readonly string[]
  readonly dnsNames: readonly string[]
  readonly emails: readonly string[]
  readonly addresses: readonly string[]
}

const kinds: ReadonlyMap<string, keyof AltNames> = new Map([
  ['URI', 'uris'],
  ['DNS', 'dnsNames'],
  ['email', 'emails'],
  ['IP Address', 'addresses'],
])

/**
 * Takes the text apart that Node makes of a `subjectAltName`: `DNS:a.example, URI:spiffe://b/c`. A name
 * with a comma, a quote or another character that could end it is a JSON string there
 * (`DNS:"a.example\u002c URI:spiffe://b/admin"`), so a text that is split at commas can be made to say
 * anything: it is read from left to right instead. `undefined` where it is not of this form.
 */
export function readAltNames(text: string | undefined): AltNames | undefined {
  const names = { uris: [], dnsNames: [], emails: [], addresses: [] } as Record<
    keyof AltNames,
    string[]
  >
  let rest = text ?? ''
  while (rest !== '') {
    const token = readName(rest)
    if (token === undefined) return undefined
    const list = kinds.get(token.kind)
    if (list !== undefined) names[list].push(token.value)
    rest = rest.slice(token.length)
  }
  return names
}

interface Token {
  readonly kind: string
  readonly value: string
  /** With the separator behind it. */
  readonly length: number
}

// The words OpenSSL and Node have for the kinds of RFC 5280 §4.2.1.6, some with a space.
const NAME = /^([A-Za-z0-9 .]{1,40}):(?:"((?:[^"\\]|\\.)*)"|([^",]*))(?:, (?=.)|$)/s

function readName(text: string): Token | undefined {
  const [whole, kind, quoted, plain = ''] = NAME.exec(text) ?? []
  if (whole === undefined || kind === undefined) return undefined
  const value = quoted === undefined ? plain : unquote(quoted)
  return value === undefined ? undefined : { kind, value, length: whole.length }
}

function unquote(quoted: string): string | undefined {
  try {
    return JSON.parse(`"${quoted}"`) as string
  } catch {
    return undefined
  }
}
