import { boundaryOf } from './boundary'
import type { MultipartLimits } from './limits'
import type { PartHead } from './part-head'
import { readMultipart } from './reader'

/** A part of a form that is held in memory. */
export interface FormPart {
  readonly head: PartHead
  readonly bytes: Buffer
}

/**
 * Reads a whole form.
 *
 * @throws GuardError as `readMultipart` and `boundaryOf` do.
 */
export function readForm(
  bytes: Buffer,
  contentType: string,
  limits: MultipartLimits,
): readonly FormPart[] {
  const parts: FormPart[] = []
  const reader = readMultipart(boundaryOf(contentType), limits, (head) => {
    const chunks: Buffer[] = []
    return {
      data: (chunk) => void chunks.push(chunk),
      end: () => void parts.push({ head, bytes: Buffer.concat(chunks) }),
    }
  })
  reader.write(bytes)
  reader.end()
  return parts
}
