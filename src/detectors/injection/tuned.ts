/** Log-odds that are added to what each head says of texts of an origin. Made by `npm run tune:injection`. */
export const offsets = {
  user: { override: 0.127, jailbreak: -3.919 },
  tool: { override: 1.598, task: -1.717 },
  document: { override: 1.598, task: -1.717 },
} as const

/** The least score that is reported. */
export const thresholds = {
  strict: { user: 0.68, tool: 0.5152, document: 0.5152 },
  balanced: { user: 0.9, tool: 0.9, document: 0.9 },
  lenient: { user: 0.99714, tool: 0.999948, document: 0.999948 },
} as const
