import type { Ledger, LedgerEntry } from '../core/ledger'

/** Notes of a connection that are kept apart; what comes later is counted without its note. */
const maxLines = 256

type Line = { -readonly [Key in keyof LedgerEntry]: LedgerEntry[Key] }

/** Enters what was done on each event of a connection, which are many: what is alike is one line that counts. */
export class FrameLedger {
  readonly #ledger: Ledger
  readonly #lines = new Map<string, Line>()

  constructor(ledger: Ledger) {
    this.#ledger = ledger
  }

  add(entries: readonly LedgerEntry[]): void {
    for (const entry of entries) this.#count(entry)
  }

  #count({ segments, findings, note, ...entry }: LedgerEntry): void {
    const isKept = note !== undefined && this.#lines.size < maxLines
    const line = this.#lineOf(isKept ? { ...entry, note } : entry)
    if (segments !== undefined) line.segments = (line.segments ?? 0) + segments
    if (findings === undefined) return
    const counts: Record<string, number> = { ...line.findings }
    for (const [type, count] of Object.entries(findings)) counts[type] = (counts[type] ?? 0) + count
    line.findings = counts
  }

  #lineOf(entry: LedgerEntry): Line {
    const key = JSON.stringify(entry)
    const known = this.#lines.get(key)
    if (known !== undefined) return known
    const line: Line = { ...entry }
    this.#lines.set(key, line)
    this.#ledger.record(line)
    return line
  }
}
