import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** Other people's libraries, in a process of their own. */
export interface Clients {
  readonly ask: <T>(command: 'mint' | 'call' | 'judge', argument: object) => Promise<T>
  readonly stop: () => void
}

export function startClients(): Clients {
  const child = fork(join(__dirname, 'client-libraries.mjs'))
  return {
    ask: async <T>(command: string, argument: object) => {
      child.send({ command, argument })
      const [reply] = (await once(child, 'message')) as [{ value: T; error?: string }]
      if (reply.error !== undefined) throw new Error(reply.error)
      return reply.value
    },
    stop: () => void child.kill(),
  }
}
