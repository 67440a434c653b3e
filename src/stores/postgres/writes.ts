import type { RecordStore, StoredRecord } from '../../core/store'
import { checkId, checkOptionalTtl, checkTtl } from '../checks'
import { writeRecord } from '../server/record-text'
import type { Ask } from './reads'

export function postgresWrites<T extends StoredRecord>(
  ask: Ask<'insert' | 'cas' | 'delete' | 'addOnce'>,
  maxRecordBytes: number,
  sweep: () => void,
): Pick<RecordStore<T>, 'insert' | 'cas' | 'delete' | 'addOnce'> {
  /** True where the statement wrote a row. */
  const write: (...statement: Parameters<typeof ask>) => Promise<boolean> = async (
    ...statement
  ) => {
    const rows = await ask(...statement)
    sweep()
    return rows.length > 0
  }
  const written = (record: T): [id: string, version: string, text: string] => {
    const text = writeRecord(record, maxRecordBytes)
    return [record.id, String(record.version), text]
  }
  return {
    insert: async (record, { ttlMs } = {}) => {
      const values = written(record)
      const lifeMs = checkOptionalTtl(ttlMs)
      const done = await write('insert', ...values, lifeMs === undefined ? null : String(lifeMs))
      if (!done) throw new Error('the id is taken')
    },
    cas: async (record) => write('cas', ...written(record)),
    delete: async (id) => write('delete', checkId(id)),
    addOnce: async (id, ttlMs) => write('addOnce', checkId(id), String(checkTtl(ttlMs))),
  }
}
