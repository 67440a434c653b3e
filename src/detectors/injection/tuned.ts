/** Log-odds that are added to what each head says of texts of an origin. Made by `npm run tune:injection`. */
export const offsets = {
  user: { override: -1.201, jailbreak: -10.283 },
  tool: { override: -0.313, task: -1.508 },
  document: { override: -0.313, task: -1.508 },
} as const

/** The least score that is reported. */
export const thresholds = {
  strict: { user: 0.592, tool: 0.654, document: 0.654 },
  balanced: { user: 0.9, tool: 0.9, document: 0.9 },
  lenient: { user: 0.99886, tool: 0.99961, document: 0.99961 },
} as const
