import { isGuardError } from '../../core/errors'
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

/** Enters what became of each detector where one failed, or where they took too long. */
export function recordFailure(
  { ledger }: Exchange,
  detectors: CompiledDetectors,
  error: unknown,
): void {
  const known = isGuardError(error) ? error : undefined
  const note = known?.detail
  for (const detector of detectors.names) {
    const failed = known?.detector === undefined || known.detector === detector
    const entry = failed
      ? ({ verdict: 'error', ...(note !== undefined && { note }) } as const)
      : ({ verdict: 'not-run', note: 'another detector failed' } as const)
    ledger.record({ control, step, detector, direction, ...entry })
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
