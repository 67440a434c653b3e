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
      /(?<![\w@#$€£%/])(?<!\w-|\d[.,:]|\d [.,:-])(?:\+ ?|\(\+?)?\d(?:[ ()./\u2010-\u2015-]{0,3}\d){5,16}(?: ?(?:x|ext\.?|extension|#) ?\d{1,6}\b|(?![\w:/]))(?:[ \n,(-]{1,2}[A-Za-z]{3,6})?/,
    accept: acceptedPhone,
  },
])

const written =
  /^([+\d][\d ()./\u2010-\u2015-]*\d|\(\+?\d[\d ()./\u2010-\u2015-]*\d)(?: ?(?:x|ext\.?|extension|#) ?\d{1,6})?/

/** The longest part from the start that is a number, cut only at spaces. */
function acceptedPhone(match: string, before: string): number | Verdict {
  const [whole = '', number = ''] = written.exec(match) ?? []
  const score = scoreOf(number, before, match.slice(whole.length))
  if (score > 0) return { units: whole.length, score }
  for (let end = number.lastIndexOf(' '); end > 0; end = number.lastIndexOf(' ', end - 1)) {
    const part = number.slice(0, end)
    const partScore = /\d$/.test(part) ? scoreOf(part, before, '') : 0
    if (partScore > 0) return { units: end, score: partScore }
  }
  return 0
}

/** Confidence that this is a phone number, 0 where it is something else. */
function scoreOf(number: string, before: string, after: string): number {
  const digits = number.replace(/\D/g, '')
  if (digits.length < 6 || digits.length > 15 || isOther(number)) return 0
  // A part of a longer row of numbers.
  if (/\d[ (]$/.test(before) && !/^[+(]/.test(number)) return 0
  if (isInternational(number, digits) || isNational(number, digits)) return 1
  if (isLabel(after)) return 0.8
  // As short as this they are parts of addresses, too: no single group, no word right behind it.
  if (digits.length < 7 && (number === digits || /^[ \n]/.test(after))) return 0
  return isAnnounced(before) ? 0.8 : 0
}

// Dates, US social security numbers, amounts with a point.
const other =
  /^(?:\d{4}([-./])\d{1,2}\1\d{1,2}(?:\D.*)?|\d{1,2}([-./])\d{1,2}\2(?:\d{4}|\d{2})(?: .*)?|\d{3}[- ]\d{2}[- ]\d{4}|\d*\.\d*)$/

function isOther(number: string): boolean {
  return other.test(number) || isIPv4(number)
}
