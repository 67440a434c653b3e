import type { StoredRecord } from '../core/store'

/** UTF-16 units; four of them to a byte of what a B-tree of PostgreSQL takes. */
const MAX_ID_LENGTH = 512

const MAX_DEPTH = 64
const YEARS_100_MS = 100 * 365 * 86_400_000

// PostgreSQL stores no NUL, and UTF-8 writes every lone surrogate as the same replacement character: two
// ids that differ would become one.
const UNSTORABLE = /[\0\p{Cs}]/u

/** True for a text that comes back from every store as it went in. */
export function isStorable(text: string): boolean {
  return !UNSTORABLE.test(text)
}

/** @throws TypeError for an id that not every store can hold as it is. */
export function checkId(id: string): string {
  if (typeof id !== 'string' || id.length > MAX_ID_LENGTH || !isStorable(id)) {
    throw new TypeError(
      `the id must be a string of at most ${MAX_ID_LENGTH} characters without NUL and lone surrogates`,
    )
  }
  return id
}

/** Whole milliseconds, rounded up. @throws TypeError for a time to live that is over or no number. */
export function checkTtl(ttlMs: number): number {
  if (typeof ttlMs === 'number' && ttlMs > 0 && ttlMs <= YEARS_100_MS) return Math.ceil(ttlMs)
  throw new TypeError('`ttlMs` must be a number of milliseconds above 0 and up to 100 years')
}

/** A record's time to live; `undefined` where it has none. */
export function checkOptionalTtl(ttlMs: number | undefined): number | undefined {
  return ttlMs === undefined || ttlMs === Infinity ? undefined : checkTtl(ttlMs)
}

/**
 * Makes sure that a record comes back from every store as it went in: plain JSON values, texts that UTF-8
 * and PostgreSQL can hold, at most 64 levels. Members that are `undefined` are left out.
 *
 * @throws TypeError naming the member, never its value.
 */
export function checkRecord(record: StoredRecord): void {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    throw new TypeError('a record must be an object with an `id` and a `version`')
  }
  checkId(record.id)
  if (!Number.isSafeInteger(record.version) || record.version < 0) {
    throw new TypeError('the `version` of a record must be a whole number from 0')
  }
  for (const [name, value] of Object.entries(record)) {
    const problem = problemOf(name) ?? (value === undefined ? undefined : problemOf(value))
    if (problem === undefined) continue
    // A name that is data itself, such as a claim's, stays out of the message.
    const member = /^\w{1,64}$/.test(name) ? `\`${name}\`` : 'a member'
    throw new TypeError(`${member} of the record holds ${problem}, which not every store can hold`)
  }
}

/** What is wrong with a value as JSON; `undefined` where nothing is. */
function problemOf(value: unknown, depth = 1): string | undefined {
  switch (typeof value) {
    case 'boolean':
      return undefined
    case 'string':
      return isStorable(value) ? undefined : 'a NUL or a lone surrogate'
    case 'number':
      return Number.isFinite(value) ? undefined : 'a number that is not finite'
    case 'object':
      return value === null ? undefined : problemWithin(value, depth)
    default:
      return `a value of type ${typeof value}`
  }
}

function problemWithin(value: object, depth: number): string | undefined {
  if (depth >= MAX_DEPTH) return `more than ${MAX_DEPTH} levels`
  if (!Array.isArray(value) && !isPlain(value)) return 'an object that is not plain, such as a Date'
  const members: unknown[] = Array.isArray(value)
    ? Array.from(value as unknown[])
    : Object.entries(value as Record<string, unknown>).flatMap(([name, member]) =>
        member === undefined ? [] : [name, member],
      )
  for (const member of members) {
    const problem = problemOf(member, depth + 1)
    if (problem !== undefined) return problem
  }
  return undefined
}

// By its shape and not by `Object.prototype`: a record may come from another realm.
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
