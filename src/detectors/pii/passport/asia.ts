import type { Identifier } from '../identifier'
import { passportWords as words } from './words'

/** Of Korea, Ministry of Foreign Affairs: kind, three digits, since 2021 a letter, four digits. */
const korea: Identifier = {
  shapes: ['A99999999'],
  isValid: (compact) => /^[MSROGD]/.test(compact),
  words,
  whole: 0.4,
}

/** Nothing else is written like this. */
const koreaSince2021: Identifier = { ...korea, shapes: ['A999A9999'], alone: 0.5 }

/** Of India, Ministry of External Affairs: no Q, X or Z, no 0 first or last. */
const india: Identifier = {
  shapes: ['A9999999', 'A 9999999', 'A99 99999'],
  isValid: (compact) => /^[A-PR-WY][1-9]\d{5}[1-9]$/.test(compact),
  words,
  whole: 0.3,
}

/** Of Japan, Ministry of Foreign Affairs. */
const japan: Identifier = { shapes: ['AA9999999'], words }

/** Of China, National Immigration Administration. */
const china: Identifier = {
  shapes: ['A99999999', 'AA9999999'],
  isValid: (compact) => /^(?:[DEGPS]\d|E[A-Z])/.test(compact),
  words,
}

export const asia: readonly Identifier[] = [koreaSince2021, korea, india, japan, china]
