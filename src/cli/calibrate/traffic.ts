import { createReadStream, statSync } from 'node:fs'
import { pipeline } from 'node:stream'
import { TextDecoder } from 'node:util'
import { createGunzip } from 'node:zlib'

/** Who wrote a text: those whose thresholds are told apart. */
export const trafficOrigins = ['user', 'tool', 'document'] as const

export type TrafficOrigin = (typeof trafficOrigins)[number]

/** A text that a service was sent. */
export interface TrafficText {
  /** From 1. */
  readonly line: number
  readonly text: string
  readonly origin: TrafficOrigin
}

/** A longer line is refused, in bytes. */
const longestLine = 10_000_000

/** Bytes of a file; 0 for the standard input, which does not tell. */
export function sizeOf(file: string): number {
  return file === '-' ? 0 : statSync(file).size
}

/**
 * Reads JSON lines piece by piece, gzipped where the name ends in `.gz`, from the standard input for `-`:
 * a text, or `{ text, origin }` with the user for the origin where it is left out.
 *
 * @param advance is told how many bytes of the file were read.
 * @throws Error with the line, and without its words, for what is neither.
 */
export async function* readTraffic(
  file: string,
  advance: (bytes: number) => void,
): AsyncGenerator<TrafficText> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for await (const { line, bytes } of linesOf(file, advance)) {
    const fail = (problem: string): never => {
      throw new Error(`${file}:${line}: ${problem}`)
    }
    const text = decoded(decoder, bytes)
    if (text === undefined) return fail('expected UTF-8')
    if (text.trim() === '') continue
    yield { line, ...rowOf(text, fail) }
  }
}

function decoded(decoder: TextDecoder, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

function rowOf(
  json: string,
  fail: (problem: string) => never,
): Pick<TrafficText, 'text' | 'origin'> {
  const value = parsed(json)
  if (typeof value === 'string') return { text: value, origin: 'user' }
  const { text, origin = 'user' } = (value ?? {}) as Record<string, unknown>
  if (typeof text !== 'string') {
    return fail('expected one JSON string a line, or one JSON object with `text`')
  }
  const known = trafficOrigins.find((name) => name === origin)
  if (known === undefined) return fail('expected an `origin` of user, tool or document')
  return { text, origin: known }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown
  } catch {
    return undefined
  }
}

async function* linesOf(file: string, advance: (bytes: number) => void) {
  let [line, length] = [1, 0]
  let pieces: Buffer[] = []
  const keep = (piece: Buffer): void => {
    length += piece.length
    if (length > longestLine) {
      throw new Error(`${file}:${line}: expected a line of at most ${longestLine / 1e6} MB`)
    }
    pieces.push(piece)
  }
  for await (const chunk of chunksOf(file, advance)) {
    let from = 0
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, from)) {
      keep(chunk.subarray(from, end))
      yield { line, bytes: Buffer.concat(pieces) }
      from = end + 1
      line += 1
      pieces = []
      length = 0
    }
    keep(chunk.subarray(from))
  }
  yield { line, bytes: Buffer.concat(pieces) }
}

const newline = 0x0a

function chunksOf(file: string, advance: (bytes: number) => void): AsyncIterable<Buffer> {
  const bytes = file === '-' ? process.stdin : createReadStream(file, { highWaterMark: 262_144 })
  const counted = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      advance(chunk.length)
      yield chunk
    }
  }
  if (!file.endsWith('.gz')) return counted(bytes)
  // What goes wrong destroys the last stream, which throws it where it is read.
  return pipeline(bytes, counted, createGunzip(), () => undefined)
}
