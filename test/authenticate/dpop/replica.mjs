// One replica of a service: forked by the test, on the Redis that all share. Runs the sources themselves.
import { createRequire } from 'node:module'
import { setTimeout as sleep } from 'node:timers/promises'
import Redis from 'ioredis'
import { createClient } from 'redis'

const require = createRequire(import.meta.url)
require('../../training/typescript.cjs')
const { dpopVerifier } = require('../../../src/controls/authenticate/dpop/verifier.ts')
const { redisStore } = require('../../../src/stores/redis.ts')

const [url, library, origin] = process.argv.slice(2)

async function connected() {
  const client =
    library === 'ioredis'
      ? new Redis(url, { enableOfflineQueue: false, lazyConnect: true })
      : createClient({ url, disableOfflineQueue: true })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

const store = redisStore({ client: await connected(), name: 'proofs' })
const { verify } = dpopVerifier({ store, origin }, { resource: undefined })

/** Verifies each proof several times, all at once and at the given moment; its outcomes by proof. */
async function replay({ proofs, times, thumbprint, token, at }) {
  await sleep(at - Date.now())
  const outcomes = proofs.map((proof) => {
    const headers = new Map([['dpop', [proof]]])
    const request = { method: 'GET', url: '/v1/things', headers }
    const runs = Array.from({ length: times }, () =>
      verify({ token, thumbprint }, request, Date.now()).then(
        ({ outcome, cause }) => cause ?? outcome,
        () => 'rejected',
      ),
    )
    return Promise.all(runs)
  })
  return Promise.all(outcomes)
}

process.on('message', (message) => {
  void replay(message).then((outcomes) => process.send(outcomes))
})
process.on('disconnect', () => process.exit())
process.send('ready')
