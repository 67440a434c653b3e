import { apiKeys, type ApiKeysOptions } from '../../../src/controls/authenticate/api-keys'
import type { KeyEvent } from '../../../src/controls/authenticate/keys/key-event'
import {
  keyManager,
  type KeyManagerOptions,
} from '../../../src/controls/authenticate/keys/life-cycle'
import type { ApiKeyRecord } from '../../../src/core/store'
import { memoryStore } from '../../../src/stores/memory'
import { verificationContext } from '../../support/exchange'

export const hour = 3_600_000
export const day = 24 * hour
export const pepper = 'a pepper of at least sixteen bytes'

/** A service with keys: one store, its manager, its authenticator and one clock. */
export function service({
  manager = {},
  authenticator = {},
}: {
  readonly manager?: Partial<KeyManagerOptions>
  readonly authenticator?: Partial<ApiKeysOptions>
} = {}) {
  const time = { now: Date.UTC(2026, 0, 1) }
  const clock = () => time.now
  const store = memoryStore<ApiKeyRecord>({ clock })
  const events: KeyEvent[] = []
  const onEvent = (event: KeyEvent) => void events.push(event)
  const keys = keyManager({ store, clock, onEvent, ...manager })
  const { verify } = apiKeys({ store, clock, ...authenticator })
  return {
    time,
    clock,
    store,
    events,
    keys,
    verify: async (value: string, address?: string) =>
      verify({ scheme: 'bearer', value, id: undefined }, verificationContext(time.now, address)),
    /** `verified`, or why not. */
    outcome: async (value: string, address?: string) => {
      const context = verificationContext(time.now, address)
      const result = await verify({ scheme: 'bearer', value, id: undefined }, context)
      return result.outcome === 'verified' ? result.outcome : result.cause
    },
  }
}
