import { isShortDay } from '../calendar'
import { weighted } from '../check-digits'
import type { Identifier } from '../identifier'

const words = [
  '주민등록번호',
  '주민번호',
  '외국인등록번호',
  'rrn',
  'frn',
  'resident registration',
  'foreigner registration',
  'korean id',
]

// Birthday, then sex and century: 1 to 4 for citizens, 5 to 8 for foreigners.
function hasBirthday(number: string): boolean {
  return isShortDay(number) && /^\d{6}[1-8]/.test(number)
}

function hasCheckDigit(number: string): boolean {
  const sum = weighted(number, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5])
  const start = number.charAt(6) < '5' ? 11 : 13
  return (start - (sum % 11)) % 10 === Number(number.charAt(12))
}

/** Resident and foreigner registration number; numbers since October 2020 have no check digit. */
const grouped: Identifier = {
  shapes: ['999999-9999999'],
  isValid: hasBirthday,
  words,
  alone: 0.6,
}

const checked: Identifier = {
  shapes: ['9999999999999'],
  isValid: (compact) => hasBirthday(compact) && hasCheckDigit(compact),
  words,
  whole: 0.5,
}

const unchecked: Identifier = { shapes: ['9999999999999'], isValid: hasBirthday, words }

/** Business registration number, National Tax Service. */
const business: Identifier = {
  shapes: ['999-99-99999', '9999999999'],
  isValid: (compact) => {
    const sum = weighted(compact, [1, 3, 7, 1, 3, 7, 1, 3, 5])
    const carried = Math.floor((Number(compact.charAt(8)) * 5) / 10)
    return (10 - ((sum + carried) % 10)) % 10 === Number(compact.charAt(9))
  },
  words: ['사업자등록번호', '사업자번호', '사업자 등록', 'brn', 'business registration'],
}

const groupedBusiness: Identifier = { ...business, shapes: ['999-99-99999'], alone: 0.5 }

export const korea: readonly Identifier[] = [grouped, checked, unchecked, business, groupedBusiness]
