/** Log-odds that are added to what each head says of texts of an origin. Made by `npm run tune:injection`. */
export const offsets = {
  user: { override: -0.449, jailbreak: -3.024 },
  tool: { override: 2.483, task: -1.65 },
  document: { override: 2.483, task: -1.65 },
} as const

/** The least score that is reported. */
export const thresholds = {
  strict: { user: 0.72005, tool: 0.58, document: 0.58 },
  balanced: { user: 0.9, tool: 0.9, document: 0.9 },
  lenient: { user: 0.9975, tool: 0.99995, document: 0.99995 },
} as const
