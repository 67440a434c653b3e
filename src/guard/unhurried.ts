import type { BodySource } from '../core/exchange'
import type { ExchangeState } from './state'

/** Waiting for a client to send its body is no time of the guard's; that of an upload is all counted as waiting. */
export function unhurried(body: BodySource, state: ExchangeState): BodySource {
  const { upload } = body
  const untimed = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const started = performance.now()
    try {
      return await work()
    } finally {
      state.spentMs -= performance.now() - started
    }
  }
  return {
    read: (limits, opaque) => untimed(() => body.read(limits, opaque)),
    ...(upload && { upload: (means) => untimed(() => upload(means)) }),
  }
}
