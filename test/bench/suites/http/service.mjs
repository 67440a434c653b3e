import { fork } from 'node:child_process'
import { once } from 'node:events'

/** Starts a service of this kind in a process of its own; `undefined` where it is not installed. */
export async function startService(kind) {
  const child = fork(new URL('server.mjs', import.meta.url), [kind], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const started = new Promise((resolve, reject) => {
    child.once('message', resolve)
    child.once('exit', (code) => reject(new Error(`the service \`${kind}\` ended with ${code}`)))
  })
  const { port, credential, absent } = await started
  if (absent) return undefined
  child.removeAllListeners('exit')
  return {
    port,
    credential,
    /** CPU time the process has used, all threads, in microseconds. */
    cpu: async () => {
      child.send('cpu')
      const [{ cpu }] = await once(child, 'message')
      return cpu.user + cpu.system
    },
    stop: () => child.disconnect(),
  }
}
