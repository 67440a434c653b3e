const day = 86_400_000
/** A Wednesday. */
const someDay = Date.UTC(2026, 0, 7)

/** Milliseconds of the timestamps among an operand and its members. */
export function momentsOf(operand: unknown): readonly number[] {
  return [operand]
    .flat()
    .map((value) => (typeof value === 'string' ? Date.parse(value) : Number.NaN))
    .filter((moment) => Number.isSafeInteger(moment))
}

/** Each quarter of an hour of one week: hours of the day in every time zone begin and end at some. */
export function weekOfQuarters(): readonly number[] {
  return Array.from({ length: 7 * 96 }, (_, index) => someDay + index * (day / 96))
}

/** RFC 3339. */
export function timestampText(milliseconds: number): string {
  const date = new Date(milliseconds)
  return Number.isNaN(date.getTime()) ? '' : date.toISOString()
}
