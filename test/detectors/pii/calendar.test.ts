import { isDay, isShortDay } from '../../../src/detectors/pii/calendar'

describe('days within numbers', () => {
  test.each([
    [2000, 2, 29],
    [2024, 2, 29],
    [1999, 12, 31],
    [1985, 4, 30],
  ])('%i-%i-%i is one', (...day) => expect(isDay(...day)).toBe(true))

  test.each([
    [1900, 2, 29],
    [2023, 2, 29],
    [1985, 4, 31],
    [1985, 13, 1],
    [1985, 0, 1],
    [1985, 1, 0],
  ])('%i-%i-%i is none', (...day) => expect(isDay(...day)).toBe(false))

  it('take two digits for a year of either century', () => {
    expect(isShortDay('000229')).toBe(true)
    expect(isShortDay('850431')).toBe(false)
  })
})
