/** Log-odds that are added to what each head says. Made by `npm run tune:injection`. */
export const offsets = { override: -0.394, jailbreak: -5.388, task: -1.222 } as const

/** The least score that is reported. */
export const thresholds = { strict: 0.6419, balanced: 0.9, lenient: 0.9994 } as const
