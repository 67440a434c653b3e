/** A promise that is settled from outside. */
export interface Deferred {
  readonly settled: Promise<void>
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

export function deferred(): Deferred {
  let resolve: Deferred['resolve'] = () => undefined
  let reject: Deferred['reject'] = () => undefined
  const settled = new Promise<void>((onResolve, onReject) => {
    resolve = onResolve
    reject = onReject
  })
  // Whoever waits hears of a failure; where nobody does any more, it must not end the process.
  settled.catch(() => undefined)
  return { settled, resolve, reject }
}
