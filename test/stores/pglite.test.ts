import { postgresStore } from '../../src/stores/postgres'
import { startPglite } from '../support/pglite'
import { storeContract, type Note } from './contract'

const pollMs = 50

describe('postgresStore on PGlite', () => {
  let client: Awaited<ReturnType<typeof startPglite>>

  beforeAll(async () => {
    client = await startPglite()
    await postgresStore({ client, name: 'any' }).migrate()
  }, 60_000)
  afterAll(() => client.stop())

  storeContract({
    open: (name, more) => postgresStore<Note>({ client, name, pollMs, ...more }),
    shared: true,
    pollMs,
    pass: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  })
})
