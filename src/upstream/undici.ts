import type { OptionParser } from '../core/options'
import type { UndiciAgentClass } from './identity-agent'

/** What is used of undici 7: `import * as undici from 'undici'`. */
export interface Undici {
  readonly Agent: unknown
  readonly fetch: unknown
}

type UndiciFetch = (url: string, init: object) => Promise<Response>

export const undiciOption: OptionParser<{ Agent: UndiciAgentClass; fetch: UndiciFetch }> = (
  value,
  fail,
) => {
  const { Agent, fetch } = (value ?? {}) as Partial<Undici>
  if (typeof Agent !== 'function' || typeof fetch !== 'function') {
    return fail("undici 7: `import * as undici from 'undici'`")
  }
  return { Agent: Agent as UndiciAgentClass, fetch: fetch as UndiciFetch }
}
