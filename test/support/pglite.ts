import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

interface Reply {
  readonly id: number
  readonly rows?: unknown[]
  readonly error?: { readonly message: string; readonly code: string }
}

/** The embedded PostgreSQL, in memory, behind the `query` it has itself. */
export interface Pglite {
  readonly query: (text: string, values?: unknown[]) => Promise<{ readonly rows: unknown[] }>
  readonly stop: () => Promise<void>
}

export async function startPglite(): Promise<Pglite> {
  const child = fork(join(__dirname, 'pglite-child.mjs'))
  await once(child, 'message')
  const waiting = new Map<number, (reply: Reply) => void>()
  child.on('message', (reply: Reply) => waiting.get(reply.id)?.(reply))
  let id = 0
  return {
    query: async (text, values = []) => {
      const question = (id += 1)
      child.send({ id: question, text, values })
      const reply = await new Promise<Reply>((resolve) => waiting.set(question, resolve))
      waiting.delete(question)
      if (reply.error) throw Object.assign(new Error(reply.error.message), reply.error)
      return { rows: reply.rows ?? [] }
    },
    stop: async () => {
      const exited = once(child, 'exit')
      child.disconnect()
      await exited
    },
  }
}
