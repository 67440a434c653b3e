import { GuardError } from '../core/errors'
import type { Exchange } from '../core/exchange'
import type { GuardCore } from '../core/guard'
import type { Recheck } from './recheck'

/** Something that tells when what it said may no longer be true. */
export interface Changing {
  readonly onChange?: (listener: () => void) => () => void
}

export interface StandingOptions extends Recheck {
  /** Milliseconds between two checks of an exchange. */
  readonly everyMs: number
  /** Milliseconds since the epoch. */
  readonly clock: () => number
  /** Authenticators and switches. */
  readonly sources: readonly Changing[]
}

/**
 * Keeps authorizations true while responses are open: asks again on a clock, at the end of a
 * credential, and when an authenticator or a switch says that something changed.
 */
export function standing(options: StandingOptions): GuardCore['oversee'] {
  const watch = new Standing(options)
  return (exchange, cut) => watch.add(exchange, cut)
}

interface Open {
  readonly exchange: Exchange
  readonly cut: (error: GuardError) => void
  /** When the check that is going on began, by the clock that only goes forward. */
  since: number | undefined
  /** Something changed while it was going on. */
  again: boolean
}

/** An exchange whose check takes longer may not go on: nobody can say that it still may. */
const maxCheckMs = 10_000
/** Changes that come faster are answered together. */
const minPauseMs = 50
/** After a change, checks begin again no sooner than so many times as long as the last ones took. */
const pausePerCheck = 4
/** Checks that run before whatever else waits: with thousands open, requests would stand still. */
const maxAtOnce = 100
/** Below it, a timer would fire before the credential has ended. */
const minWaitMs = 1

/**
 * INVARIANT: one timer while anything is open. It ends by itself: to start and stop one for each request
 * would cost more than all the rest of this.
 */
class Standing {
  readonly #options: StandingOptions
  readonly #open = new Set<Open>()
  #timer: NodeJS.Timeout | undefined
  /** When the timer fires, by the clock that only goes forward. */
  #firesAt = Infinity
  /** When everything is checked next, and was checked last, by the clock that only goes forward. */
  #nextAt = 0
  #lastAt = -Infinity
  /** How long the last checks of everything took. */
  #spentMs = 0
  #changed = false
  #listens = false

  constructor(options: StandingOptions) {
    this.#options = options
  }

  add(exchange: Exchange, cut: Open['cut']): (() => void) | undefined {
    if (!this.#options.canChange(exchange)) return undefined
    this.#listen()
    const open: Open = { exchange, cut, since: undefined, again: false }
    if (this.#open.size === 0) this.#nextAt = performance.now() + this.#options.everyMs
    this.#open.add(open)
    this.#arm(this.#waitFor(open))
    return () => this.#remove(open)
  }

  #remove(open: Open): void {
    this.#open.delete(open)
  }

  /** From the first open response on: what is never open has no need to know. */
  #listen(): void {
    if (this.#listens) return
    this.#listens = true
    for (const { onChange } of this.#options.sources) onChange?.(() => this.#hurry())
  }

  #hurry(): void {
    if (this.#open.size === 0) return
    this.#changed = true
    const pause = Math.max(minPauseMs, pausePerCheck * this.#spentMs)
    this.#nextAt = Math.min(this.#nextAt, this.#lastAt + pause)
    this.#arm(this.#nextAt - performance.now())
  }

  /** Until everything is checked, or the credential of an open response ends. */
  #waitFor({ exchange }: Open): number {
    const wait = this.#nextAt - performance.now()
    const left = (exchange.until ?? Infinity) - this.#options.clock()
    // One that has ended already was asked about, and is again when its turn comes.
    return left > 0 && left < wait ? left : wait
  }

  /** Fires after this time, or earlier where that was to be. */
  #arm(wait: number): void {
    const firesAt = performance.now() + Math.max(wait, minWaitMs)
    if (this.#timer !== undefined && this.#firesAt <= firesAt) return
    clearTimeout(this.#timer)
    this.#firesAt = firesAt
    this.#timer = setTimeout(() => this.#tick(), Math.max(wait, minWaitMs))
    this.#timer.unref()
  }

  #tick(): void {
    this.#timer = undefined
    const now = performance.now()
    const isTurn = now >= this.#nextAt - minWaitMs
    const changed = this.#changed
    if (isTurn) {
      this.#changed = false
      this.#lastAt = now
      this.#spentMs = 0
      this.#nextAt = now + this.#options.everyMs
    }
    const due = [...this.#open].filter((open) => isTurn || this.#hasEnded(open))
    this.#checkAll(due, isTurn && changed)
    for (const open of this.#open) this.#arm(this.#waitFor(open))
  }

  #checkAll(due: readonly Open[], changed: boolean): void {
    const began = performance.now()
    for (const open of due.slice(0, maxAtOnce)) {
      if (this.#open.has(open)) this.#check(open, changed)
    }
    this.#spentMs += performance.now() - began
    if (due.length > maxAtOnce) setImmediate(() => this.#checkAll(due.slice(maxAtOnce), changed))
  }

  #hasEnded({ exchange: { until } }: Open): boolean {
    return until !== undefined && !(this.#options.clock() < until)
  }

  #check(open: Open, changed: boolean): void {
    const now = performance.now()
    if (open.since === undefined) {
      open.since = now
      void this.#ask(open)
      return
    }
    open.again ||= changed
    if (now - open.since < Math.max(maxCheckMs, this.#options.everyMs)) return
    this.#cut(open, new GuardError('control-failed', { detail: 'a check took too long' }))
  }

  async #ask(open: Open): Promise<void> {
    do {
      open.again = false
      open.since = performance.now()
      const error = await this.#options.recheck(open.exchange)
      if (error !== undefined) this.#cut(open, error)
    } while (open.again && this.#open.has(open))
    open.since = undefined
  }

  #cut(open: Open, error: GuardError): void {
    // Its response has ended meanwhile, or it was cut for another reason.
    if (!this.#open.has(open)) return
    this.#remove(open)
    error.exchangeId = open.exchange.id
    open.cut(error)
  }
}
