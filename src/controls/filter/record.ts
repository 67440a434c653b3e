import type { Finding } from '../../core/finding'
import type { Ledger } from '../../core/ledger'
import type { RefusalCode } from '../../core/refusal'

const place = { control: 'filter', step: 'content', direction: 'response' } as const

/** Enters each detector with the texts it covered and what it found, by type. */
export function recordRun(
  ledger: Ledger,
  detectors: readonly string[],
  { segments, found }: { readonly segments: number; readonly found: ReadonlyMap<string, Found> },
): void {
  for (const detector of detectors) {
    const counts = [...found].filter(([, { detector: by }]) => by === detector)
    const findings = Object.fromEntries(counts.map(([type, { count }]) => [type, count]))
    const verdict = counts.length === 0 ? 'pass' : 'finding'
    ledger.record({ ...place, detector, verdict, segments, findings })
  }
}

/** Enters each detector as not run, with the reason. */
export function recordNotRun(ledger: Ledger, detectors: readonly string[], note: string): void {
  for (const detector of detectors) ledger.record({ ...place, detector, verdict: 'not-run', note })
}

/** Enters that the response was refused. */
export function recordRefusal(ledger: Ledger, code: RefusalCode): void {
  ledger.record({ ...place, verdict: 'error', note: code })
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
