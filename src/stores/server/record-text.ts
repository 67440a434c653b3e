import type { StoredRecord } from '../../core/store'
import { checkRecord } from '../checks'
import { deepFreeze } from '../freeze'

/**
 * A record as JSON.
 *
 * @throws TypeError for one that a store cannot give back as it is, or that is larger than `maxBytes`.
 */
export function writeRecord(record: StoredRecord, maxBytes: number): string {
  checkRecord(record)
  const text = JSON.stringify(record)
  const bytes = Buffer.byteLength(text)
  if (bytes <= maxBytes) return text
  throw new TypeError(
    `the record has ${bytes} bytes of JSON; \`maxRecordBytes\` is ${maxBytes}. Keep large values elsewhere and their address in the record`,
  )
}

/** A record as it is given out: frozen. @throws Error for a text that no store of ours has written. */
export function readRecord<T extends StoredRecord>(text: string): T {
  const record = parsed(text) as Partial<T> | null | undefined
  if (typeof record?.id !== 'string' || !Number.isSafeInteger(record.version)) {
    throw new Error('a stored record cannot be read: it is no JSON object with an id and a version')
  }
  return deepFreeze(record as T)
}

// The error of `JSON.parse` quotes the text.
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
