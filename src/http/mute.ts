import type { ServerResponse } from 'node:http'
import { closedSink } from './sink'

/**
 * Takes whatever a handler still does with a response that was answered in its place. Node would throw
 * at it, and frameworks would take that for an error of the handler and destroy the connection.
 */
export function mute(res: ServerResponse): void {
  const { write, end } = closedSink(res)
  const itself = (): ServerResponse => res
  Object.assign(res, {
    setHeader: itself,
    setHeaders: itself,
    appendHeader: itself,
    removeHeader: () => undefined,
    addTrailers: () => undefined,
    flushHeaders: () => undefined,
    writeHead: itself,
    write: (...parameters: unknown[]) => write(parameters),
    end: (...parameters: unknown[]) => {
      end(parameters)
      return res
    },
  })
}
