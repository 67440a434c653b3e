import { Cluster, Redis } from 'ioredis'
import { redisStore } from '../../src/stores/redis'
import { describeRedis, startRedis } from '../support/redis-server'
import { eventually, note, watched, type Note } from './contract'

const real = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

describeRedis()('redisStore on a cluster', () => {
  // A new cluster takes two seconds until it answers.
  test('keeps the keys of a store in one slot, so that its scripts run', async () => {
    const node = await startRedis({
      args: ['--cluster-enabled', 'yes', '--cluster-announce-ip', '127.0.0.1'],
    })
    const setUp = new Redis(node.url)
    await setUp.call('CLUSTER', 'ADDSLOTSRANGE', '0', '16383')
    while (!String(await setUp.call('CLUSTER', 'INFO')).includes('cluster_state:ok')) await real(20)
    const client = new Cluster([{ host: '127.0.0.1', port: node.port }], {
      enableOfflineQueue: false,
    })
    try {
      await new Promise((resolve) => client.once('ready', resolve))
      const store = redisStore<Note>({ client, name: 'keys', pollMs: 50 })
      const { watch, changes } = await watched(store, '')
      await store.insert(note('a'))
      expect(await store.cas(note('a', 2))).toBe(true)
      expect(await store.list()).toEqual([note('a', 2)])
      expect(await store.addOnce('a', 1_000)).toBe(true)
      await eventually(() => expect(changes.at(-1)).toEqual({ type: 'put', record: note('a', 2) }))
      expect(await store.delete('a')).toBe(true)
      watch.close()
    } finally {
      client.disconnect()
      setUp.disconnect()
      await node.stop()
    }
  }, 20_000)
})
