import { digitsOf, hasLuhnDigit, weighted } from '../check-digits'
import type { Identifier } from '../identifier'

/** Medicare beneficiary identifier, Centers for Medicare & Medicaid Services: no S, L, O, I, B, Z. */
const mbi: Identifier = {
  shapes: ['9A*9A*9AA99', '9A*9-A*9-AA99', '9A*9 A*9 AA99'],
  isValid: (compact) => /^[1-9]/.test(compact) && !/[SLOIBZ]/.test(compact),
  words: ['mbi', 'medicare', 'beneficiary'],
  alone: 0.7,
}

/** National provider identifier: Luhn behind the prefix 80840 of ISO/IEC 7812. */
const npi: Identifier = {
  shapes: ['9999999999', '9999-999-999', '9999 999 999'],
  isValid: (compact) => /^[12]/.test(compact) && hasLuhnDigit(digitsOf(`80840${compact}`)),
  words: ['npi', 'national provider', 'provider id', 'provider number'],
  whole: 0.3,
}

/** Registration of prescribers, Drug Enforcement Administration. */
const dea: Identifier = {
  shapes: ['AA9999999', 'A99999999'],
  isValid: (compact) =>
    /^[A-HJ-MPR-UX][A-Z9]/.test(compact) &&
    weighted(compact.slice(2), [1, 2, 1, 2, 1, 2]) % 10 === Number(compact.charAt(8)),
  words: ['dea', 'medical license', 'medical licence', 'prescriber', 'certificate number'],
}

const bareDea: Identifier = { ...dea, shapes: ['AA9999999'], whole: 0.4 }

export const unitedStates: readonly Identifier[] = [mbi, npi, bareDea, dea]
