/** Log-odds that are added to what each head says of texts of an origin. Made by `npm run tune:injection`. */
export const offsets = {
  user: { override: -1.246, jailbreak: -9.596 },
  tool: { override: 0.689, task: -1.828 },
  document: { override: 0.689, task: -1.828 },
} as const

/** The least score that is reported. */
export const thresholds = {
  strict: { user: 0.588, tool: 0.619854, document: 0.619854 },
  balanced: { user: 0.9, tool: 0.9, document: 0.9 },
  lenient: { user: 0.998323, tool: 0.999919, document: 0.999919 },
} as const
