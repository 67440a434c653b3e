import type { Control } from '../../core/control'
import type { Exchange } from '../../core/exchange'
import type { CoverageQuestion } from '../../core/question'

/**
 * Holds the route to its coverage: a detector that did not run on all of the request is a denial,
 * like one that found something. Reads the ledger, so it believes only what was recorded.
 */
export function coverage(detectors: readonly string[]): Control<CoverageQuestion> {
  return {
    name: 'sanitize',
    step: 'coverage',
    carries: [],
    observe: (exchange) => {
      const required = requiredOf(exchange, detectors)
      if (required.length === 0) return undefined
      const missing = required.flatMap((detector) => notRun(exchange, detector))
      return { kind: 'coverage', direction: 'request', required, missing }
    },
    enforce: () => undefined,
  }
}

function requiredOf({ route }: Exchange, detectors: readonly string[]): readonly string[] {
  if (route?.coverage === 'none') return []
  return route?.coverage ?? detectors
}

function notRun({ ledger }: Exchange, detector: string): { detector: string; reason: string }[] {
  const entries = ledger.entries.filter(
    (entry) => entry.detector === detector && entry.direction === 'request',
  )
  const gap = entries.find(({ verdict }) => verdict === 'not-run' || verdict === 'error')
  if (gap !== undefined) return [{ detector, reason: gap.note ?? gap.verdict }]
  return entries.length === 0 ? [{ detector, reason: 'no such detector ran' }] : []
}
