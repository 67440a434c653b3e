import { found } from './found'
import { balanced, luhn, products } from './made-up'

const routing = balanced('02100002', [3, 7, 1, 3, 7, 1, 3, 7, 1], 10)
const nhs = balanced('485777345', [10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 11)
const medicareStem = '23456781'
const medicare = `${medicareStem}${products(medicareStem, [1, 3, 7, 9, 1, 3, 7, 9]) % 10}1`
const npi = luhn('80840123456789').slice(5)
const dea = `AB123456${products('123456', [1, 2, 1, 2, 1, 2]) % 10}`

describe('identifiers of one kind', () => {
  test.each([
    ['Passport number', '482139067', 'passport'],
    ['My passport is', 'C48213906', 'passport'],
    ['Pasaporte', 'XDA482139', 'passport'],
    ['passaporto', 'YA4821390', 'passport'],
    ['numéro de passeport', '12AB34567', 'passport'],
    ['Reisepassnummer', 'C01X0006H', 'passport'],
    ['여권번호는', 'M482B1390', 'passport'],
    ['passport_number =', 'k4821390', 'passport'],
    ["driver's license", 'D4821390', 'driver-license'],
    ['drivers licence no.', '48213906', 'driver-license'],
    ['driverLicense:', 'F255-921-50-094-0', 'driver-license'],
    ['DL', 'DOEJO12A45BC', 'driver-license'],
    ['운전면허', '11-22-482139-06', 'driver-license'],
    ['Führerschein', 'B072RRE2I55', 'driver-license'],
    ['number plate', 'AB51 CDE', 'vehicle'],
    ['car reg', 'ab51cde', 'vehicle'],
    ['vehicle', 'KA01AB1234', 'vehicle'],
    ['plate', 'ABJ-123XY', 'vehicle'],
    ['VIN', '1M8GDM9AXKP042788', 'vehicle'],
    ['NHS number', `${nhs.slice(0, 3)} ${nhs.slice(3, 6)} ${nhs.slice(6)}`, 'medical-id'],
    [
      'Medicare',
      `${medicare.slice(0, 4)} ${medicare.slice(4, 9)} ${medicare.slice(9)}`,
      'medical-id',
    ],
    ['Medicare beneficiary', '1EG4-TE5-MK73', 'medical-id'],
    ['NPI', npi, 'medical-id'],
    ['DEA', dea, 'medical-id'],
    ['MRN:', '4821390', 'medical-id'],
    ['routing number', routing, 'bank'],
    ['bank account', '482139067154', 'bank'],
    ['sort code', '12-34-56', 'bank'],
    ['IFSC', 'HDFC0001234', 'bank'],
  ])('are found behind a word: %s %s', (word, number, kind) => {
    expect(found(`${word} ${number}, thanks`)).toEqual([`pii.${kind}: ${number}`])
  })

  test.each([
    ['M482B1390', 'passport'],
    ['C48213906', 'passport'],
    ['AB51 CDE', 'vehicle'],
    ['1M8GDM9AXKP042788', 'vehicle'],
    [nhs, 'medical-id'],
    [dea, 'medical-id'],
    [routing, 'bank'],
    ['28 22 482139 06', 'driver-license'],
  ])('are found where the text is nothing else: %s', (number, kind) => {
    expect(found(number)).toEqual([`pii.${kind}: ${number}`])
  })

  it('are what the nearest word says', () => {
    expect(found('SSN 482-13-9067, passport 482139067; account number 482139067')).toEqual([
      'pii.ssn: 482-13-9067',
      'pii.passport: 482139067',
      'pii.bank: 482139067',
    ])
  })

  it('are looked for by kind', () => {
    expect(found('social security number 482 13 9067')).toEqual(['pii.ssn: 482 13 9067'])
  })

  test.each([
    'order 482139067 shipped, invoice INV4821390, tracking 1Z999AA10123456784',
    'version 10.15.7, v2.0.48213906, build 20250131.1',
    'due 2025-01-31, 31.01.2025 and 01/31/2025 at 12:30:45',
    'id 123e4567-e89b-12d3-a456-426614174000',
    'commit 4821390a67154cdef0123456789abcdef0123456',
    'at 1700000000 and 1700000000123 and 2025-01-31T12:30:45.123Z',
    'ISBN 978-3-16-148410-0 and 0-306-40615-2',
    'call 555-0123 or (212) 555-0187 or +44 20 7946 0958',
    'room A12, section 3.4.1, page 482, 1,234,567.89 EUR, 48213906 people',
    'see https://example.com/482139067/AB123456C.pdf',
    'in 2025 he had 10 of 12, and 3 000 000 more',
    'my car, a BMW M3 CSL, and your bike k2 and the plate are gone',
    'his passport was issued on 20190412, the driving licence on 20210704',
    'COVID-19, B2B, H2O, MP3, A4, 4x4, 1080p, C3PO, R2D2, GPT-4, USB 3 and 802.11ac',
  ])('are not seen in %j', (text) => {
    expect(found(text).filter((finding) => !finding.startsWith('pii.phone'))).toEqual([])
  })
})
