/** Log-odds that are added to what each head says. Made by `npm run tune:injection`. */
export const offsets = { override: -0.247, jailbreak: -4.172, task: -0.483 } as const

/** The least score that is reported. */
export const thresholds = { strict: 0.6806, balanced: 0.9, lenient: 0.9987 } as const
