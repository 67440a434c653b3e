import { hasLuhn, hasMod97, hasVerhoeff } from './pii/check-digits'

/** Check digits that a pattern of a policy document may ask for, by name. */
export const checks = {
  luhn: hasLuhn,
  'mod-97': hasMod97,
  verhoeff: hasVerhoeff,
} as const

export type CheckName = keyof typeof checks
