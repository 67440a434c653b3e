import { isIPv4 } from 'node:net'
import { isAnnounced, isLabel } from './phone/words'
import { isInternational, isNational } from './phone/valid'
import type { Verdict } from '../../core/detector'
import { personalData } from './personal-data'

/**
 * Phone numbers: in international form (ITU-T E.164), as they are written within many countries, and
 * any row of groups that words such as `call` or `fax` announce or label.
 */
export const phone = personalData('phone', [
  {
    type: 'pii.phone',
    // Digits with up to three separators before each; an extension; perhaps a label.
    expression:
      /(?<![\w@#$€£%/])(?<!\w-|\d[.,:]|\d [.,:-])(?:\+|\(\+?)?\d(?:[ ()./\u2010-\u2015-]{0,3}\d){5,16}(?: ?(?:x|ext\.?|extension|#) ?\d{1,6}\b|(?![\w:/]))(?:[ \n,(-]{1,2}[A-Za-z]{3,6})?/,
    accept: acceptedPhone,
  },
])

const written =
  /^([+\d][\d ()./\u2010-\u2015-]*\d|\(\+?\d[\d ()./\u2010-\u2015-]*\d)(?: ?(?:x|ext\.?|extension|#) ?\d{1,6})?/

/** The longest part from the start that is valid or else announced, cut only at spaces. */
function acceptedPhone(match: string, before: string): number | Verdict {
  // A part of a longer row of numbers.
  if (/\d[ (]$/.test(before) && !/^[+(]/.test(match)) return 0
  const [whole = '', number = ''] = written.exec(match) ?? []
  const parts = [number, ...shorter(number)].filter(isPlausible)
  const after = match.slice(whole.length)
  const valid = parts.find((part) => isInternational(part) || isNational(part))
  const told = valid ?? parts.find((part) => isTold(part, before, part === number ? after : ''))
  if (told === undefined) return 0
  return { units: (told === number ? whole : told).length, score: valid === undefined ? 0.8 : 1 }
}

/** A number without its last groups, of which two at most may be something else. */
function shorter(number: string): string[] {
  const last = number.lastIndexOf(' ')
  const ends = last < 0 ? [] : [last, number.lastIndexOf(' ', last - 1)]
  return ends.filter((end) => end > 0).map((end) => number.slice(0, end))
}

/** True where words say that a number like this is one to call. */
function isTold(number: string, before: string, after: string): boolean {
  if (isLabel(after)) return true
  // As short as this they are parts of addresses, too: no single group, no word right behind it.
  if (countDigits(number) < 7 && (/^\d+$/.test(number) || /^[ \n]/.test(after))) return false
  return isAnnounced(before)
}

// Dates, US social security numbers, amounts with a point.
const other =
  /^(?:\d{4}([-./])\d{1,2}\1\d{1,2}(?:\D.*)?|\d{1,2}([-./])\d{1,2}\2(?:\d{4}|\d{2})(?: .*)?|\d{3}[- ]\d{2}[- ]\d{4}|\d*\.\d*)$/

function isPlausible(number: string): boolean {
  const count = countDigits(number)
  return count >= 6 && count <= 15 && /\d$/.test(number) && !other.test(number) && !isIPv4(number)
}

function countDigits(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) count += 1
  }
  return count
}
