/** Log-odds that are added to what each head says of texts of an origin. Made by `npm run tune:injection`. */
export const offsets = {
  user: { override: -1.175, jailbreak: -10 },
  tool: { override: 0.612, task: -0.869 },
  document: { override: 0.612, task: -0.869 },
} as const

/** The least score that is reported. */
export const thresholds = {
  strict: { user: 0.581, tool: 0.6865, document: 0.6865 },
  balanced: { user: 0.9, tool: 0.9, document: 0.9 },
  lenient: { user: 0.99857, tool: 0.9999462, document: 0.9999462 },
} as const
