import { randomBytes as cryptoRandomBytes } from 'node:crypto'
import { callback, optional, parseOptions } from '../core/options'
import type { RecordStore, StoredRecord } from '../core/store'
import { ChangeFeed, type ChangeLog } from './change-feed'
import { checkId, checkOptionalTtl, checkTtl } from './checks'
import { matches } from './matches'
import { readRecord, writeRecord } from './record-text'
import { redisClient, type RedisClient, type SendCommand } from './redis/client'
import { list, logEntries, recordText, text, texts } from './redis/replies'
import { CAS, DELETE, evaluate, INSERT, NEWEST } from './redis/scripts'
import {
  GIVE_UP_AFTER_TIMEOUTS,
  serverStoreParsers,
  type ServerStoreOptions,
} from './store-options'
import { timeLimit } from './time-limit'

export type { IoRedisClient, NodeRedisClient, RedisClient } from './redis/client'
export type { ServerStoreOptions } from './store-options'

export interface RedisStoreOptions extends ServerStoreOptions {
  /**
   * A connected client of `redis` made with `disableOfflineQueue: true`, or a `Redis` or `Cluster` of
   * `ioredis` made with `enableOfflineQueue: false`.
   */
  readonly client: RedisClient
  /** Makes the marks of the change log. @defaultValue crypto.randomBytes */
  readonly randomBytes?: (size: number) => Uint8Array
}

/** Entries the change log keeps; whoever misses more is told to read again. */
const LOG_LENGTH = 10_000
const LIST_PAGE = 200

/**
 * A `RecordStore` in Redis 6.2 or later, for several replicas. One round trip for each operation; `list`
 * reads the whole store, two round trips for about 200 records. No connection of its own: `watch` polls a change log
 * that each write extends in the same script. Redis must not evict (`maxmemory-policy noeviction`).
 *
 * Operations reject where Redis does not answer within `timeoutMs`.
 *
 * @throws ConfigurationError for another client, and for one that queues commands while it is offline.
 */
export function redisStore<T extends StoredRecord>(options: RedisStoreOptions): RecordStore<T> {
  const { client, name, pollMs, timeoutMs, maxRecordBytes, clock, randomBytes } = parseOptions(
    'redisStore',
    options,
    {
      ...serverStoreParsers,
      client: redisClient,
      randomBytes: optional(callback<(size: number) => Uint8Array>(), cryptoRandomBytes),
    },
  )
  const keys = keysOf(name)
  const limited = timeLimit(`the Redis store \`${name}\``, timeoutMs)
  const mark = (): string => Buffer.from(randomBytes(12)).toString('base64url')
  const change = (id: string): string[] => [id, mark(), String(LOG_LENGTH)]
  const valueOf = (record: T): string => `${record.version} ${writeRecord(record, maxRecordBytes)}`
  const log = changeLog<T>(client, keys, mark)
  const feed = new ChangeFeed<T>({
    log,
    pollMs,
    clock,
    giveUpMs: GIVE_UP_AFTER_TIMEOUTS * timeoutMs,
  })

  return {
    get: async (id) => {
      const key = keys.record(checkId(id))
      const value = text(await limited('get', () => client('GET', key)))
      return value === undefined ? undefined : readRecord<T>(recordText(value))
    },
    insert: async (record, { ttlMs } = {}) => {
      const args = [valueOf(record), String(checkOptionalTtl(ttlMs) ?? '')]
      const of = [keys.record(record.id), keys.log, keys.ids]
      const write = () => evaluate(client, INSERT, of, [...change(record.id), ...args])
      if (Number(await limited('insert', write)) !== 1) throw new Error('the id is taken')
    },
    cas: async (record) => {
      const args = [valueOf(record), String(record.version - 1)]
      const of = [keys.record(record.id), keys.log]
      const write = () => evaluate(client, CAS, of, [...change(record.id), ...args])
      return Number(await limited('cas', write)) === 1
    },
    delete: async (id) => {
      const of = [keys.record(checkId(id)), keys.log, keys.ids]
      const write = () => evaluate(client, DELETE, of, change(id))
      return Number(await limited('delete', write)) === 1
    },
    list: async (filter = {}) => {
      // A scan may name an id twice.
      const found = new Map<string, T>()
      let cursor = '0'
      do {
        const [next, ids] = await limited('list', () => scan(client, keys, cursor))
        for (const record of await limited('list', () => fetch<T>(client, keys, ids))) {
          if (matches(record, filter)) found.set(record.id, record)
        }
        cursor = next
      } while (cursor !== '0')
      return [...found.values()]
    },
    addOnce: async (id, ttlMs) => {
      const command = [
        'SET',
        keys.once(checkId(id)),
        '1',
        'NX',
        'PX',
        String(checkTtl(ttlMs)),
      ] as const
      return text(await limited('add', () => client(...command))) === 'OK'
    },
    watch: feed.watch,
  }
}

interface Keys {
  readonly record: (id: string) => string
  readonly once: (id: string) => string
  readonly ids: string
  readonly log: string
}

/** All in one hash slot of a cluster, by the tag in braces. */
function keysOf(name: string): Keys {
  const key = (rest: string): string => `portcullis:{${name}}:${rest}`
  return {
    record: (id) => key(`record:${id}`),
    once: (id) => key(`once:${id}`),
    ids: key('ids'),
    log: key('log'),
  }
}

function changeLog<T extends StoredRecord>(
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
    fetch: (ids) => fetch<T>(client, keys, ids),
  }
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

async function fetch<T extends StoredRecord>(
  client: SendCommand,
  keys: Keys,
  ids: readonly string[],
): Promise<T[]> {
  if (ids.length === 0) return []
  const values = texts(await client('MGET', ...ids.map(keys.record)))
  return values.flatMap((value) => (value === undefined ? [] : readRecord<T>(recordText(value))))
}
