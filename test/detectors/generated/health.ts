import { balanced, luhn, weighed } from '../pii/made-up'
import type { Random } from './random'
import type { Row } from './row'

const mbiLetters = 'ACDEFGHJKMNPQRTUVWXY'
function mbi(random: Random): string {
  const letter = () => random.text(1, mbiLetters)
  const either = () => random.text(1, `0123456789${mbiLetters}`)
  const digit = () => random.text(1)
  const first = random.pick('123456789') + letter() + either() + digit()
  return first + letter() + either() + digit() + letter() + letter() + digit() + digit()
}

const medicare = (random: Random) =>
  weighed(random.pick('23456') + random.text(7), [1, 3, 7, 9, 1, 3, 7, 9], (sum) => sum % 10) +
  random.pick('123456789')
const wrongMedicare = (number: string) =>
  number.slice(0, 8) + String((Number(number[8]) + 1) % 10) + number.slice(9)

const dea = (first: string) => (random: Random) =>
  random.pick('ABFGM') +
  (first === '9' ? '9' : random.like('A')) +
  weighed(random.text(6), [1, 2, 1, 2, 1, 2], (sum) => sum % 10)

/** Numbers of patients, of the insured and of those who treat them. */
export const health: readonly Row[] = [
  {
    name: 'NHS number',
    kind: 'medical-id',
    words: ['NHS number', 'NHS'],
    number: (random) =>
      balanced(random.between(400_000_000, 799_999_999), [10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 11),
    writings: ['##########', '### ### ####', '###-###-####'],
  },
  {
    name: 'Medicare card',
    kind: 'medical-id',
    words: ['Medicare', 'Medicare card', 'Medicare number'],
    number: medicare,
    writings: ['##########', '#### ##### #'],
    wrong: wrongMedicare,
  },
  {
    name: 'Medicare card and person',
    kind: 'medical-id',
    words: ['Medicare', 'Medicare card'],
    number: (random) => medicare(random) + random.pick('12345'),
    writings: ['###########', '#### ##### #/#', '#### ##### # #'],
    wrong: wrongMedicare,
  },
  {
    name: 'MBI',
    kind: 'medical-id',
    words: ['MBI', 'Medicare beneficiary identifier'],
    number: mbi,
    writings: ['###########', '####-###-####'],
    alone: 'all',
    wrong: (number) => `${number.slice(0, 7)}SO${number.slice(9)}`,
  },
  {
    name: 'NPI',
    kind: 'medical-id',
    words: ['NPI', 'national provider identifier'],
    number: (random) => luhn(`80840${random.pick('12')}${random.text(8)}`).slice(5),
  },
  { name: 'DEA number', kind: 'medical-id', words: ['DEA', 'DEA number'], number: dea('A') },
  {
    name: 'DEA number of an organization',
    kind: 'medical-id',
    words: ['DEA', 'DEA number'],
    number: dea('9'),
  },
  {
    name: 'Krankenversichertennummer',
    kind: 'medical-id',
    words: ['Krankenversichertennummer', 'KVNR', 'Versichertennummer'],
    language: 'de',
    number: (random) => {
      const letter = random.below(26)
      const stem = random.text(8)
      const check = luhn(String(letter + 1).padStart(2, '0') + stem).slice(2)
      return String.fromCharCode(65 + letter) + check
    },
  },
  {
    name: 'Medical record number',
    kind: 'medical-id',
    words: ['MRN', 'medical record number', 'patient ID'],
    number: (random) =>
      random.pick(['9999999', '99999999', 'A999999']).replace(/[9A]/g, (each) => random.like(each)),
    wrong: 'has none',
  },
]
