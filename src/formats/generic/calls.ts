import type { Format, StreamShape } from '../../core/format'
import type { Direction } from '../../core/segment'
import * as all from '../all'

// A client that knows a format acts on its calls, whatever this side takes the body for.
const formats: readonly Format[] = Object.values(all)

/** Names of the tools that a body of no certain format calls: all that any format finds. */
export function calledIn(body: unknown, direction: Direction): string[] {
  const items: readonly unknown[] = Array.isArray(body) ? body : [body]
  if (direction === 'response') return items.flatMap(calledInEvent)
  return items.flatMap((item) => formats.flatMap(({ calls }) => calls?.(item, direction) ?? []))
}

function calledInEvent(event: unknown): string[] {
  return formats.flatMap(({ calls, stream }) => [
    ...(calls?.(event, 'response') ?? []),
    ...(stream?.calls?.(event) ?? []),
  ])
}

function callPieces(event: unknown): ReadonlyMap<string, string> {
  return new Map(formats.flatMap(({ stream }) => [...(stream?.callPieces?.(event) ?? [])]))
}

/** The same of events. */
export const unshapedCalls = { calls: calledInEvent, callPieces } satisfies Partial<StreamShape>

/**
 * A format that was told by a body, whose sender has chosen it thereby: what it would not ask about is
 * asked about all the same.
 */
export function withCallsOfAll(format: Format): Format {
  const { calls, stream } = format
  const shape: StreamShape | undefined = stream && {
    callPieces,
    ...stream,
    calls: (event) => [...(stream.calls?.(event) ?? []), ...calledInEvent(event)],
  }
  return {
    ...format,
    calls: (body, direction) => [...(calls?.(body, direction) ?? []), ...calledIn(body, direction)],
    stream: shape,
  }
}
