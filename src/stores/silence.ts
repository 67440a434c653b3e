interface Waiting {
  readonly since: number
  readonly giveUp: (reason: Error) => void
}

/**
 * Bounds how long answers are waited for: a question rejects between one and one and a quarter of
 * `timeoutMs` after it was asked. One timer for all of them, since one for each would cost more than the
 * question.
 */
export function silenceLimit(
  timeoutMs: number,
): <Answer>(ask: () => Promise<Answer>) => Promise<Answer> {
  const waiting = new Set<Waiting>()
  let timer: NodeJS.Timeout | undefined
  const look = (): void => {
    timer = undefined
    const latest = performance.now() - timeoutMs
    for (const each of waiting) {
      if (each.since > latest) continue
      waiting.delete(each)
      each.giveUp(new Error(`no answer within ${timeoutMs} ms`))
    }
    if (waiting.size > 0) arm()
  }
  // A process that only waits may end.
  const arm = (): void => void (timer ??= setTimeout(look, timeoutMs / 4).unref())

  return (ask) =>
    new Promise((resolve, reject) => {
      const entry = { since: performance.now(), giveUp: reject }
      const answered = ask()
      waiting.add(entry)
      arm()
      answered.then(
        (answer) => {
          waiting.delete(entry)
          resolve(answer)
        },
        (reason: Error) => {
          waiting.delete(entry)
          reject(reason)
        },
      )
    })
}
