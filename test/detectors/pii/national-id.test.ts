import { found } from './found'
import { balanced, byEleven, luhn, mod1110, mod97Key, products, verhoeff, weighed } from './made-up'

const cpf = byEleven([11, 10, 9, 8, 7, 6, 5, 4, 3, 2])(
  byEleven([10, 9, 8, 7, 6, 5, 4, 3, 2])('529082471'),
)
const cnpj = byEleven([6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2])(
  byEleven([5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2])('112233440001'),
)
const dni = `48213906${'TRWAGMYFPDXBNJZSQVHLCKE'[48213906 % 23]}`
const nie = `X4821390${'TRWAGMYFPDXBNJZSQVHLCKE'[4821390 % 23]}`
const hetu = `130585-41${'0123456789ABCDEFHJKLMNPRSTUVWXY'[130585417 % 31]}`.replace('41', '417')
const rrn = weighed(
  '850614123456',
  [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5],
  (sum) => (11 - (sum % 11)) % 10,
)
const frn = weighed(
  '850614623456',
  [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5],
  (sum) => (13 - (sum % 11)) % 10,
)
const thai = weighed(
  '150990123456',
  [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2],
  (sum) => (11 - (sum % 11)) % 10,
)
const pesel = balanced('8506144321', [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1], 10)
const abnStem = '824753556'
const abn =
  Array.from({ length: 90 }, (_, lead) => `${lead + 10}${abnStem}`).find(
    (number) => (products(number, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 === 0,
  ) ?? ''
const kimlik = (stem: string) => {
  const tenth = (products(stem, [7, -1, 7, -1, 7, -1, 7, -1, 7]) + 100) % 10
  return `${stem}${tenth}${products(stem + String(tenth), Array(10).fill(1) as number[]) % 10}`
}
const nric = weighed('8213906', [2, 7, 6, 5, 4, 3, 2], (sum) => 'JZIHGFEDCBA'[sum % 11] ?? '')

const spaced = (number: string, ...sizes: number[]) => {
  let at = 0
  return sizes.map((size) => number.slice(at, (at += size))).join(' ')
}

describe('national ids', () => {
  test.each([
    ['ITIN', '912-78-4321'],
    ['National Insurance number', 'AB123456C'],
    ['National Insurance', 'AB123456C'],
    ['nino', 'ab123456c'],
    ['Steuer-ID', mod1110('8609574271')],
    ['Steueridentifikationsnummer', spaced(mod1110('8609574271'), 2, 3, 3, 3)],
    ['USt-IdNr.', `DE${mod1110('13669597')}`],
    ['numéro de sécurité sociale', mod97Key('2850678006084')],
    ['NIR', spaced(mod97Key('2850678006084'), 1, 2, 2, 2, 3, 3, 2)],
    ['partita IVA', luhn('3007919015')],
    ["carta d'identità", 'CA12345AB'],
    ['DNI', dni],
    ['NIE', nie],
    ['numer PESEL', pesel],
    ['NIP', weighed('526104082', [6, 5, 7, 2, 3, 4, 5, 6, 7], (sum) => sum % 11)],
    ['BSN', balanced('11122233', [9, 8, 7, 6, 5, 4, 3, 2, -1], 11)],
    ['Rijksregisternummer', mod97Key('850730033')],
    ['contribuinte', byEleven([9, 8, 7, 6, 5, 4, 3, 2])('21345678')],
    ['AHV-Nummer', balanced('756921765498', [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1], 10)],
    ['henkilötunnus', hetu],
    ['personnummer', `850614-${luhn('850614238').slice(6)}`],
    ['organisationsnummer', `556012-${luhn('556012579').slice(6)}`],
    ['TC Kimlik No', kimlik('482139067')],
    ['Aadhaar', verhoeff('48213906715')],
    ['Aadhaar number', spaced(verhoeff('48213906715'), 4, 4, 4)],
    ['PAN', 'ABCPK1234L'],
    ['voter id', 'ABC1234567'],
    ['CPF', cpf],
    ['CNPJ', cnpj],
    ['TFN', balanced('12345678', [1, 4, 3, 7, 5, 8, 6, 9, 10], 11)],
    ['ABN', spaced(abn, 2, 3, 3, 3)],
    ['ACN', spaced(balanced('12345678', [8, 7, 6, 5, 4, 3, 2, 1, 1], 10), 3, 3, 3)],
    ['NRIC', `S${nric}`],
    ['주민등록번호', `${rrn.slice(0, 6)}-${rrn.slice(6)}`],
    ['외국인등록번호는', frn],
    ['เลขประจำตัวประชาชน', thai],
    ['South African ID', luhn('850614500008')],
    ['NIN', '48213906715'],
    ['social insurance number', spaced(luhn('48213906'), 3, 3, 3)],
    [
      '身份证号',
      weighed(
        '11010519491231002',
        [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2],
        (sum) => '10X98765432'[sum % 11] ?? '',
      ),
    ],
  ])('are found behind a word: %s %s', (word, number) => {
    expect(found(`My ${word}: ${number}.`)).toEqual([`pii.national-id: ${number}`])
  })

  test.each([
    dni,
    nie,
    hetu,
    'AB123456C',
    kimlik('482139067'),
    'ABCPK1234L',
    `S${nric}`,
    `${rrn.slice(0, 6)}-${rrn.slice(6)}`,
    cpf.replace(/(...)(...)(...)/, '$1.$2.$3-'),
    cnpj.replace(/(..)(...)(...)(....)/, '$1.$2.$3/$4-'),
  ])('are found without a word where their form is their own: %s', (number) => {
    expect(found(`Please file ${number} today.`)).toEqual([`pii.national-id: ${number}`])
  })

  test.each([pesel, verhoeff('48213906715'), thai, abn, cpf, rrn])(
    'are found where the text is nothing else: %s',
    (number) => {
      expect(found(number)).toEqual([`pii.national-id: ${number}`])
      expect(found(`${number} parcels were sent`)).toEqual([])
    },
  )

  it('have letters in front that a finding begins behind', () => {
    expect(found('NI number AB 12 34 56 C, please')).toEqual(['pii.national-id: 12 34 56 C'])
  })

  test.each([
    ['a wrong check digit', `PESEL ${pesel.slice(0, 10)}${(Number(pesel[10]) + 1) % 10}`],
    ['a wrong check letter', `DNI ${dni.slice(0, 8)}${dni.endsWith('A') ? 'B' : 'A'}`],
    ['a day that is none', `personnummer ${luhn('850231238')}`],
    ['a prefix that is not given out', 'nino GB123456C'],
    ['a placeholder', 'ITIN 999-99-9999'],
    ['a number that is longer', `PESEL ${pesel}1`],
    ['a number within a word', `PESEL x_${pesel}`],
    ['a word too far away', `PESEL ${'and so on '.repeat(7)}${pesel}`],
    ['a word within a word', `xpesely ${pesel}`],
    ['a small word before a number', 'passaporto, carta identità? is 1234567'],
  ])('are not told by %s', (_, text) => {
    expect(found(text).filter((finding) => finding.startsWith('pii.national-id'))).toEqual([])
  })
})
