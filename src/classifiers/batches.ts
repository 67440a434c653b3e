import type { ClassifierInput } from '../core/classifier'

interface Waiting<Answer> {
  readonly input: ClassifierInput
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: unknown) => void
}

/** Most texts that are asked about at once. */
const mostAtOnce = 16

/** What one exchange asks in the same turn of the event loop is asked at once. */
export class Batches<Answer> {
  readonly #ask: (
    inputs: readonly ClassifierInput[],
    signal: AbortSignal,
  ) => Promise<readonly Answer[]>
  /** By the signal of the exchange. */
  readonly #open = new Map<AbortSignal, Waiting<Answer>[]>()

  /** @param ask resolves to one answer for each text. */
  constructor(
    ask: (inputs: readonly ClassifierInput[], signal: AbortSignal) => Promise<readonly Answer[]>,
  ) {
    this.#ask = ask
  }

  ask(input: ClassifierInput, signal: AbortSignal): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const open = this.#open.get(signal) ?? []
      if (open.push({ input, resolve, reject }) === 1) {
        this.#open.set(signal, open)
        setImmediate(() => this.#send(signal))
      }
      if (open.length === mostAtOnce) this.#send(signal)
    })
  }

  #send(signal: AbortSignal): void {
    const waiting = this.#open.get(signal)
    if (waiting === undefined) return
    this.#open.delete(signal)
    this.#ask(
      waiting.map(({ input }) => input),
      signal,
    ).then(
      (answers) => waiting.forEach(({ resolve }, index) => resolve(answers[index] as Answer)),
      (error: unknown) => waiting.forEach(({ reject }) => reject(error)),
    )
  }
}
