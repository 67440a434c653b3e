import type { ServerResponse } from 'node:http'

/** The methods of a response below the tap. */
export interface Wire {
  readonly writeHead: (...parameters: readonly unknown[]) => void
  readonly write: (...parameters: readonly unknown[]) => boolean
  readonly end: (...parameters: readonly unknown[]) => void
  readonly flushHeaders: () => void
  /** True while one of these runs: what it calls on the response must not be tapped again. */
  readonly busy: () => boolean
}

type Method = (...parameters: readonly unknown[]) => unknown

/** Keeps the methods that a response has now, before the tap puts its own in front of them. */
export function wireOf(res: ServerResponse): Wire {
  let depth = 0
  const below = (method: Method): Method => {
    return (...parameters) => {
      depth += 1
      try {
        return method.apply(res, parameters as unknown[])
      } finally {
        depth -= 1
      }
    }
  }
  // The types of the overloads are of no use here: parameters are handed through as they came.
  const methods = res as unknown as Record<keyof Wire, Method>
  return {
    writeHead: below(methods.writeHead),
    write: below(methods.write) as Wire['write'],
    end: below(methods.end),
    flushHeaders: below(methods.flushHeaders),
    busy: () => depth > 0,
  }
}
