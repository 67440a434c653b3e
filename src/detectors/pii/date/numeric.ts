const isMonthAndDay = (month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31

/** A date that exists in one of the orders, with one separator. */
export function acceptedNumeric(match: string): number {
  const [, first = '', separator = '', second = '', again = '', third = ''] =
    /^(\d+)([./-])(\d+)([./-])(\d+)/.exec(match) ?? []
  if (separator !== again) return 0
  const [a, b, c] = [Number(first), Number(second), Number(third)]
  if (first.length === 4) return third.length <= 2 && isMonthAndDay(b, c) ? match.length : 0
  const isYear = third.length === 4 ? c >= 1000 : third.length === 2 && separator === '/'
  if (first.length > 2 || !isYear) return 0
  return isMonthAndDay(a, b) || isMonthAndDay(b, a) ? match.length : 0
}

/** On the clock of 24 hours, or of 12 with its half. Behind a date it is part of that. */
export function acceptedTime(match: string, before: string): number {
  if (/\d[./-]\d{1,4},? $/.test(before)) return 0
  const [hours = 0, minutes = 0, seconds = 0] = (match.match(/\d+/g) ?? []).map(Number)
  return hours < 25 && minutes < 60 && seconds < 60 ? match.length : 0
}

const birth =
  /(?:\bborn|\bbirth|\bdob|gebor|\bnée?\b|naissance|nacid|nacimiento|nascid|nascimento|\bnato|\bnata|nascita|født|född|urodz|doğum|рожд|родил|出生|生まれ|생년)[^.!?\d]{0,24}$/iu

/** A year, where somebody is born. */
export function acceptedYear(match: string, before: string): number {
  return birth.test(before) ? match.length : 0
}
