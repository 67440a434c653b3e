import type { Pattern } from '../../../core/detector'
import { isPlaceholder } from '../random'
import { namesItself } from './literal'
import { nameOf } from './name'
import { isSecret } from './value'

/**
 * A value that stands beside the name of a secret without `=` or `:`: options of commands, arguments
 * of calls, `.netrc`.
 */
export const beside: Pattern = {
  type: 'secrets.assignment',
  expression:
    /(?<=(?:word|oken|cret|Key|key| -p)(?:["'] ?,)?[ \t]{1,2}["'`]{0,2})[!#*+./0-9?@A-Z^_a-z~-][!#$%*+./0-9:=?@A-Z^_a-z~-]{4,199}/,
  accept: (match, before) => (isBeside(match, before) ? match.length : 0),
}

/** A sentence tells the password: "the password is '…'". */
export const told: Pattern = {
  type: 'secrets.assignment',
  expression:
    /(?<=(?:assword|asscode|assphrase)(?: for[^.,;\n]{1,30})? is ["'`])[!#-&(-.0-9?@A-Z^_a-z~]{4,64}(?=["'`])/,
  accept: (match) => (isPlaceholder(match) || namesItself(match) ? 0 : match.length),
}

/** The second argument of .NET's `new NetworkCredential("user", "password")` and its like. */
export const argumentOfCall: Pattern = {
  type: 'secrets.assignment',
  expression: /(?<=(?:Credential|Entry)\([^()\n]{2,44}["'],\s{1,3}["'])[^\s"']{4,64}(?=["'])/,
  accept: (match) => (isPlaceholder(match) ? 0 : match.length),
}

function isBeside(value: string, before: string): boolean {
  if (isPlaceholder(value)) return false
  // The one that stands alone belongs to the user's name in front of it.
  if (/\s-u(?:ser)?\s{1,2}\S{1,40}\s-p ["']?$/.test(before)) return true
  if (/\blogin\s{1,4}\S{1,40}\s{1,4}password\s{1,2}$/.test(before)) return true
  const name = option.exec(before)?.[1] ?? argument.exec(before)?.[1]
  const named = name === undefined ? undefined : nameOf(name)
  return (
    named !== undefined &&
    isSecret(value, named, { name: name ?? '', quoted: true, operator: '', before: '' })
  )
}

/** `--password `, `-vaultToken ` */
const option = /(?:^|[\s"'`(])-{1,2}([A-Za-z][\w-]{2,40})\s{1,2}["'`]{0,2}$/
/** `setProperty("api.key", "` */
const argument = /["']([\w.-]{3,40})["'] ?,\s{1,2}["'`]{1,2}$/
