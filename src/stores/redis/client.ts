import type { OptionParser } from '../../core/options'
import type { Connections } from '../server/plaintext'
import { ioRedisConnections, nodeRedisConnections } from './connections'

/** A client of the package `redis`, made by `createClient`. */
export interface NodeRedisClient {
  readonly sendCommand: (args: string[]) => Promise<unknown>
}

/** A `Redis` or a `Cluster` of the package `ioredis`. */
export interface IoRedisClient {
  readonly call: (command: string, ...args: string[]) => Promise<unknown>
}

export type RedisClient = NodeRedisClient | IoRedisClient

/** Sends one command. */
export type SendCommand = (...command: [name: string, ...args: string[]]) => Promise<unknown>

export interface RedisConnection {
  readonly send: SendCommand
  readonly connections: () => Connections
}

/**
 * Takes the client as what it can do, so that neither package is needed. Refuses one that queues commands
 * while Redis is down: they would hang the requests that wait for them, and be carried out long after.
 */
export const redisClient: OptionParser<RedisConnection> = (value, fail) => {
  // ioredis has a `sendCommand` as well, with another meaning; only ioredis has `call`.
  if (hasFunction(value, 'call')) {
    const client = value as IoRedisClient
    if (optionOf(client, 'enableOfflineQueue') === false) {
      return {
        send: (...args) => client.call(...args),
        connections: () => ioRedisConnections(client),
      }
    }
    return fail(
      'an ioredis client that does not queue: `new Redis(url, { enableOfflineQueue: false })`',
    )
  }
  // Those of a cluster, a sentinel and a pool take other arguments or show no options.
  if (hasFunction(value, 'sendCommand') && hasFunction(value, 'withTypeMapping')) {
    const client = value as NodeRedisClient
    if (optionOf(client, 'disableOfflineQueue') === true) {
      return {
        send: (...args) => client.sendCommand(args),
        connections: () => nodeRedisConnections(client),
      }
    }
    return fail(
      'a client of `redis` that does not queue: `createClient({ url, disableOfflineQueue: true })`; for a cluster take `Cluster` of `ioredis`',
    )
  }
  return fail('a client: `createClient(…)` of the package `redis` or `new Redis(…)` of `ioredis`')
}

function hasFunction(value: unknown, name: string): boolean {
  return typeof (value as Record<string, unknown> | null | undefined)?.[name] === 'function'
}

function optionOf(client: object, name: string): unknown {
  return (client as { options?: Record<string, unknown> }).options?.[name]
}
