/** Log-odds that are added to what each head says of texts of an origin. Made by `npm run tune:injection`. */
export const offsets = {
  user: { override: -1.317, jailbreak: -4.823 },
  tool: { override: -0.333, task: -0.725 },
  document: { override: -0.333, task: -0.725 },
} as const

/** The least score that is reported. */
export const thresholds = {
  strict: { user: 0.61, tool: 0.765, document: 0.765 },
  balanced: { user: 0.9, tool: 0.9, document: 0.9 },
  lenient: { user: 0.99936, tool: 0.996721, document: 0.996721 },
} as const
