import type { Treatment } from '../core/treatment'

/** Leaves the value out. */
export const strip: Treatment = { name: 'strip', replace: () => '' }
