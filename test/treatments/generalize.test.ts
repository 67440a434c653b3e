import type { TreatmentContext } from '../../src/core/treatment'
import { generalize } from '../../src/treatments/generalize'

const context: TreatmentContext = {
  pseudonyms: { pseudonymize: () => '', restore: () => undefined, size: 0 },
  isName: false,
}

test.each([
  ['pii.age', '34', '30-39'],
  ['pii.age', '7 years old', '0-9'],
  ['pii.age', '89', '80-89'],
  ['pii.age', '90', '90+'],
  ['pii.age', '104 Jahre', '90+'],
  ['pii.date.birth', '12 March 1984', '1984'],
  ['pii.date', '2026-11-27', '2026'],
  ['pii.date', '２０２６年', '2026'],
  ['pii.ip', '203.0.113.9', '203.0.113.0/24'],
  ['pii.ip', '2001:db8:12:0:8a2e::7334', '2001:db8:12::/48'],
  ['pii.ip', '2001:db8::1', '2001:db8:0::/48'],
  ['pii.ip', '::1', '0:0:0::/48'],
  ['pii.location.zip', '94110', '941**'],
  ['pii.location.zip', '94110-1234', '941**'],
])('of %s %j there is left %j', (type, value, expected) => {
  const finding = { detector: 'pii', type, start: 0, end: value.length, score: 1 }
  expect(generalize.replace(value, finding, context)).toBe(expected)
})

test.each([
  ['few people live there', 'pii.location.zip', '03601', '000**'],
  [
    'it is the code of another country',
    'pii.location.zip',
    'SW1A 1AA',
    '[REDACTED:pii.location.zip]',
  ],
  ['the year may be of any century', 'pii.date', '12/03/84', '[REDACTED:pii.date]'],
  ['there are two years', 'pii.date', '1998 to 2003', '[REDACTED:pii.date]'],
  ['nothing is coarser', 'pii.card', '4111 1111 1111 1111', '[REDACTED:pii.card]'],
  ['it is another type that begins so', 'pii.dates', '1984', '[REDACTED:pii.dates]'],
])('less is told where %s', (_, type, value, expected) => {
  const finding = { detector: 'pii', type, start: 0, end: value.length, score: 1 }
  expect(generalize.replace(value, finding, context)).toBe(expected)
})
