/** Log-odds that are added to what each head says. Made by `npm run tune:injection`. */
export const offsets = { override: 0.127, jailbreak: -4.539, task: -1.412 } as const

/** The least score that is reported. */
export const thresholds = { strict: 0.6547, balanced: 0.9, lenient: 0.9992 } as const
