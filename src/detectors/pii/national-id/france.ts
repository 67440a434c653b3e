import { remainder97 } from '../check-digits'
import type { Identifier } from '../identifier'

/**
 * Numéro d'inscription au répertoire, INSEE: sex, year, month, département, commune, order, key.
 * Corsica's 2A and 2B count as 19 and 18.
 */
const nir: Identifier = {
  shapes: ['999999999999999', '99999A999999999'],
  isValid: (compact) => {
    const number = compact.replace('2A', '19').replace('2B', '18')
    if (!/^[1-478]\d{2}(?:0[1-9]|1[0-2]|[2-9]\d)\d{10}$/.test(number)) return false
    return 97 - remainder97(number.slice(0, 13)) === Number(number.slice(13))
  },
  words: ['sécurité sociale', 'securite sociale', 'nir', 'numéro de sécu', 'insee', 'carte vitale'],
  whole: 0.6,
}

const grouped: Identifier = {
  ...nir,
  shapes: ['9 99 99 99 999 999 99', '9 99 99 9A 999 999 99', '9-99-99-99-999-999-99'],
  alone: 0.8,
}

export const france: readonly Identifier[] = [grouped, nir]
