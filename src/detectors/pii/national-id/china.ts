import { isDay } from '../calendar'
import { weighted } from '../check-digits'
import type { Identifier } from '../identifier'

/** Resident identity number, GB 11643-1999: region, birthday, order, ISO 7064 MOD 11-2. */
const residentId: Identifier = {
  shapes: ['99999999999999999*'],
  isValid: (compact) => {
    const [year, month, day] = [compact.slice(6, 10), compact.slice(10, 12), compact.slice(12, 14)]
    if (!/^(?:19|20)/.test(year) || !isDay(Number(year), Number(month), Number(day))) return false
    const sum = weighted(compact, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2])
    return '10X98765432'.charAt(sum % 11) === compact.charAt(17)
  },
  words: ['身份证', '身份證', '公民身份号码', 'resident identity', 'chinese id'],
  alone: 0.8,
}

export const china: readonly Identifier[] = [residentId]
