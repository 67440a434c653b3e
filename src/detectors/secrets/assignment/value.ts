import { entropyOf, isPlaceholder } from '../random'
import type { Name } from './name'
import { isCompared, isLiteral, namesItself } from './literal'
import type { Place } from './place'

/** Whether what is assigned to the name of a secret is one, not a variable, a word or a path. */
export function isSecret(value: string, name: Name, place: Place): boolean {
  if (!place.quoted && value.includes('$')) return false
  // Of HashiCorp Vault, of another length than it writes.
  if (/^hv[sbr]\.[\w-]{0,89}$/.test(value) && value.length !== 28) return false
  if (isReference(value) || (!place.quoted && isIdentifier(value))) return false
  // What takes longest comes last.
  return isValue(value, name, place) && !isPlaceholder(value)
}

function isValue(value: string, name: Name, place: Place): boolean {
  if (isUuid(value)) return name.meaning !== 'password' && usesUuids(name.words, place.before)
  if (name.meaning === 'password') return isPassword(value, place.quoted) || isLiteral(value, place)
  if (value.length < 10 || entropyOf(value) < 2.5) return false
  if (isOfOtherShape(value, name.words)) return false
  if (/^\d+$/.test(value)) return name.words.length > 1 && value.length >= 16
  if (isWordlike(value))
    return name.meaning === 'secret' && (isPassphrase(value) || isCompared(value, name, place))
  if (name.meaning === 'secret') return isMixed(value) || isPassphrase(value)
  return (
    value.length >= 14 && isMixed(value) && entropyOf(value) >= 3 && !isHashOf(value, name.words)
  )
}

function isMixed(value: string): boolean {
  return /[A-Za-z]/.test(value) && (/\d/.test(value) || changesCase(value))
}

/** Letters alone, with capitals in pairs as no name of a variable has them. */
function changesCase(value: string): boolean {
  return (value.match(/[a-z][A-Z]{2,3}(?=[a-z])/g)?.length ?? 0) >= 2
}

function isPassword(value: string, quoted: boolean): boolean {
  if (entropyOf(value) < 2.25 || /^[\w.-]*\/[\w./-]*(?:#\w+)?$/.test(value))
    return isMixed(value) && !isWordlike(value)
  if (namesItself(value)) return false
  // Longer than words are; a word and a sign.
  if (quoted && /^(?:[a-z]{15,40}|[A-Za-z]{6,30}[!#$%*]{1,3})$/.test(value)) return true
  if (/[A-Za-z]/.test(value) && /\d/.test(value)) return !isNumbered(value)
  return isPassphrase(value)
}

/** Letters with a sign in the middle, such as `mycoin!` or `correct!horse`. */
function isPassphrase(value: string): boolean {
  return /[A-Za-z][!@#$%^~?+][A-Za-z!]/.test(value)
}

/** A path, an address, a file, a call's or a template's beginning, a variable. */
function isReference(value: string): boolean {
  return (
    /^(?:[a-z][a-z\d+.-]{1,12}:\/\/|\.{0,2}\/[\w.-]*\/|[$%@#~]|arn:|process\.|env\.|os\.)/i.test(
      value,
    ) ||
    /\.(?:js|ts|py|rb|go|java|json|ya?ml|txt|md|html?|pem|crt|cer|key|p12|pfx|jks|com|net|org|io|dev)(?::\d{1,5})?$/i.test(
      value,
    )
  )
}

/** `config.s3.key2`, `item->key1`, `secretValue1`, `SECRET_2`. */
function isIdentifier(value: string): boolean {
  return /^[A-Za-z_$][\w$]*(?:(?:\.|->|::)[A-Za-z_$][\w$]*)+$/.test(value)
    ? isWordlike(value) || value.length < 16
    : false
}

/** Words, numbers and words with a number in or behind, joined by hyphens or capitals. */
function isWordlike(value: string): boolean {
  if (changesCase(value)) return false
  const parts = partsOf(value)
  return value.length >= 3 * parts.length && parts.every((part) => word.test(part))
}

const word =
  /^(?:(?:[a-z]{0,14}|[A-Z]{1,14}|[A-Z][a-z]{1,13})\d{0,2}|\d{1,12}|[a-z]{1,8}\d{1,4}[a-z]{1,8}|[A-Z]\d[A-Z])$/

/** Words with short numbers behind, several of them. */
function isNumbered(value: string): boolean {
  const parts = partsOf(value)
  return parts.length > 2 && parts.every((part) => /^(?:[A-Za-z]{2,14}\d{0,2}|\d{1,4})$/.test(part))
}

function partsOf(value: string): readonly string[] {
  return value.replace(/([a-z])([A-Z])/g, '$1 $2').split(/[^A-Za-z\d]+/)
}

function isUuid(value: string): boolean {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value)
}

// Names and issuers whose keys may be UUIDs (RFC 9562).
const wordsOfUuids = new Set(
  'secret api authorization heroku hubspot snyk sendbird squarespace kucoin postmark hapi rollbar honeybadger fastly'.split(
    ' ',
  ),
)

function usesUuids(words: readonly string[], before: string): boolean {
  // npm, .npmrc: the token of a registry, `//host/:_authToken=`.
  if (words.join(' ') === 'auth token')
    return /\/\/[\w.-]{1,48}(?:\/[\w.-]{1,20})?\/:$/.test(before)
  if (words.length > 1 && words.at(-1) === 'token') return true
  return words.some((word) => wordsOfUuids.has(word))
}

// How issuers write what their name alone does not tell.
const shapes: readonly { readonly words: readonly string[]; readonly shape: RegExp }[] = [
  { words: ['aws', 'secret'], shape: /^[A-Za-z\d+/]{40}$/ },
  { words: ['okta'], shape: /^00[\w-]{40}$/ },
  { words: ['databricks'], shape: /^(?:dapi[\da-f]{32}|dose[\da-f]{32})(?:-\d)?$/ },
  { words: ['npm', 'token'], shape: /^npm_\w{36}$/ },
  { words: ['twitch', 'stream'], shape: /^live_/ },
]

/** Whether the issuer that the name tells writes other keys. */
function isOfOtherShape(value: string, words: readonly string[]): boolean {
  return shapes.some(
    (known) => known.words.every((word) => words.includes(word)) && !known.shape.test(value),
  )
}

/** Digests are keys of caches and tables too. */
function isHashOf(value: string, words: readonly string[]): boolean {
  return (
    words.length === 1 &&
    /^(?:key|keys|api|auth|license)$/.test(words[0] ?? '') &&
    /^[\da-f]+$/i.test(value)
  )
}
