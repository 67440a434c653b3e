import { randomBytes as cryptoRandomBytes } from 'node:crypto'
import { callback, optional, parseOptions } from '../core/options'
import type { RecordStore, StoredRecord } from '../core/store'
import { ChangeFeed } from './server/change-feed'
import { redisClient, type RedisClient } from './redis/client'
import { keysOf } from './redis/keys'
import { redisLog } from './redis/log'
import { redisReads } from './redis/reads'
import { redisWrites } from './redis/writes'
import { refusePlaintext } from './server/plaintext'
import {
  GIVE_UP_AFTER_TIMEOUTS,
  serverStoreParsers,
  type ServerStoreOptions,
} from './server/store-options'
import { timeLimit } from './server/time-limit'

export type { IoRedisClient, NodeRedisClient, RedisClient } from './redis/client'
export type { ServerStoreOptions } from './server/store-options'

export interface RedisStoreOptions extends ServerStoreOptions {
  /**
   * A connected client of `redis` made with `disableOfflineQueue: true`, or a `Redis` or `Cluster` of
   * `ioredis` made with `enableOfflineQueue: false`.
   */
  readonly client: RedisClient
  /** Makes the marks of the change log. @defaultValue crypto.randomBytes */
  readonly randomBytes?: (size: number) => Uint8Array
}

/**
 * A `RecordStore` in Redis 6.2 or later, for several replicas. One round trip for each operation; `list`
 * reads the whole store, two round trips for about 200 records. No connection of its own: `watch` polls a change log
 * that each write extends in the same script. Redis must not evict (`maxmemory-policy noeviction`).
 *
 * Operations reject where Redis does not answer within `timeoutMs`.
 *
 * @throws ConfigurationError for another client, for one that queues commands while it is offline, and for one
 *   that reaches another machine without verified TLS.
 */
export function redisStore<T extends StoredRecord>(options: RedisStoreOptions): RecordStore<T> {
  const parsed = parseOptions('redisStore', options, {
    ...serverStoreParsers,
    client: redisClient,
    randomBytes: optional(callback<(size: number) => Uint8Array>(), cryptoRandomBytes),
  })
  const { name, pollMs, timeoutMs, maxRecordBytes, clock, randomBytes, allowPlaintext } = parsed
  const { send: client, connections } = parsed.client
  if (!allowPlaintext) refusePlaintext('redisStore', connections())
  const keys = keysOf(name)
  const limited = timeLimit(`the Redis store \`${name}\``, timeoutMs)
  const mark = (): string => Buffer.from(randomBytes(12)).toString('base64url')
  const giveUpMs = GIVE_UP_AFTER_TIMEOUTS * timeoutMs
  const log = redisLog<T>(client, keys, mark)
  return {
    ...redisReads<T>(client, keys, limited),
    ...redisWrites<T>({ client, keys, limited, maxRecordBytes, mark }),
    watch: new ChangeFeed<T>({ log, pollMs, clock, giveUpMs }).watch,
  }
}
