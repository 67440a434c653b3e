// The main entry has complete types where neither Express nor Koa is installed.
import { createGuard } from 'portcullis'
import { memoryStore } from 'portcullis/stores/memory'

export const made: object[] = [
  createGuard({ policy: './policy.json', authenticate: [] }),
  memoryStore(),
]
