import type { Treatment } from '../core/treatment'

/** Replaces the value by its type: `[REDACTED:pii.card]`. */
export const redact: Treatment = {
  name: 'redact',
  replace: (_, { type }) => `[REDACTED:${type}]`,
}
