import type { Exchange } from '../core/exchange'
import type { EventStreamCodec } from '../formats/framing/event-stream'
import { decodeUtf8 } from '../formats/framing/utf8'

/** Loads what reads the frames of event streams, once a format needs it. */
export interface CodecLoader {
  /** Waits for it before the handler of an exchange whose responses may have frames; never rejects. */
  readonly prepare: (exchange: Pick<Exchange, 'format'>) => Promise<void> | undefined
  /** `undefined` where it was not needed yet, and where it is not installed. */
  readonly codec: () => EventStreamCodec | undefined
}

export function codecLoader(load = installedCodec): CodecLoader {
  let codec: EventStreamCodec | undefined
  let loading: Promise<void> | undefined
  return {
    prepare: ({ format }) => {
      if (codec !== undefined || format?.stream?.framing !== 'eventstream') return undefined
      loading ??= load().then((loaded) => void (codec = loaded))
      return loading
    },
    codec: () => codec,
  }
}

/** What is used of `@smithy/eventstream-codec`. */
interface CodecModule {
  readonly EventStreamCodec: new (
    toUtf8: (bytes: Uint8Array) => string,
    fromUtf8: (text: string) => Uint8Array,
  ) => EventStreamCodec
}

/** Not a literal, so that nobody who bundles this package has to have it. */
const codecName: string = '@smithy/eventstream-codec'

async function installedCodec(): Promise<EventStreamCodec | undefined> {
  try {
    const loaded = (await import(codecName)) as CodecModule & { readonly default?: CodecModule }
    const { EventStreamCodec: Codec } = loaded.default ?? loaded
    return new Codec(
      (bytes) => decodeUtf8(Buffer.from(bytes)),
      (text) => Buffer.from(text, 'utf8'),
    )
  } catch {
    return undefined
  }
}
