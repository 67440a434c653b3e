import type { Name } from './name'
import type { Place } from './place'

/**
 * A password that looks like a word is one where it is written as a literal next to a user's name,
 * in a connection string of ODBC or ADO.NET, in a variable of the environment, or compared with.
 */
export function isLiteral(value: string, { name, quoted, operator, before }: Place): boolean {
  if (!/^[\w.@!#$%*?~-]{5,64}$/.test(value)) return false
  if (inConnectionString.test(before)) return true
  if (namesItself(value)) return false
  if (operator === '=' && /(?:^|[\w ])_PASS(?:WORD|WD)?$/.test(name)) return true
  if (quoted && comparison.test(operator)) return true
  return (quoted ? quotedUser : plainUser).test(before)
}

/** A secret is compared with a literal. */
export function isCompared(value: string, { words }: Name, { quoted, operator }: Place): boolean {
  return quoted && words.at(-1) === 'secret' && comparison.test(operator) && !namesItself(value)
}

const comparison = /[!=]==?\s{0,3}$/

/** `User ID=…;`, `Server=…;` */
const inConnectionString =
  /(?:user ?id|uid|server|data source|database)\s?=[^="'\n]{1,40};[ "&]{0,6}$/i

const quotedUser =
  /(?:user(?:name)?|login|uid)\\?["']?\s{0,16}(?:=>|[=:])\s{0,16}\\?["'][^"'\n]{1,30}["'][,;]?\s{0,16}[$:"']?$/i

/** The line before, in a file of settings. */
const plainUser = /(?:user(?:name)?|login)\s{0,4}=\s{0,4}[\w.@-]{1,30}\s{1,4}$/i

/** `password`, `p4ssw0rd`, `your_password`, `undefined`, `required`, `changeme`. */
export function namesItself(value: string): boolean {
  const plain = value.toLowerCase().replace(/[@4$5013]/g, (sign) => letters[sign] ?? sign)
  return ofItself.test(plain)
}

const letters: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  $: 's',
  '5': 's',
  '0': 'o',
  '1': 'i',
  '3': 'e',
}

const ofItself =
  /^(?:(?:the|your|my|new|old|some|user|admin|root|default|db|test)?[_-]?(?:password|passwd|passwort|pass|pwd|secret)|undefined|required|optional|changeme|string|invalid|incorrect|hidden|forgot\w*)$/
