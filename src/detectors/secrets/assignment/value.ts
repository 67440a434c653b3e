import { entropyOf, isPlaceholder } from '../random'
import type { Name } from './name'

/** Whether what is assigned to the name of a secret is one, not a variable, a word or a path. */
export function isSecret(value: string, { meaning, words }: Name, quoted: boolean): boolean {
  if (isPlaceholder(value) || isReference(value)) return false
  if (!quoted && isIdentifier(value)) return false
  if (meaning === 'password') return isPassword(value)
  if (value.length < 8 || entropyOf(value) < 2.5) return false
  if (isUuid(value)) return usesUuids(words)
  if (isWordlike(value)) return false
  if (/^\d+$/.test(value)) return meaning === 'secret' && value.length >= 15
  if (meaning === 'secret') return isMixed(value) || isPassphrase(value)
  return value.length >= 14 && isMixed(value) && entropyOf(value) >= 3 && !isHashOf(value, words)
}

function isMixed(value: string): boolean {
  return /[A-Za-z]/.test(value) && (/\d/.test(value) || changesCase(value))
}

/** Letters alone, with capitals in pairs as no name of a variable has them. */
function changesCase(value: string): boolean {
  return (value.match(/[a-z][A-Z]{2,3}(?=[a-z])/g)?.length ?? 0) >= 2
}

function isPassword(value: string): boolean {
  if (isUuid(value) || entropyOf(value) < 2.25) return false
  if (/^p[a@4]ss(?:w[o0]rd)?$/i.test(value)) return false
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

/** Words, short numbers and words with a number in or behind, joined by hyphens and the like. */
function isWordlike(value: string): boolean {
  return partsOf(value).every((part) =>
    /^(?:[A-Za-z]{0,14}\d{0,2}|\d{1,4}|[a-z]{1,8}\d{1,4}[a-z]{1,8})$/.test(part),
  )
}

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

// Issuers whose keys are UUIDs (RFC 9562).
const issuersOfUuids = new Set(
  'heroku hubspot snyk sendbird squarespace kucoin postmark hapi rollbar honeybadger fastly'.split(
    ' ',
  ),
)

function usesUuids(words: readonly string[]): boolean {
  return words.some((word) => word === 'secret' || word === 'api' || issuersOfUuids.has(word))
}

/** Digests are keys of caches and tables too. */
function isHashOf(value: string, words: readonly string[]): boolean {
  return words.length === 1 && /^[\da-f]+$/i.test(value)
}
