import { balanced, luhn, products, verhoeff, weighed } from '../pii/made-up'
import type { Random } from './random'
import type { Row } from './row'

const rrn = (first: string, start: number) => (random: Random) =>
  weighed(
    random.birthday('yymmdd') + random.pick(first) + random.text(5),
    [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5],
    (sum) => (start - (sum % 11)) % 10,
  )

function korean(random: Random): string {
  const stem = random.between(101_000_000, 899_999_999)
  const sum = products(stem, [1, 3, 7, 1, 3, 7, 1, 3, 5]) + Math.floor((Number(stem[8]) * 5) / 10)
  return stem + String((10 - (sum % 10)) % 10)
}

const base36 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
function gstin(random: Random): string {
  const state = random.between(1, 37)
  const stem = `${state}${random.like('AAA')}${random.pick('PCHF')}${random.like('A9999A')}1Z`
  const sum = [...stem].reduce((all, each, at) => {
    const value = base36.indexOf(each) * (at % 2 === 0 ? 1 : 2)
    return all + Math.floor(value / 36) + (value % 36)
  }, 0)
  return stem + (base36[(36 - (sum % 36)) % 36] ?? '')
}

function nric(random: Random): string {
  const first = random.pick('STFG')
  const add = first === 'T' || first === 'G' ? 4 : 0
  const letters = 'ST'.includes(first) ? 'JZIHGFEDCBA' : 'XWUTRQPNMLK'
  const digits = random.text(7)
  const sum = products(digits, [2, 7, 6, 5, 4, 3, 2]) + add
  return first + digits + (letters[sum % 11] ?? '')
}

const entityLetters = 'ABCDEFGHJKLMNPQRSTUVWX0123456789'
function entity(random: Random): string {
  const kind = random.pick(['LP', 'LL', 'FC', 'PF', 'RF', 'SM', 'CC', 'GS', 'MC'])
  const stem = `T${random.between(8, 25)}${kind}${random.text(4)}`
  const weights = [4, 3, 5, 3, 10, 2, 2, 5, 7]
  const sum = weights.reduce(
    (all, each, at) => all + each * entityLetters.indexOf(stem[at] ?? ''),
    0,
  )
  return stem + (entityLetters[(sum - 5 + 121) % 11] ?? '')
}

const uen = { kind: 'national-id', words: ['UEN', 'unique entity number'], alone: 'all' } as const

function abn(random: Random): string {
  const stem = random.text(9)
  for (let lead = 11; lead < 100; lead += 1) {
    const sum = products(`${lead}${stem}`, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10
    if (sum % 89 === 0) return `${lead}${stem}`
  }
  throw new Error('no check digits')
}

const southAfrican = (random: Random) =>
  luhn(`${random.birthday('yymmdd')}${random.text(4)}${random.pick('01')}8`)

/** Numbers of people in Asia, Australia and Africa. */
export const asiaPacific: readonly Row[] = [
  {
    name: 'Aadhaar',
    kind: 'national-id',
    words: ['Aadhaar', 'Aadhaar number', 'aadhar'],
    number: (random) => verhoeff(random.pick('23456789') + random.text(10)),
    writings: ['############', '#### #### ####', '####-####-####'],
  },
  {
    name: 'Aadhaar in Hindi',
    kind: 'national-id',
    words: ['आधार', 'आधार संख्या'],
    language: 'hi',
    number: (random) => verhoeff(random.pick('23456789') + random.text(10)),
    writings: ['############', '#### #### ####'],
  },
  {
    name: 'PAN',
    kind: 'national-id',
    words: ['PAN', 'PAN card', 'permanent account number'],
    number: (random) => random.like('AAA') + random.pick('PCHFATBLJG') + random.like('A9999A'),
    alone: 'all',
    wrong: 'has none',
  },
  {
    name: 'Voter id',
    kind: 'national-id',
    words: ['voter id', 'EPIC number'],
    number: (random) => random.like('AAA9999999'),
    wrong: 'has none',
  },
  {
    name: 'GSTIN',
    kind: 'national-id',
    words: ['GSTIN', 'GST number'],
    number: gstin,
    alone: 'all',
    // One that is mistyped has a form of its own as well.
    wrong: (number) => `${number.slice(0, 13)}5${number.slice(14)}`,
  },
  {
    name: 'Resident identity card of China',
    kind: 'national-id',
    words: ['身份证', '身份证号码'],
    language: 'zh',
    number: (random) =>
      weighed(
        `110105${random.birthday('19yymmdd')}${random.text(3)}`,
        [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2],
        (sum) => '10X98765432'[sum % 11] ?? '',
      ),
    alone: 'all',
    wrong: (number) => number.slice(0, -1) + (number.endsWith('1') ? '2' : '1'),
  },
  {
    name: 'RRN',
    kind: 'national-id',
    words: ['주민등록번호', '주민번호'],
    language: 'ko',
    number: rrn('1234', 11),
    writings: ['######-#######', '#############'],
    alone: ['######-#######'],
    // Those since October 2020 have no check digit: the day is wrong.
    wrong: (number) => number.replace(/^(..)..../, (_, year: string) => `${year}1341`),
  },
  {
    name: 'FRN',
    kind: 'national-id',
    words: ['외국인등록번호'],
    language: 'ko',
    number: rrn('5678', 13),
    writings: ['######-#######', '#############'],
    alone: ['######-#######'],
    wrong: (number) => number.replace(/^(..)..../, (_, year: string) => `${year}1341`),
  },
  {
    name: 'Business registration number of Korea',
    kind: 'national-id',
    words: ['사업자등록번호', '사업자번호'],
    language: 'ko',
    number: korean,
    writings: ['###-##-#####', '##########'],
    alone: ['###-##-#####'],
  },
  {
    name: 'Thai identity card',
    kind: 'national-id',
    words: ['เลขประจำตัวประชาชน', 'เลขบัตรประชาชน'],
    language: 'th',
    number: (random) =>
      weighed(
        random.pick('1234') + random.between(10, 27) + random.text(9),
        [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2],
        (sum) => (11 - (sum % 11)) % 10,
      ),
    writings: ['#############', '#-####-#####-##-#', '# #### ##### ## #'],
    alone: ['#-####-#####-##-#'],
  },
  {
    name: 'NRIC and FIN',
    kind: 'national-id',
    words: ['NRIC', 'FIN'],
    number: nric,
    alone: 'all',
    // One that is mistyped is one.
    isLenient: true,
  },
  {
    ...uen,
    name: 'UEN of a business',
    number: (random) =>
      weighed(
        random.between(1_000_000, 53_999_999),
        [10, 4, 9, 3, 8, 2, 7, 1],
        (sum) => 'XMKECAWLJDB'[sum % 11] ?? '',
      ),
  },
  {
    ...uen,
    name: 'UEN of a company',
    number: (random) =>
      weighed(
        random.between(1970, 2025) + random.text(5),
        [10, 8, 6, 4, 9, 7, 5, 3, 1],
        (sum) => 'ZKCMDNERGWH'[sum % 11] ?? '',
      ),
  },
  { ...uen, name: 'UEN of another entity', number: entity },
  {
    name: 'TFN',
    kind: 'national-id',
    words: ['TFN', 'tax file number'],
    number: (random) => balanced(random.text(8), [1, 4, 3, 7, 5, 8, 6, 9, 10], 11),
    writings: ['#########', '### ### ###'],
  },
  {
    name: 'TFN of eight digits',
    kind: 'national-id',
    words: ['TFN', 'tax file number'],
    number: (random) => balanced(random.text(7), [10, 7, 8, 4, 6, 3, 5, 1], 11),
    writings: ['########', '## ### ###'],
  },
  {
    name: 'ABN',
    kind: 'national-id',
    words: ['ABN', 'Australian business number'],
    number: abn,
    writings: ['###########', '## ### ### ###'],
  },
  {
    name: 'ACN',
    kind: 'national-id',
    words: ['ACN', 'Australian company number'],
    number: (random) => balanced(random.text(8), [8, 7, 6, 5, 4, 3, 2, 1, 1], 10),
    writings: ['#########', '### ### ###'],
  },
  {
    name: 'South African identity number',
    kind: 'national-id',
    words: ['South African ID', 'SA ID', 'identity number'],
    number: southAfrican,
    writings: ['#############', '###### #### ## #', '###### #### ###'],
  },
  {
    name: 'NIN of Nigeria',
    kind: 'national-id',
    words: ['NIN', 'national identification number'],
    number: (random) => random.between(10_000_000_000, 99_999_999_999),
    wrong: 'has none',
  },
]
