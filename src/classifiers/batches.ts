import type { Classification, ClassifierInput } from '../core/classifier'

interface Waiting {
  readonly input: ClassifierInput
  readonly resolve: (answer: Classification) => void
  readonly reject: (error: unknown) => void
}

/** Most texts that are asked about at once. */
const mostAtOnce = 16

/** What one exchange asks in the same turn of the event loop is asked at once. */
export class Batches {
  readonly #ask: (
    inputs: readonly ClassifierInput[],
    signal: AbortSignal,
  ) => Promise<readonly Classification[]>
  /** By the signal of the exchange. */
  readonly #open = new Map<AbortSignal, Waiting[]>()

  /** @param ask resolves to one answer for each text. */
  constructor(
    ask: (
      inputs: readonly ClassifierInput[],
      signal: AbortSignal,
    ) => Promise<readonly Classification[]>,
  ) {
    this.#ask = ask
  }

  ask(input: ClassifierInput, signal: AbortSignal): Promise<Classification> {
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
      (answers) =>
        waiting.forEach(({ resolve }, index) => resolve(answers[index] as Classification)),
      (error: unknown) => waiting.forEach(({ reject }) => reject(error)),
    )
  }
}
