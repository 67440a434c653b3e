import type { Framing } from './envelope'
import { EventFilter, type EventFilterOptions } from './event-filter'
import { framingOf } from './framing-of'
import type { TextChannel } from './inspector'
import type { TextSink } from './stream-filter'

export interface SinkOptions extends Omit<EventFilterOptions, 'framing'> {
  readonly exchangeId: string
  /** The parsed body of the request. */
  readonly request?: unknown
}

/**
 * Text that is declared as no stream of events, and treated as one where it begins like one: clients of
 * the APIs read events whatever the content type says.
 *
 * @param isWhole true where nothing waits for the lines of the text.
 */
export function anySink(options: SinkOptions, isWhole: boolean): TextSink {
  const { format, inspector } = options
  // Text with braces is told from lines of JSON by its lines alone, for which a stream should not wait.
  const mayBeLines = format.stream === undefined ? isWhole : format.stream.framing === 'ndjson'
  let sink: TextSink | undefined
  let begun = ''
  return {
    write: (text, release) => {
      if (sink !== undefined) return sink.write(text, release)
      begun += text
      const framing = framingOf(begun, mayBeLines)
      if (framing === undefined) return
      sink = framing === 'none' ? textSink(options) : eventsSink(framing, options)
      sink.write(begun, release)
    },
    end: (release) => {
      sink ??= begunSink(textSink(options), begun, release)
      sink.end(release)
    },
    errorEvent: (error) => sink?.errorEvent(error),
    settle: (error) => inspector.settle(error),
  }
}

function begunSink(sink: TextSink, begun: string, release: (text: string) => void): TextSink {
  sink.write(begun, release)
  return sink
}

/** Text that is not JSON is one text from beginning to end. Its clients know no error event. */
function textSink({ inspector }: SinkOptions): TextSink {
  const channel = inspector.open('text')
  return {
    write: (text, release) => release(channel.push(text).text),
    end: (release) => release(channel.end().text),
    errorEvent: () => undefined,
    settle: (error) => inspector.settle(error),
  }
}

/**
 * Events, and what stands between them. From the first line on that belongs to no event, what leaves is
 * searched once more as one text: a client may read it from line to line.
 */
export function eventsSink(framing: Framing, options: SinkOptions): TextSink {
  const { format, inspector, exchangeId, request } = options
  const events = new EventFilter({ ...options, framing })
  const framer = framing.cutter()
  const speaks = format.stream?.framing === framing.name
  let lines: TextChannel | undefined
  const again = (written: string): string => {
    if (!events.strays) return written
    lines ??= inspector.open('text')
    return lines.push(written).text
  }
  return {
    write: (text, release) => framer.push(text, (event) => release(again(events.accept(event)))),
    end: (release) => {
      release(again(events.end(framer.end())))
      release(lines?.end().text ?? '')
    },
    errorEvent: ({ status, code, message }) => {
      const refusal = { status, code, message, exchangeId, request }
      const event = speaks ? format.errorEvent(refusal, events.place) : undefined
      return event === undefined ? undefined : framing.wrapError(event)
    },
    settle: (error) => inspector.settle(error),
  }
}
