export interface Cap {
  readonly url: string
  readonly maxBytes: number
  /** Called once, when nothing more is read. */
  readonly onEnd: () => void
}

/** A response whose body ends in an error where it is larger than was said. */
export function cappedResponse(response: Response, { url, maxBytes, onEnd }: Cap): Response {
  const { status, statusText, body } = response
  const headers = new Headers([...response.headers])
  // They are about what came over the wire; what is read is decompressed.
  if (headers.has('content-encoding')) headers.delete('content-length')
  headers.delete('content-encoding')
  const capped = body && capBody(body, maxBytes, onEnd)
  if (capped === null) onEnd()
  const made = new Response(capped, { status, statusText, headers })
  Object.defineProperty(made, 'url', { value: url })
  return made
}

function capBody(
  body: ReadableStream<Uint8Array>,
  maxBytes: number,
  onEnd: () => void,
): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  let left = maxBytes
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      try {
        const { done, value } = await reader.read()
        if (done) {
          controller.close()
          onEnd()
          return
        }
        left -= value.byteLength
        if (left < 0) throw new TypeError('`publicFetch` was sent a body that is too large')
        controller.enqueue(value)
      } catch (error) {
        controller.error(error)
        reader.cancel().catch(() => undefined)
        onEnd()
      }
    },
    cancel: async (reason) => {
      onEnd()
      await reader.cancel(reason)
    },
  })
}
