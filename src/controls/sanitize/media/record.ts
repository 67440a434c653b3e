import type { Exchange } from '../../../core/exchange'
import type { LedgerEntry } from '../../../core/ledger'

/** The moment that entries about media are of. */
export const mediaStep = 'media'

const place = { control: 'sanitize', step: mediaStep, direction: 'request' } as const

/** Enters a part that passes and that nobody looks into. */
export function recordUnread(exchange: Exchange, media: string): void {
  record(exchange, { ...place, verdict: 'not-run', media, note: 'no detector' })
}

/** Enters a part whose text was read, and is searched like any other. */
export function recordRead(exchange: Exchange, media: string): void {
  record(exchange, { ...place, verdict: 'pass', media, note: 'read' })
}

/** Enters a part that could not be read. */
export function recordUnreadable(exchange: Exchange, media: string, note: string): void {
  record(exchange, { ...place, verdict: 'error', media, note })
}

function record({ ledger }: Exchange, entry: LedgerEntry): void {
  ledger.record(entry)
}
