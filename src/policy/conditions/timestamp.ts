// RFC 3339 §5.6, with an offset; at most nine digits of a second, and no leap second.
const timestamp =
  /^(\d{4})-(\d\d)-(\d\d)[Tt]([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,9}))?(?:[Zz]|([+-])([01]\d|2[0-3]):([0-5]\d))$/

/** What four digits of a year can write, in milliseconds since the epoch: 0000-01-01 to 10000-01-01 UTC. */
const earliest = -62_167_219_200_000
const latest = 253_402_300_800_000

/**
 * Reads an RFC 3339 date-time with offset: `2026-11-26T09:30:00+01:00`.
 *
 * @returns milliseconds since the epoch, smaller parts cut off; `undefined` for any other text.
 */
export function parseTimestamp(text: string): number | undefined {
  const match = timestamp.exec(text)
  if (match === null) return undefined
  const [, year, month, day, hour, minute, second, fraction = '', sign, offsetHour, offsetMinute] =
    match
  const midnight = dayOf(Number(year), Number(month) - 1, Number(day))
  if (midnight === undefined) return undefined
  const minutes = Number(hour) * 60 + Number(minute)
  const offset = sign === undefined ? 0 : Number(offsetHour) * 60 + Number(offsetMinute)
  const millisecond = Number(fraction.slice(0, 3).padEnd(3, '0'))
  const utc = sign === '-' ? minutes + offset : minutes - offset
  return momentOf(midnight + utc * 60_000 + Number(second) * 1000 + millisecond)
}

/**
 * Checks a number of milliseconds. Years beyond four digits are none: a number in another unit, such
 * as milliseconds where seconds belong, would otherwise be a moment that never comes.
 */
export function momentOf(milliseconds: number): number | undefined {
  return milliseconds >= earliest && milliseconds < latest ? milliseconds : undefined
}

// `Date.UTC` takes the years 0 to 99 for those of the last century.
function dayOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(0)
  const midnight = date.setUTCFullYear(year, month, day)
  return date.getUTCMonth() === month && date.getUTCDate() === day ? midnight : undefined
}
