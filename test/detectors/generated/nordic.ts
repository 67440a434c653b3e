import { balanced, luhn } from '../pii/made-up'
import type { Random } from './random'
import type { Row } from './row'

const hetuLetters = '0123456789ABCDEFHJKLMNPRSTUVWXY'
function hetu(random: Random): string {
  const [day, order] = [random.birthday('ddmmyy'), random.between(2, 899)]
  return `${day}-${order}${hetuLetters[Number(day + order) % 31] ?? ''}`
}

function fodselsnummer(random: Random): string {
  const stem = random.birthday('ddmmyy') + random.text(3)
  return balanced(
    balanced(stem, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1], 11),
    [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1],
    11,
  )
}

/** Numbers of people in the north of Europe. */
export const nordic: readonly Row[] = [
  {
    name: 'Henkilötunnus',
    kind: 'national-id',
    words: ['henkilötunnus', 'HETU'],
    language: 'fi',
    number: hetu,
    alone: 'all',
    wrong: (number) => {
      const next = (hetuLetters.indexOf(number.slice(-1)) + 1) % 31
      return number.slice(0, -1) + (hetuLetters[next] ?? '')
    },
  },
  {
    name: 'Personnummer',
    kind: 'national-id',
    words: ['personnummer', 'samordningsnummer'],
    language: 'sv',
    number: (random) => luhn(random.birthday('yymmdd') + random.text(3)),
    writings: ['######-####', '##########', '19######-####', '19##########'],
    // A Danish one is called the same and has no check digit.
    isLenient: true,
  },
  {
    name: 'Organisationsnummer',
    kind: 'national-id',
    words: ['organisationsnummer', 'org.nr'],
    language: 'sv',
    number: (random) => luhn(`55${random.between(20, 99)}${random.text(5)}`),
    writings: ['######-####', '##########'],
  },
  {
    name: 'CPR',
    kind: 'national-id',
    words: ['CPR', 'CPR-nummer', 'personnummer'],
    language: 'no',
    number: (random) => random.birthday('ddmmyy') + random.text(4),
    writings: ['######-####', '##########'],
    wrong: (number) => `32${number.slice(2)}`,
  },
  {
    name: 'Fødselsnummer',
    kind: 'national-id',
    words: ['fødselsnummer', 'fnr'],
    language: 'no',
    number: fodselsnummer,
    writings: ['###########', '###### #####'],
  },
]
