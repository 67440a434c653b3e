import type { Control } from '../../core/control'
import type { Exchange } from '../../core/exchange'
import { boolean, integer, optional, parseOptions } from '../../core/options'
import { refusalOf } from '../../core/pipeline'
import type { AdmissionQuestion } from '../../core/question'
import { countAttempts } from './attempts'
import { retryAfter } from './headers'
import { networkOf } from './network'

export interface LockoutOptions {
  /** Failed attempts a minute from one address; after them it is locked out. @defaultValue 60 */
  readonly perAddress?: number
  /** Failed attempts a minute with one key id from one address. @defaultValue 20 */
  readonly perKey?: number
  /** How long a lock lasts, in minutes. @defaultValue 10 */
  readonly minutes?: number
  /** @defaultValue true */
  readonly enabled?: boolean
}

export interface Lockout {
  readonly control: Control<AdmissionQuestion>
  /** Counts a failed attempt of this exchange; where counters are shared, that takes a while. */
  readonly penalize: (exchange: Exchange) => Promise<void>
}

/**
 * Slows down guessing: failures are counted by address and by key id *and* address, so that nobody
 * can lock a real key out from elsewhere. A made-up key has no id (its checksum is wrong) and counts
 * against its address alone. IPv6 addresses count by their /64 network.
 */
export function lockout(options: LockoutOptions, clock: () => number): Lockout {
  const { perAddress, perKey, minutes, enabled } = parseOptions('lockout', options, {
    perAddress: optional(integer(1, 1_000_000, 'attempts'), 60),
    perKey: optional(integer(1, 1_000_000, 'attempts'), 20),
    minutes: optional(integer(1, 1440, 'minutes'), 10),
    enabled: optional(boolean, true),
  })
  const lockMs = minutes * 60_000
  const byAddress = countAttempts({ limit: perAddress, lockMs })
  const byKey = countAttempts({ limit: perKey, lockMs })

  return {
    control: {
      name: 'limit',
      step: 'admit',
      carries: [],
      // Runs for every request, before anybody is known: two look-ups, nothing to wait for.
      observe: (exchange) => {
        if (!enabled || exchange.route?.anonymous === true) return undefined
        const { address, key } = subjectsOf(exchange)
        const now = clock()
        const forAddress = byAddress.lockedForMs(address, now)
        const forKey = key === undefined ? 0 : byKey.lockedForMs(key, now)
        return { kind: 'admission', lockedOutForMs: Math.max(forAddress, forKey) }
      },
      enforce: (_exchange, { lockedOutForMs }, decision) => {
        if (decision.effect === 'deny') throw refusalOf(decision, retryAfter(lockedOutForMs))
      },
    },
    penalize: (exchange) => {
      if (!enabled) return Promise.resolve()
      const { address, key } = subjectsOf(exchange)
      const now = clock()
      byAddress.fail(address, now)
      if (key !== undefined) byKey.fail(key, now)
      return Promise.resolve()
    },
  }
}

function subjectsOf({ request, credential }: Exchange): {
  readonly address: string
  readonly key: string | undefined
} {
  const address = networkOf(request.address)
  return { address, key: credential?.id && `${credential.id} ${address}` }
}
