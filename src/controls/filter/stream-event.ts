import { rewrite } from '../../formats/rewrite'
import type { Envelope } from './envelope'
import type { Waiting } from './path-texts'

/** An event on its way out. */
export interface StreamEvent extends Waiting {
  readonly raw: string
  readonly envelope: Envelope
  /** The parsed data of a JSON event, the data itself of another. */
  value: unknown
  isJson: boolean
  /** The value is no longer what the data says, even without rewrites. */
  changed: boolean
  /** New texts for lines beside the data. */
  readonly asides: Map<string, string>
}

export function streamEvent(raw: string, envelope: Envelope): StreamEvent {
  return {
    raw,
    envelope,
    value: envelope.data,
    isJson: false,
    changed: false,
    asides: new Map(),
    waiting: 0,
    rewrites: [],
  }
}

/** True while the event would leave as it came. */
export function isUntouched({ changed, rewrites, asides }: StreamEvent): boolean {
  return !changed && rewrites.length === 0 && asides.size === 0
}

/** The event as it may leave; the very text that came where nothing in it changed. */
export function writeEvent(event: StreamEvent): string {
  if (isUntouched(event)) return event.raw
  return event.envelope.write(dataOf(event), event.asides)
}

function dataOf({ value, isJson, changed, rewrites, envelope }: StreamEvent): string | undefined {
  if (!changed && rewrites.length === 0) return envelope.data
  const written = rewrite(value, rewrites)
  return isJson ? JSON.stringify(written) : String(written)
}
