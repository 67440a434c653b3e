import { adversarial, type AdversarialKind } from '../../../src/detectors/all'
import type { DetectionContext } from '../../../src/core/detector'

export const context: DetectionContext = {
  ...{ direction: 'request', kind: 'text', role: 'user' },
  origin: { kind: 'user' },
}

/** The pieces of a text that one sign points at. */
export function pieces(kind: AdversarialKind, text: string): readonly string[] {
  const { detect } = adversarial({ types: [kind] })
  return detect(text, context, 0).map(({ start, end }) => text.slice(start, end))
}
