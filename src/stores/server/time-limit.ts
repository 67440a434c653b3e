import { isNativeError } from 'node:util/types'

/** Runs an operation of a server under a time limit; says which store and operation failed, and no more. */
export type TimeLimit = <Result>(operation: string, run: () => Promise<Result>) => Promise<Result>

/** Operations without an answer that a store keeps; one more rejects at once. */
export const MAX_UNANSWERED = 10_000

/**
 * A server that hangs rejects and does not hang the request. What was sent may still be carried out: a
 * time-out says that the outcome is unknown. While a connection hangs, its client keeps what was sent; so
 * that this is bounded, operations over `MAX_UNANSWERED` are not sent.
 *
 * @param hints what to do, by the code of the client's error
 */
export function timeLimit(
  store: string,
  timeoutMs: number,
  hints: ReadonlyMap<string, string> = new Map(),
): TimeLimit {
  let unanswered = 0
  return async (operation, run) => {
    const failed = (reason: string) => new Error(`${store} failed to ${operation}: ${reason}`)
    if (unanswered >= MAX_UNANSWERED) throw failed(`${unanswered} operations are unanswered`)
    unanswered += 1
    // A client may also throw.
    const answer = (async () => run())().finally(() => void (unanswered -= 1))
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(failed(`no answer within ${timeoutMs} ms`)), timeoutMs)
    })
    const told = answer.catch((error: unknown) => {
      const reason = reasonOf(error)
      const hint = hints.get(reason)
      throw failed(hint === undefined ? reason : `${reason}; ${hint}`)
    })
    return Promise.race([told, late]).finally(() => clearTimeout(timer))
  }
}

/**
 * The code of a client's error. Its message, its details and the error itself stay out, since servers and
 * clients put arguments there: ioredis keeps the command with the whole record on the error.
 */
export function reasonOf(error: unknown): string {
  // Under a test runner the errors of Node itself are of another realm than its `Error`.
  if (!isNativeError(error)) return 'the client rejected with no error'
  const { code } = error as { code?: unknown }
  if (typeof code === 'string' && /^\w{1,40}$/.test(code)) return code
  return /^[A-Z]{2,20}(?= )/.exec(error.message)?.[0] ?? known(error.message) ?? error.name
}

/** Messages of clients about themselves, which hold nothing of a command. */
function known(message: string): string | undefined {
  return [
    "Stream isn't writeable and enableOfflineQueue options is false",
    'Connection is closed.',
    'The client is closed',
    'The client is offline',
    'Socket closed unexpectedly',
    'Connection terminated unexpectedly',
    'timeout exceeded when trying to connect',
    'Cannot use a pool after calling end on the pool',
  ].find((text) => message === text)
}
