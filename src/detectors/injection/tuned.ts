/** Log-odds that are added to what each head says of texts of an origin. Made by `npm run tune:injection`. */
export const offsets = {
  user: { override: -1.154, jailbreak: -8.603 },
  tool: { override: -4.393, task: -0.716 },
  document: { override: -4.393, task: -0.716 },
} as const

/** The least score that is reported. */
export const thresholds = {
  strict: { user: 0.65, tool: 0.7222, document: 0.7222 },
  balanced: { user: 0.9, tool: 0.9, document: 0.9 },
  lenient: { user: 0.998905, tool: 0.99629, document: 0.99629 },
} as const
