import type { PartHead } from './part-head'

/** Writes a form in parts: a head before the content of each part, and the end after the last. */
export interface FormWriter {
  /** For the `Content-Type` of the body. */
  readonly contentType: string
  readonly head: (part: PartHead) => Buffer
  readonly end: Buffer
}

/**
 * A writer with a boundary of its own, which nobody knew who wrote a part: none can hold it.
 *
 * @param randomBytes cryptographically strong.
 */
export function formWriter(randomBytes: (size: number) => Uint8Array): FormWriter {
  const boundary = `portcullis-${Buffer.from(randomBytes(24)).toString('hex')}`
  let begun = false
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    head: ({ name, filename, type }) => {
      const lines = [
        `${begun ? '\r\n' : ''}--${boundary}`,
        `Content-Disposition: form-data; name="${quoted(name)}"${fileOf(filename)}`,
        ...(type === undefined ? [] : [`Content-Type: ${type}`]),
      ]
      begun = true
      return Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'utf8')
    },
    get end() {
      return Buffer.from(`${begun ? '\r\n' : ''}--${boundary}--\r\n`, 'latin1')
    },
  }
}

/** A whole form that is held in memory. */
export function writeForm(
  parts: readonly { readonly head: PartHead; readonly bytes: Buffer }[],
  writer: FormWriter,
): Buffer {
  const pieces = parts.flatMap(({ head, bytes }) => [writer.head(head), bytes])
  return Buffer.concat([...pieces, writer.end])
}

function fileOf(filename: string | undefined): string {
  return filename === undefined ? '' : `; filename="${quoted(filename)}"`
}

// As browsers do it (HTML §4.10.21.8).
function quoted(text: string): string {
  return text
    .replace(/["\r\n]/g, (unit) => escapes[unit] ?? '')
    .replace(/[\\\u0000-\u001f\u007f]/g, '_')
}

const escapes: Readonly<Record<string, string>> = { '"': '%22', '\r': '%0D', '\n': '%0A' }
