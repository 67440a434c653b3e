import { GuardError } from '../../../core/errors'
import type { Exchange } from '../../../core/exchange'
import type { MediaPart } from '../../../core/media'
import { orAborted } from '../../../core/or-aborted'
import type { Segment } from '../../../core/segment'
import { readPayload } from '../../../media/payload'
import type { ParsedMediaOptions } from './options'
import type { Part } from './part'
import { recordRead, recordUnreadable } from './record'

/** Has parts read: their texts, as segments in the place of the parts. */
export type ReadParts = (exchange: Exchange, parts: readonly Part[]) => Promise<readonly Segment[]>

/**
 * Makes what has parts read. What was read on an exchange is read once, however often the controls of a route look at its
 * body.
 */
export function partReader(options: ParsedMediaOptions | undefined): ReadParts {
  const known = new WeakMap<Exchange, Map<string, string>>()
  return async (exchange, parts) => {
    if (options === undefined) throw failed('the route reads media, and this guard has no reader')
    const texts = known.get(exchange) ?? new Map<string, string>()
    known.set(exchange, texts)
    const controller = new AbortController()
    const stop = (detail: string) => controller.abort(failed(detail))
    const late = `the media have not been read for ${options.timeoutMs} ms`
    const timer = setTimeout(stop, options.timeoutMs, late)
    const stopListening = exchange.request.onGone?.(() => stop('nobody waits any more'))
    try {
      const reading = { exchange, texts, options, signal: controller.signal }
      return await orAborted(readAll(parts, reading), controller.signal)
    } finally {
      clearTimeout(timer)
      stopListening?.()
      // One of several may have failed: the others need not be read to the end.
      controller.abort()
    }
  }
}

interface Reading {
  readonly exchange: Exchange
  readonly texts: Map<string, string>
  readonly options: ParsedMediaOptions
  readonly signal: AbortSignal
}

async function readAll(parts: readonly Part[], reading: Reading): Promise<readonly Segment[]> {
  const { concurrency } = reading.options
  const read: Segment[] = []
  const waiting = parts.entries()
  const work = async (): Promise<void> => {
    for (const [index, part] of waiting) {
      reading.signal.throwIfAborted()
      read[index] = spoken(part, await textOf(part, reading))
    }
  }
  await Promise.all(Array.from({ length: Math.min(concurrency, parts.length) }, work))
  return read.filter(({ text }) => text !== '')
}

async function textOf(part: Part, { exchange, texts, options, signal }: Reading): Promise<string> {
  const { segment, type, written, payload } = part
  const key = JSON.stringify([segment.path, written])
  const known = texts.get(key)
  if (known !== undefined) return known
  const { name } = payload
  const bytes = readPayload(written, nothingAround)?.bytes() ?? Buffer.alloc(0)
  const shown: MediaPart = {
    ...{ bytes, type, path: segment.path, role: segment.role },
    ...(name !== undefined && { name }),
  }
  try {
    const text = textIn(await options.read(shown, { signal }))
    if (text === undefined) throw failed('the reader of media answered without a text')
    texts.set(key, text)
    recordRead(exchange, type)
    return text
  } catch (cause) {
    recordUnreadable(exchange, type, 'the reader failed')
    // What a reader throws may quote the part: it stays with the cause.
    throw cause instanceof GuardError ? cause : failed('the reader of media failed', cause)
  }
}

const nothingAround = { holder: undefined, outer: undefined }

function textIn(answer: unknown): string | undefined {
  if (typeof answer !== 'object' || answer === null || !Object.hasOwn(answer, 'text')) {
    return undefined
  }
  const { text } = answer as { readonly text: unknown }
  return typeof text === 'string' ? text : undefined
}

/**
 * What a picture or a file says is nobody's message. A sound is: whoever speaks in it does it as the one whose turn it is.
 */
function spoken({ segment, type }: Part, text: string): Segment {
  const isOwn = type.startsWith('audio/') || segment.origin.kind === 'tool'
  const origin = isOwn ? segment.origin : ({ kind: 'document' } as const)
  return { ...segment, text, kind: 'text', origin, trust: 'untrusted' }
}

function failed(detail: string, cause?: unknown): GuardError {
  return new GuardError('control-failed', { detail, cause })
}
