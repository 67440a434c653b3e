import { nearestWord } from '../../core/options'
import type { HoursEntry, Weekday } from '../document'

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const satisfies Weekday[]
const minutesPerDay = 24 * 60

/** A moment as the clocks of a zone show it: minutes since the Sunday before, from 0 to 10,079. */
type LocalClock = (milliseconds: number) => number

/** What is wrong with the hours of a document, if anything is; their shape has been checked. */
export function hoursFault({ from, to, zone }: HoursEntry): string | undefined {
  if (from === '24:00') return 'expected `from` before `24:00`; the day begins at `00:00`'
  if (from === to) {
    return `expected \`from\` and \`to\` to differ; received "${from}" twice; the whole day is from \`00:00\` to \`24:00\``
  }
  if (zone === undefined || isZone(zone)) return undefined
  const nearest = nearestWord(zone, ['UTC', ...Intl.supportedValuesOf('timeZone')])
  const hint =
    nearest === undefined ? 'for example `Europe/Berlin`' : `did you mean \`${nearest}\`?`
  return `expected \`zone\` to be a time zone of the IANA database; received "${zone.slice(0, 64)}"; ${hint}`
}

/**
 * Compiles hours, half open: `from` is within, `to` is not. Hours that pass midnight belong to the day
 * on which they begin: `22:00` to `06:00` on `fri` ends on Saturday morning.
 */
export function compileHours({
  from,
  to,
  zone = 'UTC',
  days,
}: HoursEntry): (ms: number) => boolean {
  const begin = minutesOf(from)
  const end = minutesOf(to)
  const clock = clockOf(zone)
  const isDay = weekdays.map((day) => days === undefined || days.includes(day))
  return (milliseconds) => {
    const local = clock(milliseconds)
    const minute = local % minutesPerDay
    const today = (local - minute) / minutesPerDay
    if (begin < end) return minute >= begin && minute < end && isDay[today] === true
    if (minute >= begin) return isDay[today] === true
    return minute < end && isDay[(today + 6) % 7] === true
  }
}

function minutesOf(text: string): number {
  return Number(text.slice(0, 2)) * 60 + Number(text.slice(3))
}

// An offset such as `+02:00`, which some versions of Node take for a zone, knows no summer time.
function isZone(zone: string): boolean {
  try {
    return /^[a-z]/i.test(zone) && formatOf(zone) !== undefined
  } catch {
    return false
  }
}

function clockOf(zone: string): LocalClock {
  return zone === 'UTC' ? utcClock : zonedClock(zone)
}

// The first of January 1970 was a Thursday.
function utcClock(milliseconds: number): number {
  const minutes = Math.floor(milliseconds / 60_000) + 4 * minutesPerDay
  const week = 7 * minutesPerDay
  return minutes - Math.floor(minutes / week) * week
}

/** Formatting takes microseconds, and many exchanges begin within one second: the last is kept. */
function zonedClock(zone: string): LocalClock {
  const format = formatOf(zone)
  let lastSecond = Number.NaN
  let lastLocal = 0
  return (milliseconds) => {
    const second = Math.floor(milliseconds / 1000)
    if (second === lastSecond) return lastLocal
    const parts = new Map(
      format.formatToParts(second * 1000).map(({ type, value }) => [type, value]),
    )
    const day = weekdays.findIndex((name) => name === parts.get('weekday')?.toLowerCase())
    lastLocal = day * minutesPerDay + Number(parts.get('hour')) * 60 + Number(parts.get('minute'))
    lastSecond = second
    return lastLocal
  }
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
}
