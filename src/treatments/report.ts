import type { Treatment } from '../core/treatment'

/** Leaves the text as it is; the finding is in the ledger. */
export const report: Treatment = { name: 'report', replace: (value) => value }
