import { getCountryCallingCode, type CountryCode } from 'libphonenumber-js/min'
import { callingCodeOf, isPossibleIn, isValidIn } from './plans'
import { spellings } from './spellings'

/** Behind `+` or `00`: valid, or written in groups and as long as numbers of its country are. */
export function isInternational(number: string): boolean {
  const isPlus = /^\(?\+/.test(number)
  if (!isPlus && !/^00[ -]?[1-9]/.test(number)) return false
  // The trunk prefix in parentheses is for callers from within the country.
  const called = number.replace(/\(0\)/, '').replace(/\D/g, '')
  const digits = isPlus ? called : called.slice(2)
  const code = callingCodeOf(digits)
  const national = digits.slice(code.length)
  if (code === '') return false
  if (isValidIn(code, national)) return true
  return isPossibleIn(code, national) && called.length > 9 && isGrouped(number)
}

function isGrouped(number: string): boolean {
  return /\d[ ().-]{1,2}\d+[ ().-]{1,2}\d/.test(number)
}

interface Spelling {
  readonly country: CountryCode
  /** The digits that are given, such as the trunk prefix. */
  readonly lead: string
  readonly hasParentheses: boolean
}

/** Written as numbers are within a country, and valid there. */
export function isNational(number: string): boolean {
  const known = byShape.get(shapeOf(number))
  if (known === undefined || !hasOneSeparator(number)) return false
  const digits = number.replace(/\D/g, '')
  return known.some(
    ({ country, lead, hasParentheses }) =>
      digits.startsWith(lead) &&
      (!hasParentheses || number.startsWith('(')) &&
      isValidIn(getCountryCallingCode(country), digits, country),
  )
}

/** Digits as `#`, each separator as a space. */
function shapeOf(number: string): string {
  return number
    .replace(/\d/g, '#')
    .replace(/[^#]{1,3}/g, ' ')
    .trim()
}

/** The same one throughout, save behind the area code. */
function hasOneSeparator(number: string): boolean {
  const separators = number.replace(/^[^(]{0,4}\(\d{1,5}\)[ -]?/, '0 ').match(/\D{1,3}/g) ?? []
  return new Set(separators.slice(1)).size < 2 && separators.every((each) => each.length === 1)
}

const byShape = new Map<string, Spelling[]>()
for (const [country, shapes] of Object.entries(spellings) as [CountryCode, string][]) {
  for (const shape of shapes.split('|')) {
    const key = shapeOf(shape.replace(/\d/g, '#'))
    const hasParentheses = shape.startsWith('(')
    const lead = /^\d*/.exec(shape)?.[0] ?? ''
    byShape.set(key, [...(byShape.get(key) ?? []), { country, lead, hasParentheses }])
  }
}
