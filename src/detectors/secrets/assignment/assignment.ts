import type { Pattern } from '../../../core/detector'
import { isPlaceholder } from '../random'
import { nameOf } from './name'
import { placeOf } from './place'
import { isSecret } from './value'

/** How the names of secrets end, as far as it takes to tell them from most words. */
const ending =
  '(?:word|wort|asswd|pwd|pass|phrase|code|keys?|tokens?|secrets?|ials?|pat|api|auth|tion|login|license|value|default|content)'

/**
 * A value that is assigned to a name such as `password` or `api_key`, in code, JSON, YAML, XML,
 * `.env`, headers or query strings. The finding is the value alone.
 */
export const assignment: Pattern = {
  type: 'secrets.assignment',
  // Behind a name, `=`, `:` or `>` and perhaps a quote; up to a quote, space or bracket. No call
  // follows.
  expression: new RegExp(
    `(?<=${ending}["'\\])\\\\]{0,3}\\s{0,3}[=:>][=>]?\\s{0,3}\\\\?["'\`]?)` +
      `[!#*+./0-9?@^_a-z~-][!#$%*+./0-9=:?@^_a-z~-]{5,399}(?![!#$%*+./0-9=:?@^_a-z~(-])`,
    'i',
  ),
  accept: (match, before) => (isAssigned(match, before) ? match.length : 0),
}

/** The password that `curl` is told with a user's name. */
export const userOption: Pattern = {
  type: 'secrets.assignment',
  expression:
    /(?<=-u(?:ser)?[ =]["']?[^\s:"'@/]{1,40}:["']?)[!#%*+./0-9?@A-Z^_a-z~-][!#$%*+./0-9=?@A-Z^_a-z~-]{5,79}(?![!#$%*+./0-9=?@A-Z^_a-z~-])/,
  accept: (match) => (isPlaceholder(match) ? 0 : match.length),
}

function isAssigned(value: string, before: string): boolean {
  const place = placeOf(before)
  const name = place && nameOf(place.name)
  return name !== undefined && isSecret(value, name, place?.quoted === true)
}
