// The main entry has complete types where no framework and no client of a store is installed.
import { createGuard } from 'portcullis'
import { memoryStore } from 'portcullis/stores/memory'
import { postgresStore } from 'portcullis/stores/postgres'
import { redisStore } from 'portcullis/stores/redis'

export const made: object[] = [
  createGuard({ policy: './policy.json', authenticate: [] }),
  memoryStore(),
  postgresStore({ client: { query: async () => ({ rows: [] }) }, name: 'keys' }),
  redisStore({ client: { sendCommand: async () => null }, name: 'keys' }),
]
