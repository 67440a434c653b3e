import type { Exchange } from '../../core/exchange'
import type { CompiledDetectors } from '../../detectors/compile'
import type { InspectedText } from './observe'

const place = { control: 'sanitize', step: 'content', direction: 'request' } as const

/** Enters each detector with the texts it covered and what it found, by type. */
export function recordRun(
  { ledger }: Exchange,
  detectors: CompiledDetectors,
  inspected: readonly InspectedText[],
): void {
  for (const detector of detectors.names) {
    const findings = countTypes(detector, inspected)
    const verdict = Object.keys(findings).length === 0 ? 'pass' : 'finding'
    ledger.record({ ...place, detector, verdict, segments: inspected.length, findings })
  }
}

/** Enters each detector as not run, with the reason. */
export function recordNotRun(
  { ledger }: Exchange,
  detectors: CompiledDetectors,
  note: string,
): void {
  for (const detector of detectors.names)
    ledger.record({ ...place, detector, verdict: 'not-run', note })
}

function countTypes(
  detector: string,
  inspected: readonly InspectedText[],
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { findings } of inspected) {
    for (const finding of findings) {
      if (finding.detector === detector) counts[finding.type] = (counts[finding.type] ?? 0) + 1
    }
  }
  return counts
}
