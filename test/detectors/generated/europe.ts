import { balanced, byEleven, luhn, mod1110, mod97Key, weighed } from '../pii/made-up'
import type { Random } from './random'
import type { Row } from './row'

const ninoFirst = 'ABCEGHJLMPRSTWXY'
const spanish = 'TRWAGMYFPDXBNJZSQVHLCKE'

/** Ten digits of which one is there twice, then the check digit. */
function steuerId(random: Random): string {
  const digits = [...'123456789']
  for (let at = 8; at > 0; at -= 1) {
    const other = random.below(at + 1)
    ;[digits[at], digits[other]] = [digits[other] as string, digits[at] as string]
  }
  return mod1110(digits.join('') + (digits[random.below(8)] as string))
}

const insee = (random: Random) =>
  mod97Key(
    random.pick('12') +
      random.between(20, 99) +
      random.between(1, 12) +
      random.between(10, 95) +
      random.between(1, 899) +
      random.between(1, 999),
  )

const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21]
const oddLetters = [...odd, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23]
function fiscalCode(random: Random): string {
  const day = random.pick([random.between(1, 28), random.between(41, 68)])
  const birthday = random.between(30, 99) + random.pick('ABCDEHLMPRST') + day
  const stem = random.like('AAAAAA') + birthday + random.like('A999')
  const sum = [...stem].reduce((all, each, at) => {
    const value = /\d/.test(each) ? Number(each) : each.charCodeAt(0) - 65
    return all + (at % 2 === 1 ? value : ((/\d/.test(each) ? odd : oddLetters)[value] ?? 0))
  }, 0)
  return stem + String.fromCharCode(65 + (sum % 26))
}

function kimlik(random: Random): string {
  const stem = random.between(100_000_000, 999_999_999)
  const sum = (from: number) =>
    [...stem].reduce((all, each, at) => all + (at % 2 === from ? Number(each) : 0), 0)
  const tenth = (sum(0) * 7 - sum(1) + 100) % 10
  return `${stem}${tenth}${(sum(0) + sum(1) + tenth) % 10}`
}

/** Numbers of people in Europe, but for its north. */
export const europe: readonly Row[] = [
  {
    name: 'National Insurance number',
    kind: 'national-id',
    words: ['National Insurance number', 'NI number', 'NINO'],
    number: (random) =>
      random.text(1, ninoFirst) +
      random.text(1, 'ACEHJMPRSWXY') +
      random.like('999999') +
      'ABCD'[random.below(4)],
    writings: ['#########', '## ## ## ## #', '##-##-##-##-#'],
    alone: 'all',
    wrong: (number) => `D${number.slice(1)}`,
  },
  {
    name: 'Steuer-ID',
    kind: 'national-id',
    words: [
      'Steuer-ID',
      'Steueridentifikationsnummer',
      'steuerliche Identifikationsnummer',
      'IdNr',
    ],
    language: 'de',
    number: steuerId,
    writings: ['###########', '## ### ### ###'],
  },
  {
    name: 'USt-IdNr',
    kind: 'national-id',
    words: ['USt-IdNr', 'Umsatzsteuer-ID'],
    language: 'de',
    number: (random) => `DE${mod1110(random.between(10_000_000, 99_999_999))}`,
    writings: ['###########', '## #########'],
    alone: 'all',
  },
  {
    name: 'NIR',
    kind: 'national-id',
    words: ['numéro de sécurité sociale', 'NIR', 'numéro de sécu', 'numéro INSEE'],
    language: 'fr',
    number: insee,
    writings: ['###############', '# ## ## ## ### ### ##'],
    alone: ['# ## ## ## ### ### ##'],
  },
  {
    name: 'Codice fiscale',
    kind: 'national-id',
    words: ['codice fiscale', 'C.F.', 'cod. fiscale'],
    language: 'it',
    number: fiscalCode,
    writings: ['################', '### ### ##### #####'],
    alone: 'all',
    wrong: (number) => number.replace(/\d{2}[A-Z]\d{2}/, '85F85'),
  },
  {
    name: 'Partita IVA',
    kind: 'national-id',
    words: ['partita IVA', 'P.IVA', 'P. IVA'],
    language: 'it',
    number: (random) => luhn(random.between(1, 9_999_999) + random.between(1, 100)),
  },
  {
    name: "Carta d'identità",
    kind: 'national-id',
    words: ["carta d'identità", 'CIE'],
    language: 'it',
    number: (random) => random.like(random.pick(['CA99999AA', 'AX9999999'])),
    wrong: 'has none',
  },
  {
    name: 'DNI',
    kind: 'national-id',
    words: ['DNI', 'NIF'],
    language: 'es',
    number: (random) => {
      const number = random.text(8)
      return number + (spanish[Number(number) % 23] ?? '')
    },
    writings: ['#########', '########-#', '######## #', '##.###.###-#'],
    alone: 'all',
  },
  {
    name: 'NIE',
    kind: 'national-id',
    words: ['NIE', 'número de identidad de extranjero'],
    language: 'es',
    number: (random) => {
      const [first, number] = [random.below(3), random.text(7)]
      return `${'XYZ'[first] ?? ''}${number}${spanish[Number(`${first}${number}`) % 23] ?? ''}`
    },
    writings: ['#########', '#-#######-#', '########-#'],
    alone: 'all',
  },
  {
    name: 'NIF of Portugal',
    kind: 'national-id',
    words: ['NIF', 'número de contribuinte', 'número de identificação fiscal'],
    language: 'pt',
    number: (random) => byEleven([9, 8, 7, 6, 5, 4, 3, 2])(random.pick('1235') + random.text(7)),
    writings: ['#########', '### ### ###'],
  },
  {
    name: 'PESEL',
    kind: 'national-id',
    words: ['PESEL', 'numer PESEL'],
    language: 'pl',
    number: (random) =>
      balanced(random.birthday('yymmdd') + random.text(4), [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1], 10),
  },
  {
    name: 'NIP',
    kind: 'national-id',
    words: ['NIP', 'numer identyfikacji podatkowej'],
    language: 'pl',
    number: (random) =>
      balanced(random.between(100_000_000, 999_999_999), [6, 5, 7, 2, 3, 4, 5, 6, 7, -1], 11),
    writings: ['##########', '###-###-##-##', '###-##-##-###'],
  },
  {
    name: 'REGON',
    kind: 'national-id',
    words: ['REGON', 'numer REGON'],
    language: 'pl',
    number: (random) => weighed(random.text(8), [8, 9, 2, 3, 4, 5, 6, 7], (sum) => (sum % 11) % 10),
  },
  {
    name: 'REGON of a part of a company',
    kind: 'national-id',
    words: ['REGON', 'numer REGON'],
    language: 'pl',
    number: (random) =>
      weighed(random.text(13), [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8], (sum) => (sum % 11) % 10),
  },
  {
    name: 'BSN',
    kind: 'national-id',
    words: ['BSN', 'burgerservicenummer'],
    language: 'nl',
    number: (random) =>
      balanced(random.between(10_000_000, 99_999_999), [9, 8, 7, 6, 5, 4, 3, 2, -1], 11),
    writings: ['#########', '#### ## ###'],
  },
  {
    name: 'Rijksregisternummer',
    kind: 'national-id',
    words: ['rijksregisternummer', 'INSZ', 'NISS'],
    language: 'nl',
    number: (random) => mod97Key(random.birthday('yymmdd') + random.between(1, 998)),
    writings: ['###########', '##.##.##-###.##'],
    alone: ['##.##.##-###.##'],
  },
  {
    name: 'AHV-Nummer',
    kind: 'national-id',
    words: ['AHV-Nummer', 'Sozialversicherungsnummer'],
    language: 'de',
    number: (random) =>
      balanced(`756${random.text(9)}`, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1], 10),
    writings: ['###.####.####.##', '#############'],
    alone: 'all',
  },
  {
    name: 'TC kimlik',
    kind: 'national-id',
    words: ['TC kimlik no', 'kimlik numarası', 'TCKN'],
    language: 'tr',
    number: kimlik,
    alone: 'all',
  },
]
