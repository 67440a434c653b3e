import type { Direction } from './segment'

export type ControlName = 'authenticate' | 'authorize' | 'limit' | 'sanitize' | 'filter'

export type Verdict = 'pass' | 'finding' | 'error' | 'not-run'

/** What one control or detector did on an exchange. `not-run` is a verdict like the others. */
export interface LedgerEntry {
  readonly control: ControlName
  /** The moment within the exchange: `admit`, `reserve`, `request`, `response` … */
  readonly step: string
  readonly detector?: string
  readonly verdict: Verdict
  readonly direction?: Direction
  /** How many segments were covered. */
  readonly segments?: number
  /** Type of the media part that the entry is about. */
  readonly media?: string
  /** Number of findings by type; never the text. */
  readonly findings?: Readonly<Record<string, number>>
  /** What was done: treatments, the code of a refusal, the reason of `not-run`. */
  readonly note?: string
}

/** Everything that was checked on an exchange, in the order it happened. */
export class Ledger {
  readonly #entries: LedgerEntry[] = []

  get entries(): readonly LedgerEntry[] {
    return this.#entries
  }

  record(entry: LedgerEntry): void {
    this.#entries.push(entry)
  }
}
