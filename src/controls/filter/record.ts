import type { Finding } from '../../core/finding'
import type { Ledger } from '../../core/ledger'
import type { RefusalCode } from '../../core/refusal'

const control = 'filter'
const step = 'content'
const direction = 'response'

/** Enters each detector with the texts it covered and what it found, by type. */
export function recordRun(
  ledger: Ledger,
  detectors: readonly string[],
  { segments, found }: { readonly segments: number; readonly found: ReadonlyMap<string, Found> },
): void {
  for (const detector of detectors) {
    const findings = countsOf(detector, found)
    const verdict = findings === nothing ? 'pass' : 'finding'
    ledger.record({ control, step, detector, verdict, direction, segments, findings })
  }
}

const nothing: Readonly<Record<string, number>> = Object.freeze({})

function countsOf(
  detector: string,
  found: ReadonlyMap<string, Found>,
): Readonly<Record<string, number>> {
  let counts: Record<string, number> | undefined
  for (const [type, { detector: by, count: times }] of found) {
    if (by === detector) (counts ??= {})[type] = times
  }
  return counts ?? nothing
}

/** Enters each detector as not run, with the reason. */
export function recordNotRun(ledger: Ledger, detectors: readonly string[], note: string): void {
  for (const detector of detectors) {
    ledger.record({ control, step, detector, verdict: 'not-run', direction, note })
  }
}

/** Enters that the response was refused. */
export function recordRefusal(ledger: Ledger, code: RefusalCode): void {
  ledger.record({ control, step, verdict: 'error', direction, note: code })
}

/** How often a type was found, and by which detector. */
export interface Found {
  readonly detector: string
  readonly count: number
}

/** Counts findings by type. */
export function count(found: Map<string, Found>, findings: readonly Finding[]): void {
  for (const { type, detector } of findings) {
    found.set(type, { detector, count: (found.get(type)?.count ?? 0) + 1 })
  }
}
