/** Whether there is such a day in the Gregorian calendar. Months and days count from 1. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/** Whether six digits are year, month and day, in any of the last two centuries. */
export function isShortDay(yymmdd: string): boolean {
  const [year, month, day] = pairsOf(yymmdd)
  // 2000 was a leap year and 1900 was not: the former allows for both.
  return isDay(2000 + year, month, day)
}

/** Whether a number is a day of 1900 to 2099, year first: `20250131`. */
export function isWrittenDay(number: string): boolean {
  return /^(?:19|20)\d{6}$/.test(number) && isShortDay(number.slice(2))
}

/** The first three pairs of digits. */
export function pairsOf(digits: string): readonly [number, number, number] {
  return [Number(digits.slice(0, 2)), Number(digits.slice(2, 4)), Number(digits.slice(4, 6))]
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}
