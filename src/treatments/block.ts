import type { Treatment } from '../core/treatment'

/** Refuses the exchange. Where a text is shown all the same, the value is left out of it. */
export const block: Treatment = { name: 'block', replace: () => '' }
