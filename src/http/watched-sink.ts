import type { BodyWatch } from '../core/filter'
import type { GuardError } from '../core/errors'
import { joined, writeArguments, type Callback, type Sink } from './sink'

/** What a body that is looked at first may do with the response. */
export interface WatchedOutlet {
  /** Sends the headers; what it returns writes the body. */
  readonly open: () => Sink
  /** Answers in place of the handler; only before `open`. */
  readonly refuse: (cause: unknown) => void
  /** Breaks off a response that has begun. */
  readonly cut: (cause: unknown) => void
}

/**
 * Keeps the first bytes of a body back, and its headers, until it is known what the body is. What leaves is then
 * counted.
 */
export class WatchedSink implements Sink {
  readonly #outlet: WatchedOutlet
  readonly #watch: BodyWatch
  readonly #held: Buffer[] = []
  #size = 0
  #sink: Sink | undefined
  #isBegun = false

  constructor(outlet: WatchedOutlet, watch: BodyWatch) {
    this.#outlet = outlet
    this.#watch = watch
  }

  write(parameters: readonly unknown[]): boolean {
    const { chunk, callback } = writeArguments(parameters)
    if (this.#isBegun && this.#sink) {
      if (this.#mayLeave(chunk)) return this.#sink.write(parameters)
    } else if (this.#begins(chunk, false)) {
      return this.#opened().write([this.#release(), ...listOf(callback)])
    }
    if (callback) process.nextTick(callback)
    return true
  }

  end(parameters: readonly unknown[]): void {
    const { chunk, callback } = writeArguments(parameters)
    if (this.#isBegun && this.#sink) {
      if (!this.#mayLeave(chunk)) return
      this.#watch.end()
      return this.#sink.end(parameters)
    }
    if (!this.#begins(chunk, true)) return
    this.#watch.end()
    const all = this.#release()
    this.#opened().end(all.length === 0 ? listOf(callback) : [all, ...listOf(callback)])
  }

  /** The handler wants its headers to leave before it has anything to say: a refusal can only break off then. */
  flushHeaders(): void {
    this.#opened().flushHeaders()
  }

  cut(error: GuardError): void {
    this.#stop(error)
  }

  /** Whether it is known now that the body may leave; nothing of it has left. */
  #begins(chunk: Buffer | undefined, isAll: boolean): boolean {
    // The handler may use its buffer again.
    if (chunk) this.#held.push(Buffer.from(chunk))
    this.#size += chunk?.length ?? 0
    const head = joined(this.#held, this.#size)
    try {
      this.#isBegun = this.#watch.begin(head, isAll)
      return this.#isBegun && this.#mayLeave(head)
    } catch (error) {
      this.#stop(error)
      return false
    }
  }

  #mayLeave(chunk: Buffer | undefined): boolean {
    const over = chunk && this.#watch.count(chunk)
    if (over === undefined) return true
    this.#stop(over)
    return false
  }

  #opened(): Sink {
    return (this.#sink ??= this.#outlet.open())
  }

  #release(): Buffer {
    return joined(this.#held.splice(0), this.#size)
  }

  #stop(cause: unknown): void {
    this.#held.length = 0
    this.#watch.end()
    if (this.#sink) this.#outlet.cut(cause)
    else this.#outlet.refuse(cause)
  }
}

function listOf(callback: Callback | undefined): readonly Callback[] {
  return callback === undefined ? [] : [callback]
}
