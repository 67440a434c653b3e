import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { isConfigurationError, memoryStore, type ApiKeyRecord, type RecordStore } from '../../index'
import type { OpenStore } from './options'

/**
 * A store in a JSON file that `memoryStore({ records })` can be given. Whoever may write holds a lock
 * beside the file until it is closed; each change replaces the file as a whole, with mode 0600.
 *
 * @throws Error for a file that holds no records, and where another command is writing.
 */
export function openFile(path: string, { writes }: { readonly writes: boolean }): OpenStore {
  const lock = `${path}.lock`
  if (writes) takeLock(lock)
  const close = (): Promise<void> => Promise.resolve(writes ? unlinkSync(lock) : undefined)
  try {
    const memory = memoryStore<ApiKeyRecord>({ records: readRecords(path, writes) })
    const save = async <Result>(result: Result): Promise<Result> => {
      replace(path, `${JSON.stringify(await memory.list(), null, 2)}\n`)
      return result
    }
    const store: RecordStore<ApiKeyRecord> = {
      ...memory,
      insert: async (record) => save(await memory.insert(record)),
      cas: async (record) => save(await memory.cas(record)),
      delete: async (id) => save(await memory.delete(id)),
    }
    return { store, close }
  } catch (error) {
    void close()
    throw isConfigurationError(error) ? new Error(`${path}: ${error.message}`) : error
  }
}

function takeLock(lock: string): void {
  try {
    closeSync(openSync(lock, 'wx', 0o600))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    throw new Error(`another command is writing; if none is, delete ${lock}`, { cause: error })
  }
}

function readRecords(path: string, writes: boolean): ApiKeyRecord[] {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if (writes && (error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
  try {
    return JSON.parse(text) as ApiKeyRecord[]
  } catch {
    // What V8 says of the error quotes the file.
    throw new Error(`${path} is not JSON`)
  }
}

/** Whoever reads sees the old file or the new one, also after a crash. */
function replace(path: string, text: string): void {
  const fresh = `${path}.new`
  const file = openSync(fresh, 'w', 0o600)
  try {
    writeFileSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(fresh, path)
}
