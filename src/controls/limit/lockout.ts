import { isIPv6 } from 'node:net'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Control } from '../../core/control'
import type { Exchange } from '../../core/exchange'
import { boolean, integer, optional, parseOptions } from '../../core/options'
import { refusalOf } from '../../core/pipeline'
import type { AdmissionQuestion } from '../../core/question'
import { retryAfter } from './headers'

export interface LockoutOptions {
  /** Failed attempts a minute from one address before it is locked out. @defaultValue 60 */
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
  /** Counts a failed attempt of this exchange. */
  readonly penalize: (exchange: Exchange) => Promise<void>
}

/**
 * Slows down guessing: failures are counted by address and by key id *and* address, so that nobody
 * can lock a real key out from elsewhere. A made-up key has no id (its checksum is wrong) and counts
 * against its address alone. IPv6 addresses count by their /64 network.
 */
export function lockout(options: LockoutOptions): Lockout {
  const { perAddress, perKey, minutes, enabled } = parseOptions('lockout', options, {
    perAddress: optional(integer(1, 1_000_000, 'attempts'), 60),
    perKey: optional(integer(1, 1_000_000, 'attempts'), 20),
    minutes: optional(integer(1, 1440, 'minutes'), 10),
    enabled: optional(boolean, true),
  })
  const window = { duration: 60, blockDuration: minutes * 60 }
  const byAddress = new RateLimiterMemory({ keyPrefix: 'address', points: perAddress, ...window })
  const byKey = new RateLimiterMemory({ keyPrefix: 'key', points: perKey, ...window })

  return {
    control: {
      name: 'limit',
      step: 'admit',
      carries: [],
      observe: async (exchange) => {
        if (!enabled || exchange.route?.anonymous === true) return undefined
        const { address, key } = subjectsOf(exchange)
        const locked = [await remaining(byAddress, address)]
        if (key !== undefined) locked.push(await remaining(byKey, key))
        return { kind: 'admission', lockedOutForMs: Math.max(...locked) }
      },
      enforce: (_exchange, { lockedOutForMs }, decision) => {
        if (decision.effect === 'deny') throw refusalOf(decision, retryAfter(lockedOutForMs))
      },
    },
    penalize: async (exchange) => {
      if (!enabled) return
      const { address, key } = subjectsOf(exchange)
      await consume(byAddress, address)
      if (key !== undefined) await consume(byKey, key)
    },
  }
}

async function remaining(limiter: RateLimiterMemory, subject: string): Promise<number> {
  const state = await limiter.get(subject)
  return state !== null && state.consumedPoints > limiter.points ? state.msBeforeNext : 0
}

// `consume` rejects with a plain result where the limit is reached; only real errors are ours.
async function consume(limiter: RateLimiterMemory, subject: string): Promise<void> {
  await limiter.consume(subject).catch((reason: unknown) => {
    if (reason instanceof Error) throw reason
  })
}

function subjectsOf({ request, credential }: Exchange): {
  address: string
  key: string | undefined
} {
  const address = networkOf(request.address ?? 'none')
  return { address, key: credential?.id && `${credential.id} ${address}` }
}

function networkOf(address: string): string {
  if (!isIPv6(address)) return address
  const [head = '', tail] = address.split('::')
  const front = head === '' ? [] : head.split(':')
  const back = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => '0')
  return [...front, ...(tail === undefined ? [] : zeros), ...back].slice(0, 4).join(':')
}
