import type { RecordStore, StoredRecord } from '../../core/store'
import { checkId, checkOptionalTtl, checkTtl } from '../checks'
import { writeRecord } from '../server/record-text'
import type { TimeLimit } from '../server/time-limit'
import type { SendCommand } from './client'
import type { Keys } from './keys'
import { text } from './replies'
import { CAS, DELETE, evaluate, INSERT, type Script } from './scripts'

/** Entries the change log keeps; whoever misses more is told to read again. */
const LOG_LENGTH = 10_000

export interface RedisWrites {
  readonly client: SendCommand
  readonly keys: Keys
  readonly limited: TimeLimit
  readonly maxRecordBytes: number
  /** A random text that tells this change from any other. */
  readonly mark: () => string
}

export function redisWrites<T extends StoredRecord>({
  client,
  keys,
  limited,
  maxRecordBytes,
  mark,
}: RedisWrites): Pick<RecordStore<T>, 'insert' | 'cas' | 'delete' | 'addOnce'> {
  const valueOf = (record: T): string => `${record.version} ${writeRecord(record, maxRecordBytes)}`
  /** Runs a script on a record; true where it wrote. */
  const write = async (
    operation: string,
    script: Script,
    id: string,
    args: readonly string[] = [],
  ): Promise<boolean> => {
    const of = [keys.record(id), keys.log, keys.ids]
    const all = [id, mark(), String(LOG_LENGTH), ...args]
    return Number(await limited(operation, () => evaluate(client, script, of, all))) === 1
  }
  return {
    insert: async (record, { ttlMs } = {}) => {
      const args = [valueOf(record), String(checkOptionalTtl(ttlMs) ?? '')]
      if (!(await write('insert', INSERT, record.id, args))) throw new Error('the id is taken')
    },
    cas: async (record) => {
      const args = [valueOf(record), String(record.version - 1)]
      return write('cas', CAS, record.id, args)
    },
    delete: async (id) => write('delete', DELETE, checkId(id)),
    addOnce: async (id, ttlMs) => {
      const key = keys.once(checkId(id))
      const lifeMs = String(checkTtl(ttlMs))
      const add = () => client('SET', key, '1', 'NX', 'PX', lifeMs)
      return text(await limited('addOnce', add)) === 'OK'
    },
  }
}
