import { brokenCap, type Caps } from '../../controls/sanitize/caps'
import { contextOf } from '../../controls/sanitize/inspect'
import type { Exchange } from '../../core/exchange'
import type { CompiledDetectors } from '../../detectors/compile'
import { scan } from '../../detectors/scan'
import { openTexts } from '../../formats/open-texts'
import { referencesIn } from '../../formats/references/references-in'
import { segmentsOf } from '../../formats/segments'
import { textBody } from '../../formats/text-body'
import type { Inner } from './inner'

/** What texts are looked at with. */
export interface Glance {
  readonly detectors: CompiledDetectors
  readonly caps: Caps
}

/**
 * True where the content step would find nothing and change nothing: most rows are told by this, which
 * needs no exchange. False says nothing.
 */
export function isPlain({ body, format }: Inner, { detectors, caps }: Glance): boolean {
  if (body === undefined || detectors.whole.patient.length > 0) return false
  try {
    const segments = segmentsIn({ body, format })
    if (segments === undefined || brokenCap(caps, body.value, segments) !== undefined) return false
    const { texts, hidesText } = openTexts(segments)
    return (
      !hidesText && texts.every((one) => scan(one.text, detectors, contextOf(one)).length === 0)
    )
  } catch {
    // Whatever it was is told by the step itself.
    return false
  }
}

function segmentsIn({ body, format }: Required<Pick<Exchange, 'body' | 'format'>>) {
  if (body === undefined || format === undefined) return undefined
  if (body.kind === 'text') {
    const text = String(body.value)
    // A text that may be read as JSON is asked for what it refers to.
    return /^\s*[[{]/.test(text) ? undefined : [textBody(text, 'request')]
  }
  if (format.check(body.value) !== undefined) return undefined
  if (referencesIn(format, body.value).length > 0) return undefined
  const segments = segmentsOf(format, body.value, 'request', body.numbers)
  const isText = segments.every(({ kind }) => kind !== 'media' && kind !== 'reference')
  return isText ? segments : undefined
}
