/** How a listener answered an upgrade. */
export interface Answer {
  /** What the client is told. */
  readonly bytes: Buffer
  /** True where both go on in frames. */
  readonly opens: boolean
  /** What came behind the head. */
  readonly rest: Buffer
  /** Why the answer may not leave. */
  readonly fault?: string
}

/** A longer head is refused, in bytes. */
const maxHead = 16_384

const empty = Buffer.alloc(0)

/**
 * Reads the head of an answer as it comes; `undefined` until it is whole. Of one that opens nothing the client
 * gets the status alone: its body is a text that nobody looks at.
 */
export function answerHead(): (chunk: Buffer) => Answer | undefined {
  let held = empty
  return (chunk) => {
    held = Buffer.concat([held, chunk])
    const end = held.indexOf('\r\n\r\n')
    if (end === -1 && held.length <= maxHead) return undefined
    if (end === -1 || end > maxHead) return faulty('the answer to an upgrade has no end')
    const [line = '', ...fields] = held.toString('latin1', 0, end).split('\r\n')
    const status = /^HTTP\/1\.1 (\d{3})(?: |$)/.exec(line)?.[1]
    if (status === undefined) return faulty('the answer to an upgrade is not HTTP')
    if (status !== '101') return { bytes: bare(status), opens: false, rest: empty }
    if (fields.some((field) => /^sec-websocket-extensions\s*:/i.test(field))) {
      return faulty('an extension was agreed on that nobody asked for')
    }
    return { bytes: held.subarray(0, end + 4), opens: true, rest: held.subarray(end + 4) }
  }
}

function bare(status: string): Buffer {
  return Buffer.from(`HTTP/1.1 ${status} \r\nContent-Length: 0\r\nConnection: close\r\n\r\n`)
}

function faulty(fault: string): Answer {
  return { bytes: empty, opens: false, rest: empty, fault }
}
