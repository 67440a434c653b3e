/** Lets those who wait go on one by one, in the order they came: one each time the event loop comes round. */
export class Turns {
  readonly #waiting: (() => void)[] = []

  next(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#waiting.push(resolve) === 1) setImmediate(this.#give)
    })
  }

  readonly #give = (): void => {
    this.#waiting.shift()?.()
    if (this.#waiting.length > 0) setImmediate(this.#give)
  }
}

/** Work that is done in steps. */
export type Steps<Result> = Generator<void, Result>

/** Does all of it. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
  }
}

/** After so many milliseconds no further step is begun in a turn. */
const sliceMs = 2

/**
 * Does it a few steps at a time, and lets others have their turn in between.
 *
 * @param now milliseconds on a clock that only goes forward.
 * @throws the reason of the signal once it aborts.
 */
export async function inSlices<Result>(
  steps: Steps<Result>,
  turns: Turns,
  signal: AbortSignal | undefined,
  now: () => number = () => performance.now(),
): Promise<Result> {
  for (;;) {
    await turns.next()
    signal?.throwIfAborted()
    const until = now() + sliceMs
    do {
      const { done, value } = steps.next()
      if (done === true) return value
    } while (now() < until)
  }
}
