import type { RecordStore, StoredRecord } from '../../core/store'
import { checkId } from '../checks'
import { matches } from '../matches'
import { readRecord } from '../server/record-text'
import type { TimeLimit } from '../server/time-limit'
import type { SendCommand } from './client'
import type { Keys } from './keys'
import { list, recordText, text, texts } from './replies'

const LIST_PAGE = 200

export function redisReads<T extends StoredRecord>(
  client: SendCommand,
  keys: Keys,
  limited: TimeLimit,
): Pick<RecordStore<T>, 'get' | 'list'> {
  return {
    get: async (id) => {
      const key = keys.record(checkId(id))
      const value = text(await limited('get', () => client('GET', key)))
      return value === undefined ? undefined : readRecord<T>(recordText(value))
    },
    list: async (filter = {}) => {
      // A scan may name an id twice.
      const found = new Map<string, T>()
      let cursor = '0'
      do {
        const [next, ids] = await limited('list', () => scan(client, keys, cursor))
        for (const record of await limited('list', () => fetchRecords<T>(client, keys, ids))) {
          if (matches(record, filter)) found.set(record.id, record)
        }
        cursor = next
      } while (cursor !== '0')
      return [...found.values()]
    },
  }
}

/** The records with these ids that live. */
export async function fetchRecords<T extends StoredRecord>(
  client: SendCommand,
  keys: Keys,
  ids: readonly string[],
): Promise<T[]> {
  if (ids.length === 0) return []
  const values = texts(await client('MGET', ...ids.map(keys.record)))
  return values.flatMap((value) => (value === undefined ? [] : readRecord<T>(recordText(value))))
}

/** A page of the ids and the cursor of the next; each id that stays is named at least once. */
async function scan(
  client: SendCommand,
  keys: Keys,
  cursor: string,
): Promise<[next: string, ids: string[]]> {
  const reply = await client('ZSCAN', keys.ids, cursor, 'COUNT', String(LIST_PAGE))
  const [next, page] = list(reply)
  const ids = texts(page).flatMap((member, index) => (index % 2 === 0 ? (member ?? []) : []))
  return [text(next) ?? '0', ids]
}
