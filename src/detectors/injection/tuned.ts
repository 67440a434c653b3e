/** Log-odds that are added to what each head says of texts of an origin. Made by `npm run tune:injection`. */
export const offsets = {
  user: { override: -1.143, jailbreak: -9.336 },
  tool: { override: -3.858, task: -1.346 },
  document: { override: -3.858, task: -1.346 },
} as const

/** The least score that is reported. */
export const thresholds = {
  strict: { user: 0.54, tool: 0.7544, document: 0.7544 },
  balanced: { user: 0.9, tool: 0.9, document: 0.9 },
  lenient: { user: 0.999721, tool: 0.97691, document: 0.97691 },
} as const
