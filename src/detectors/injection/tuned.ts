/** Log-odds that are added to what each head says of texts of an origin. Made by `npm run tune:injection`. */
export const offsets = {
  user: { override: -0.25, jailbreak: -7.733 },
  tool: { override: 1.419, task: -2.231 },
  document: { override: 1.419, task: -2.231 },
} as const

/** The least score that is reported. */
export const thresholds = {
  strict: { user: 0.74, tool: 0.6292, document: 0.6292 },
  balanced: { user: 0.9, tool: 0.9, document: 0.9 },
  lenient: { user: 0.99632, tool: 0.99990426, document: 0.99990426 },
} as const
