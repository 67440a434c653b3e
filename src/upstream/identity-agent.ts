import type { TlsFiles } from '../tls/tls-files'
import type { ServerCheck } from './expected-server'

/** A pool of connections: an `Agent` of undici. */
export interface UndiciAgent {
  /** Ends once the calls that are underway have. */
  readonly close: () => Promise<void>
}

export type UndiciAgentClass = new (options: { readonly connect: object }) => UndiciAgent

interface Lease {
  readonly agent: UndiciAgent
  calls: number
}

/**
 * The pool whose connections present what is in force. After a change there is another one: no new call goes
 * over a connection that was made before, and the old pool is closed once its calls have their answers. What
 * streams then goes on.
 */
export class IdentityAgent {
  readonly #make: () => UndiciAgent
  #current: Lease | undefined

  constructor(agentClass: UndiciAgentClass, identity: TlsFiles, checkServer: ServerCheck) {
    this.#make = () =>
      new agentClass({
        connect: {
          ...identity.clientOptions(),
          checkServerIdentity: checkServer,
          // Node does not check the identity of a server whose session is resumed.
          maxCachedSessions: 0,
        },
      })
    identity.onChange(() => this.#retire())
  }

  async use<Result>(call: (agent: UndiciAgent) => Promise<Result>): Promise<Result> {
    const lease = (this.#current ??= { agent: this.#make(), calls: 0 })
    lease.calls++
    try {
      return await call(lease.agent)
    } finally {
      lease.calls--
      if (lease !== this.#current) closeUnused(lease)
    }
  }

  #retire(): void {
    const old = this.#current
    this.#current = undefined
    if (old !== undefined) closeUnused(old)
  }
}

function closeUnused({ agent, calls }: Lease): void {
  if (calls === 0) agent.close().catch(() => undefined)
}
