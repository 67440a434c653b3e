import fc from 'fast-check'
import type { HoursEntry } from '../../../src/policy/document'
import { compileHours } from '../../../src/policy/conditions/hours'

const within = (hours: HoursEntry, moment: string) => compileHours(hours)(Date.parse(moment))

const office: HoursEntry = { from: '08:00', to: '18:00' }
const berlin: HoursEntry = { ...office, zone: 'Europe/Berlin' }
const night: HoursEntry = { from: '22:00', to: '06:00' }

test.each<[HoursEntry, string, boolean]>([
  [office, '2026-11-26T07:59:59.999Z', false],
  [office, '2026-11-26T08:00:00Z', true],
  [office, '2026-11-26T17:59:59.999Z', true],
  [office, '2026-11-26T18:00:00Z', false],
  [office, '1969-12-31T09:00:00Z', true],
  [office, '1969-12-31T07:59:59.999Z', false],
  // Winter and summer time; the clock goes forward on the last Sunday of March.
  [berlin, '2026-11-26T07:00:00Z', true],
  [berlin, '2026-11-26T06:59:59Z', false],
  [berlin, '2026-07-01T06:00:00Z', true],
  [berlin, '2026-07-01T16:00:00Z', false],
  [{ from: '02:00', to: '03:00', zone: 'Europe/Berlin' }, '2026-03-29T01:00:00Z', false],
  [{ from: '03:00', to: '04:00', zone: 'Europe/Berlin' }, '2026-03-29T01:00:00Z', true],
  [{ from: '02:00', to: '03:00', zone: 'Europe/Berlin' }, '2026-10-25T00:30:00Z', true],
  [{ from: '02:00', to: '03:00', zone: 'Europe/Berlin' }, '2026-10-25T01:30:00Z', true],
  [{ from: '13:45', to: '13:46', zone: 'Asia/Kathmandu' }, '2026-01-01T08:00:00Z', true],
  [{ from: '00:00', to: '00:01', zone: 'America/New_York' }, '2026-01-01T05:00:00Z', true],
  [night, '2026-11-26T22:00:00Z', true],
  [night, '2026-11-26T05:59:59Z', true],
  [night, '2026-11-26T06:00:00Z', false],
  [night, '2026-11-26T21:59:59Z', false],
  [{ from: '00:00', to: '24:00' }, '2026-11-26T23:59:59.999Z', true],
  [{ from: '22:00', to: '00:00' }, '2026-11-26T23:59:59Z', true],
  [{ from: '22:00', to: '00:00' }, '2026-11-27T00:00:00Z', false],
])('%j holds %s: %s', (hours, moment, expected) => {
  expect(within(hours, moment)).toBe(expected)
})

describe('days', () => {
  // 2026-11-27 is a Friday.
  test.each<[HoursEntry, string, boolean]>([
    [{ ...office, days: ['fri'] }, '2026-11-27T09:00:00Z', true],
    [{ ...office, days: ['fri'] }, '2026-11-28T09:00:00Z', false],
    [{ ...night, days: ['fri'] }, '2026-11-27T23:00:00Z', true],
    [{ ...night, days: ['fri'] }, '2026-11-28T05:00:00Z', true],
    [{ ...night, days: ['fri'] }, '2026-11-27T05:00:00Z', false],
    [{ ...night, days: ['sat'] }, '2026-11-29T05:00:00Z', true],
    [{ ...night, days: ['sun'] }, '2026-11-30T05:00:00Z', true],
    [
      { from: '00:00', to: '24:00', days: ['fri'], zone: 'Asia/Tokyo' },
      '2026-11-26T15:00:00Z',
      true,
    ],
    [
      { from: '00:00', to: '24:00', days: ['fri'], zone: 'Asia/Tokyo' },
      '2026-11-27T15:00:00Z',
      false,
    ],
  ])('%j holds %s: %s', (hours, moment, expected) => {
    expect(within(hours, moment)).toBe(expected)
  })
})

const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const

// The same in whole hours of a zone whose offset never changes, told plainly.
test('hours are those that the clock on the wall shows', () => {
  const time = fc.integer({ min: 0, max: 23 })
  const moment = fc.integer({ min: Date.UTC(1980, 0), max: Date.UTC(2060, 0) })
  const zone = fc.constantFrom(
    ['UTC', 0] as const,
    ['Asia/Tokyo', 9] as const,
    ['Etc/GMT+5', -5] as const,
  )
  const days = fc.option(fc.subarray([...names], { minLength: 1 }), { nil: undefined })
  fc.assert(
    fc.property(
      time,
      time,
      zone,
      days,
      fc.array(moment, { minLength: 1, maxLength: 3 }),
      (from, to, [name, offset], onDays, moments) => {
        fc.pre(from !== to)
        const two = (hour: number) => `${String(hour).padStart(2, '0')}:00`
        const holds = compileHours({
          from: two(from),
          to: two(to),
          zone: name,
          ...(onDays && { days: onDays }),
        })
        for (const milliseconds of moments) {
          const wall = new Date(milliseconds + offset * 3_600_000)
          const since = (wall.getUTCHours() - from + 24) % 24
          const begun = new Date(wall.getTime() - since * 3_600_000)
          const isHour = since < (to - from + 24) % 24
          const day = names[begun.getUTCDay()]
          expect(holds(milliseconds)).toBe(
            isHour && (onDays === undefined || onDays.includes(day!)),
          )
        }
      },
    ),
    { numRuns: 1000 },
  )
})

test('a zone is asked once a second, and the answer is right on both sides of a second', () => {
  const holds = compileHours(berlin)
  const eight = Date.parse('2026-11-26T07:00:00Z')
  expect([eight - 1, eight, eight + 1, eight - 1, eight].map(holds)).toEqual([
    false,
    true,
    true,
    false,
    true,
  ])
})
