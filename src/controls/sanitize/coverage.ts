import type { Control } from '../../core/control'
import type { Detector } from '../../core/detector'
import type { Exchange } from '../../core/exchange'
import type { CoverageQuestion } from '../../core/question'

type Named = Pick<Detector, 'name' | 'types'>

/**
 * Holds the route to its coverage: a detector that did not run on all of the request is a denial,
 * like one that found something. Reads the ledger, so it believes only what was recorded.
 */
export function coverage(detectors: readonly Named[]): Control<CoverageQuestion> {
  return {
    name: 'sanitize',
    step: 'coverage',
    carries: [],
    observe: (exchange) => {
      const required = requiredOf(exchange, detectors)
      if (required.length === 0) return undefined
      const missing = required.flatMap((word) => gapsOf(exchange, word, detectors))
      return { kind: 'coverage', direction: 'request', required, missing }
    },
    enforce: () => undefined,
  }
}

/** The detectors that a word of a route's coverage asks for: their name, or a type they find. */
export function detectorsFor(word: string, detectors: readonly Named[]): readonly string[] {
  const finds = (type: string): boolean => type === word || type.startsWith(`${word}.`)
  return detectors
    .filter(({ name, types }) => name === word || types.some(finds))
    .map(({ name }) => name)
}

function requiredOf({ route }: Exchange, detectors: readonly Named[]): readonly string[] {
  if (route?.coverage === 'none') return []
  return route?.coverage ?? detectors.map(({ name }) => name)
}

function gapsOf(
  { ledger }: Exchange,
  word: string,
  detectors: readonly Named[],
): CoverageQuestion['missing'] {
  const names = detectorsFor(word, detectors)
  if (names.length === 0) return [{ detector: word, reason: 'no such detector ran' }]
  return names.flatMap((detector) => {
    const entries = ledger.entries.filter(
      (entry) => entry.detector === detector && entry.direction === 'request',
    )
    const gap = entries.find(({ verdict }) => verdict === 'not-run' || verdict === 'error')
    if (gap !== undefined) return [{ detector: word, reason: gap.note ?? gap.verdict }]
    return entries.length === 0 ? [{ detector: word, reason: 'no such detector ran' }] : []
  })
}
