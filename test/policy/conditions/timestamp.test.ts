import fc from 'fast-check'
import { parseTimestamp } from '../../../src/policy/conditions/timestamp'

test.each([
  ['1970-01-01T00:00:00Z', 0],
  ['1970-01-01t00:00:00z', 0],
  ['1970-01-01T00:00:00-00:00', 0],
  ['1970-01-01T01:00:00+01:00', 0],
  ['1969-12-31T22:30:00-01:30', 0],
  ['1970-01-01T00:00:00.5Z', 500],
  ['1970-01-01T00:00:00.123456789Z', 123],
  ['2000-02-29T00:00:00Z', Date.UTC(2000, 1, 29)],
  ['0099-01-01T00:00:00Z', new Date(0).setUTCFullYear(99, 0, 1)],
  ['0000-01-01T00:00:00Z', -62_167_219_200_000],
  ['9999-12-31T23:59:59.999Z', 253_402_300_799_999],
])('%s is %d', (text, milliseconds) => {
  expect(parseTimestamp(text)).toBe(milliseconds)
})

test.each([
  '2026-11-26',
  '2026-11-26T12:00:00',
  '2026-11-26T12:00Z',
  '2026-11-26 12:00:00Z',
  '2026-11-26T12:00:00+0100',
  '2026-11-26T12:00:00+01',
  '2026-11-26T12:00:00+24:00',
  '2026-11-26T12:00:00+01:60',
  '2026-11-26T24:00:00Z',
  '2026-11-26T12:60:00Z',
  '2016-12-31T23:59:60Z',
  '2026-11-26T12:00:00.Z',
  '2026-11-26T12:00:00,5Z',
  `2026-11-26T12:00:00.${'0'.repeat(10)}Z`,
  '2026-00-26T12:00:00Z',
  '2026-13-26T12:00:00Z',
  '2026-11-00T12:00:00Z',
  '2026-11-31T12:00:00Z',
  '2026-02-29T12:00:00Z',
  '1900-02-29T12:00:00Z',
  '+002026-11-26T12:00:00Z',
  '-002026-11-26T12:00:00Z',
  '0000-01-01T00:00:00+00:01',
  '9999-12-31T23:59:59-00:01',
  ' 2026-11-26T12:00:00Z',
  '2026-11-26T12:00:00Z\n',
  '２026-11-26T12:00:00Z',
  'Thu, 26 Nov 2026 12:00:00 GMT',
  '1764158400',
  'now',
  '',
])('%j is no timestamp', (text) => {
  expect(parseTimestamp(text)).toBeUndefined()
})

test('what Date writes is read, with any offset', () => {
  const moment = fc.date({
    min: new Date('0001-01-01T00:00:00Z'),
    max: new Date('9998-01-01T00:00:00Z'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(moment, fc.integer({ min: -1439, max: 1439 }), (date, offset) => {
      expect(parseTimestamp(date.toISOString())).toBe(date.getTime())
      const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, -1)
      const minutes = Math.abs(offset)
      const two = (value: number) => String(value).padStart(2, '0')
      const zone = `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
      expect(parseTimestamp(local + zone)).toBe(date.getTime())
    }),
  )
})

test('no text but a date that exists is read', () => {
  const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`))
  const parts = fc.tuple(digits(4), digits(2), digits(2), digits(2), digits(2), digits(2))
  fc.assert(
    fc.property(parts, ([year, month, day, hour, minute, second]) => {
      const text = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
      const read = parseTimestamp(text)
      // What was read is written as it was, or it was not there.
      if (read !== undefined) expect(new Date(read).toISOString()).toBe(text.replace('Z', '.000Z'))
    }),
    { numRuns: 2000 },
  )
})
