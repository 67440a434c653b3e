import type { RowKind, UploadCounts, UploadReport, ReportedRow } from '../../core/upload'
import type { Verdict } from './inner'

/** So many rows are listed one by one. */
const maxListed = 1000

/** Counts what becomes of rows. */
export class Tally {
  kind: RowKind | undefined
  bytes = 0
  #rows = 0
  #passed = 0
  #redacted = 0
  #dropped = 0
  #refused = 0
  #unlisted = 0
  readonly #changed: ReportedRow[] = []
  readonly #findings = new Map<string, number>()

  get rows(): number {
    return this.#rows
  }

  pass({ findings }: Pick<Verdict, 'findings'>): void {
    this.#rows += 1
    this.#passed += 1
    this.#add(findings)
  }

  change(row: number, outcome: ReportedRow['outcome'], { findings, code }: Verdict): void {
    this.#rows += 1
    if (outcome === 'redacted') this.#redacted += 1
    else if (outcome === 'dropped') this.#dropped += 1
    else this.#refused += 1
    this.#add(findings)
    if (this.#changed.length >= maxListed) this.#unlisted += 1
    else this.#changed.push({ row, outcome, ...(code && { code }), findings })
  }

  get counts(): UploadCounts {
    return {
      rows: this.#rows,
      bytes: this.bytes,
      passed: this.#passed,
      redacted: this.#redacted,
      dropped: this.#dropped,
      refused: this.#refused,
    }
  }

  get report(): UploadReport {
    return {
      ...this.counts,
      kind: this.kind,
      findings: Object.fromEntries(this.#findings),
      changed: [...this.#changed],
      unlisted: this.#unlisted,
    }
  }

  #add(findings: Verdict['findings']): void {
    for (const type of Object.keys(findings)) {
      this.#findings.set(type, (this.#findings.get(type) ?? 0) + (findings[type] ?? 0))
    }
  }
}
