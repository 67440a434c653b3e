import { weighted } from '../check-digits'
import type { Identifier } from '../identifier'

/** Number of the identity card, Department of Provincial Administration: kind, province, check by 11. */
const identityCard: Identifier = {
  shapes: ['9999999999999', '9-9999-99999-99-9', '9 9999 99999 99 9'],
  isValid: (compact) => {
    const province = /^[1-8](?:1\d|2[0-7]|[34]\d|5[0-8]|6[0-7]|7[0-7]|8[0-6]|9[0-6])/
    const sum = weighted(compact, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2])
    return province.test(compact) && (11 - (sum % 11)) % 10 === Number(compact.charAt(12))
  },
  words: ['เลขบัตรประชาชน', 'เลขประจำตัวประชาชน', 'บัตรประชาชน', 'tnin', 'thai id', 'thai national'],
  whole: 0.5,
}

const grouped: Identifier = { ...identityCard, shapes: ['9-9999-99999-99-9'], alone: 0.7 }

export const thailand: readonly Identifier[] = [identityCard, grouped]
