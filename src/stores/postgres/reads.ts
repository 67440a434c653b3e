import type { RecordStore, StoredRecord } from '../../core/store'
import { checkId, isStorable } from '../checks'
import { matches } from '../matches'
import { readRecord } from '../server/record-text'
import { textOf } from './client'

const LIST_PAGE = 500

/** Runs one of the store's statements under the time limit. */
export type Ask<Operation extends string> = (
  operation: Operation,
  ...values: (string | null)[]
) => Promise<readonly Record<string, unknown>[]>

export function postgresReads<T extends StoredRecord>(
  ask: Ask<'get' | 'list'>,
): Pick<RecordStore<T>, 'get' | 'list'> {
  return {
    get: async (id) => recordsOf<T>(await ask('get', checkId(id)))[0],
    list: async (filter = {}) => {
      const found: T[] = []
      let after: string | null = null
      for (;;) {
        const rows = await ask('list', after, containment(filter), String(LIST_PAGE))
        found.push(...recordsOf<T>(rows).filter((record) => matches(record, filter)))
        if (rows.length < LIST_PAGE) return found
        after = textOf(rows.at(-1), 'id') ?? null
      }
    },
  }
}

export function recordsOf<T extends StoredRecord>(rows: readonly Record<string, unknown>[]): T[] {
  return rows.map((row) => readRecord<T>(textOf(row, 'record') ?? ''))
}

/** What of a filter the database can look for: members that are texts, numbers, booleans and `null`. */
function containment(filter: object): string {
  const members = Object.entries(filter).filter(([name, value]) => {
    const known = value === null || typeof value === 'boolean' || Number.isFinite(value)
    return isStorable(name) && (known || (typeof value === 'string' && isStorable(value)))
  })
  return JSON.stringify(Object.fromEntries(members))
}
