import { isUtf8 } from 'node:buffer'
import { characterClass, longSpans, spansAround, type Span } from './spans'

/** One way to write a text in other characters. */
export interface Decoding {
  /** Where runs may stand: none reaches over the ends of a span. */
  readonly spans: (text: string) => readonly Span[]
  /** Finds runs that are long enough to hide a value; has the flag `g`. */
  readonly run: RegExp
  /** What a run says; `undefined` where that is no text. */
  readonly decode: (run: string) => string | undefined
}

/** Characters of a run, and the ends of lines within it. */
const base64 = characterClass(/[A-Za-z0-9+/_\r\n-]/)
const hex = characterClass(/[0-9A-Fa-f :]/)
const percent = characterClass(/[\w.~+%-]/)

/** Fewest characters of a run in base64 and hexadecimal. */
const shortest = 16
const padding = 2

/** All of them. A run is at most 1 MiB. */
export const decodings: readonly Decoding[] = [
  {
    // RFC 4648 sections 4 and 5, also over several lines (RFC 2045 section 6.8).
    spans: (text) =>
      longSpans(text, base64, shortest).map(({ start, end }) => ({ start, end: end + padding })),
    run: /(?<![A-Za-z0-9+/_-])(?:[A-Za-z0-9+/_-]{4}(?:\r?\n)?){4,262144}(?:[A-Za-z0-9+/_-]{2,3}={0,2})?/g,
    decode: (run) => textOf(Buffer.from(run, 'base64')),
  },
  {
    // RFC 4648 section 8.
    spans: (text) => longSpans(text, hex, shortest),
    run: /(?<![0-9A-Fa-f])[0-9A-Fa-f]{2}(?:[ :]?[0-9A-Fa-f]{2}){7,524288}/g,
    decode: (run) => textOf(Buffer.from(run.replace(/[ :]/g, ''), 'hex')),
  },
  {
    // RFC 3986 section 2.1; between the escapes stands what needs none.
    spans: (text) => spansAround(text, '%', percent),
    run: /(?:[\w.~+-]{0,64}%[0-9A-Fa-f]{2}){1,65536}[\w.~+-]{0,64}/g,
    decode: (run) => percentDecoded(run),
  },
]

function textOf(bytes: Buffer): string | undefined {
  if (!isUtf8(bytes)) return undefined
  const text = bytes.toString()
  return /[\0-\x08\x0e-\x1f]/.test(text) ? undefined : text
}

function percentDecoded(run: string): string | undefined {
  try {
    return decodeURIComponent(run)
  } catch {
    return undefined
  }
}
