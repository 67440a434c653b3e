import type { Pattern } from '../../../core/detector'
import { isPlaceholder } from '../random'
import { namesItself } from './literal'
import { nameOf } from './name'
import { isSecret } from './value'

const type = 'secrets.assignment'

/** What an option of a command is given: `--password …`, `-vaultToken …`, `-u user -p …`. */
const option: Pattern = {
  type,
  expression:
    /(?<= --?(?:[A-Za-z-]{0,24}(?:word|oken|cret|[kK]ey)|p) {1,2}["'`]?)[!#*+./0-9?@A-Z^_a-z~-][!#$%*+./0-9:=?@A-Z^_a-z~-]{4,199}/,
  accept: (match, before) => (isOfOption(match, before) ? match.length : 0),
}

function isOfOption(value: string, before: string): boolean {
  if (isPlaceholder(value)) return false
  // `-p` belongs to the user's name in front of it.
  if (/\s-u(?:ser)?\s{1,2}\S{1,40}\s-p ["']?$/.test(before)) return true
  const name = nameOf(/-([A-Za-z][\w-]{2,40})\s{1,2}["'`]?$/.exec(before)?.[1] ?? '')
  return name !== undefined && isSecret(value, name, commandLine)
}

const commandLine = { name: '', quoted: true, operator: '', before: '' }

/** `.netrc`: `machine … login … password …`. */
const netrc: Pattern = {
  type,
  expression: /(?<=login\s{1,4}\S{1,32}\s{1,4}password\s{1,2})[!-~]{4,80}/,
  accept: (match) => (isPlaceholder(match) || namesItself(match) ? 0 : match.length),
}

/** A sentence tells it: "the password is '…'". */
const told: Pattern = {
  type,
  expression:
    /(?<=(?:assword|asscode|assphrase)(?: for[^.,;\n]{1,30})? is ["'`])[!#-&(-.0-9?@A-Z^_a-z~]{4,64}(?=["'`])/,
  accept: (match) => (isPlaceholder(match) || namesItself(match) ? 0 : match.length),
}

/** The second argument of .NET's `new NetworkCredential("user", "password")` and its like. */
const argument: Pattern = {
  type,
  expression: /(?<=(?:Credential|Entry)\([^()\n]{2,44}["'],\s{1,3}["'])[^\s"']{4,64}(?=["'])/,
  accept: (match) => (isPlaceholder(match) ? 0 : match.length),
}

/** A value that stands beside the name of a secret without `=` or `:`. */
export const beside: readonly Pattern[] = [option, netrc, told, argument]
