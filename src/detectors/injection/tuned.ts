/** Log-odds that are added to what each head says of texts of an origin. Made by `npm run tune:injection`. */
export const offsets = {
  user: { override: -0.808, jailbreak: -11.336 },
  tool: { override: -7.192, task: -1.346 },
  document: { override: -7.192, task: -1.346 },
} as const

/** The least score that is reported. */
export const thresholds = {
  strict: { user: 0.5953, tool: 0.803, document: 0.803 },
  balanced: { user: 0.9, tool: 0.9, document: 0.9 },
  lenient: { user: 0.998713, tool: 0.99787, document: 0.99787 },
} as const
