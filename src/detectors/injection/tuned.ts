/** Log-odds that are added to what each head says of texts of an origin. Made by `npm run tune:injection`. */
export const offsets = {
  user: { override: -1.629, jailbreak: -9.245 },
  tool: { override: -1.163, task: -1.072 },
  document: { override: -1.163, task: -1.072 },
} as const

/** The least score that is reported. */
export const thresholds = {
  strict: { user: 0.6101, tool: 0.6246, document: 0.6246 },
  balanced: { user: 0.9, tool: 0.9, document: 0.9 },
  lenient: { user: 0.999743, tool: 0.99924, document: 0.99924 },
} as const
