import type { Pattern } from '../../../core/detector'
import { isPlaceholder } from '../random'
import { nameOf } from './name'
import { placeOf } from './place'
import { isSecret } from './value'

/**
 * How the names of secrets end, as far as it takes to tell them from most words; by the last letter,
 * since that is where a look-behind begins.
 */
const ending =
  '(?:(?:wor|assw|pw)d|(?:(?:toke|tio|logi)n|(?:cre|pa|wor|defaul|conten)t|pas|key|ial)s?|(?:phras|cod|licens|valu)e|api|(?:aut|sourcegrap)h|crumb|postmark|reporter_id)(?:[ _]?\\d{1,2})?'

/**
 * A value that is assigned to a name such as `password` or `api_key`, in code, JSON, YAML, XML,
 * `.env`, headers or query strings. The finding is the value alone.
 */
export const assignment: Pattern = {
  type: 'secrets.assignment',
  // Behind a name, `=`, `:` or `>` and perhaps a quote; up to a space or quote.
  expression: new RegExp(
    `(?<=${ending}["'\\])\\\\]{0,3}\\s{0,14}!?[=:>][=>]?\\s{0,3}\\\\?["'\`]{0,2})` +
      `[!#*+./0-9?@^_a-z~-][!#$%&()*+,./0-9:;<=>?@[\\]^_a-z{|}~-]{4,399}`,
    'i',
  ),
  accept: assignedLength,
}

/** Where a value ends that has no quotes around it. */
const stop = /[&(),;<>[\]{|}]/

function assignedLength(match: string, before: string): number {
  const place = placeOf(before)
  const name = place && nameOf(place.name)
  if (place === undefined || name === undefined) return 0
  const end = place.quoted ? -1 : match.search(stop)
  const value = end === -1 ? match : match.slice(0, end)
  // A call, or an element of a list.
  if (match.charAt(value.length) === '(' || match.charAt(value.length) === '[') return 0
  return isSecret(value, name, place) ? value.length : 0
}

/** The password that `curl` is told with a user's name. */
export const userOption: Pattern = {
  type: 'secrets.assignment',
  expression:
    /(?<=-u(?:ser)?[ =]["']?[^\s:"'/]{1,52}:["']?)[!#%*+./0-9?@A-Z^_a-z~-][!#$%*+./0-9=?@A-Z^_a-z~-]{5,79}(?![!#$%*+./0-9=?@A-Z^_a-z~-])/,
  accept: (match) => (isPlaceholder(match) ? 0 : match.length),
}
