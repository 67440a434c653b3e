import { byEleven, luhn } from '../pii/made-up'
import type { Random } from './random'
import type { Row } from './row'

const area = (random: Random) => random.between(1, 899).replace('666', '665')
const ssn = (random: Random) => area(random) + random.between(1, 99) + random.between(1, 9999)
const group = (random: Random) =>
  random.pick([random.between(50, 65), random.between(70, 88), random.between(94, 99)])
const itin = (random: Random) => `9${random.text(2)}${group(random)}${random.text(4)}`

const curpValues = '0123456789ABCDEFGHIJKLMN_OPQRSTUVWXYZ'
function curp(random: Random): string {
  const birthday = random.birthday('yymmdd')
  const stem = `${random.like('AAAA')}${birthday}${random.pick('HM')}DF${random.like('AAA')}0`
  const sum = [...stem].reduce((all, each, at) => all + curpValues.indexOf(each) * (18 - at), 0)
  return stem + String((10 - (sum % 10)) % 10)
}

const cpf = (random: Random) =>
  byEleven([11, 10, 9, 8, 7, 6, 5, 4, 3, 2])(byEleven([10, 9, 8, 7, 6, 5, 4, 3, 2])(random.text(9)))
const cnpj = (random: Random) =>
  byEleven([6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2])(
    byEleven([5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2])(`${random.text(8)}0001`),
  )

/** Numbers of people in the Americas. */
export const americas: readonly Row[] = [
  {
    name: 'Social security number',
    kind: 'ssn',
    words: ['SSN', 'social security number', 'Social Security'],
    number: ssn,
    writings: ['###-##-####', '### ## ####', '#########'],
    alone: ['###-##-####'],
    wrong: (number) => `000${number.slice(3)}`,
  },
  {
    name: 'ITIN',
    kind: 'national-id',
    words: ['ITIN', 'individual taxpayer number', 'taxpayer identification number'],
    number: itin,
    writings: ['###-##-####', '### ## ####', '#########'],
    alone: ['###-##-####'],
    wrong: (number) => `8${number.slice(1)}`,
  },
  {
    name: 'Canadian social insurance number',
    kind: 'national-id',
    words: ['SIN', 'social insurance number'],
    number: (random) => luhn(random.pick('1234567') + random.text(7)),
    writings: ['#########', '### ### ###', '###-###-###'],
  },
  {
    name: "Numéro d'assurance sociale",
    kind: 'national-id',
    words: ["numéro d'assurance sociale", 'NAS'],
    language: 'fr',
    number: (random) => luhn(random.pick('1234567') + random.text(7)),
    writings: ['#########', '### ### ###', '###-###-###'],
  },
  {
    name: 'CURP',
    kind: 'national-id',
    words: ['CURP', 'clave única de registro de población'],
    language: 'es',
    number: curp,
    alone: 'all',
  },
  {
    name: 'RFC',
    kind: 'national-id',
    words: ['RFC', 'registro federal de contribuyentes'],
    language: 'es',
    number: (random) => `${random.like('AAAA')}${random.birthday('yymmdd')}${random.like('A9A')}`,
    wrong: (number) => number.replace(/\d{6}/, '851399'),
  },
  {
    name: 'CPF',
    kind: 'national-id',
    words: ['CPF', 'cadastro de pessoas físicas'],
    language: 'pt',
    number: cpf,
    writings: ['###.###.###-##', '###########', '#########-##'],
    alone: ['###.###.###-##'],
  },
  {
    name: 'CNPJ',
    kind: 'national-id',
    words: ['CNPJ'],
    language: 'pt',
    number: cnpj,
    writings: ['##.###.###/####-##', '##############'],
    alone: ['##.###.###/####-##'],
  },
]
