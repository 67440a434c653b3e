import type { StoredRecord } from '../../core/store'
import type { ChangeLog } from '../server/change-feed'
import type { SendCommand } from './client'
import type { Keys } from './keys'
import { fetchRecords } from './reads'
import { logEntries } from './replies'
import { evaluate, NEWEST } from './scripts'

/** The change log as a stream: its entries have the order in which the scripts ran. */
export function redisLog<T extends StoredRecord>(
  client: SendCommand,
  keys: Keys,
  mark: () => string,
): ChangeLog<T> {
  return {
    newest: async () => {
      const [entry] = logEntries(await evaluate(client, NEWEST, [keys.log], [mark()]))
      if (entry === undefined) throw new Error('the change log has no newest entry')
      return entry
    },
    read: async (position, limit) =>
      logEntries(await client('XRANGE', keys.log, position, '+', 'COUNT', String(limit))),
    fetch: (ids) => fetchRecords<T>(client, keys, ids),
  }
}
