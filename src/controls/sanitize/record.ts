import type { Exchange } from '../../core/exchange'
import type { CompiledDetectors } from '../../detectors/compile'
import type { InspectedText } from './inspect'

const control = 'sanitize'
const step = 'content'
const direction = 'request'

/** Enters each detector with the texts it covered and what it found, by type. */
export function recordRun(
  { ledger }: Exchange,
  detectors: CompiledDetectors,
  inspected: readonly InspectedText[],
): void {
  const segments = inspected.length
  for (const detector of detectors.names) {
    const findings = countsOf(detector, inspected)
    const verdict = findings === nothing ? 'pass' : 'finding'
    ledger.record({ control, step, detector, verdict, direction, segments, findings })
  }
}

/** Enters each detector as not run, with the reason. */
export function recordNotRun(
  { ledger }: Exchange,
  detectors: CompiledDetectors,
  note: string,
): void {
  for (const detector of detectors.names) {
    ledger.record({ control, step, detector, verdict: 'not-run', direction, note })
  }
}

const nothing: Readonly<Record<string, number>> = Object.freeze({})

function countsOf(
  detector: string,
  inspected: readonly InspectedText[],
): Readonly<Record<string, number>> {
  let counts: Record<string, number> | undefined
  for (const { findings } of inspected) {
    for (const finding of findings) {
      if (finding.detector !== detector) continue
      counts ??= {}
      counts[finding.type] = (counts[finding.type] ?? 0) + 1
    }
  }
  return counts ?? nothing
}
