import type { Pattern, PatternDetector } from '../core/detector'
import { oneOf, optional, parseOptions, type OptionParser } from '../core/options'
import { card } from './pii/card'
import { email } from './pii/email'
import { iban } from './pii/iban'
import { ip } from './pii/ip'

const kinds = ['email', 'card', 'iban', 'ip'] as const

export type PiiKind = (typeof kinds)[number]

export interface PiiOptions {
  /** What is looked for. @defaultValue all: `['email', 'card', 'iban', 'ip']` */
  readonly types?: readonly PiiKind[]
}

const patterns: Readonly<Record<PiiKind, readonly Pattern[]>> = {
  email: [email],
  card,
  iban: [iban],
  ip,
}

/**
 * Finds personal data that has a shape: e-mail addresses, payment cards, bank accounts, IP
 * addresses. Numbers with check digits are reported only where these are right.
 *
 * @example
 * gate.filter({ detectors: [pii({ types: ['email', 'card'] })] })
 * @throws ConfigurationError for an unknown or empty list of types.
 */
export function pii(options: PiiOptions = {}): PatternDetector {
  const { types } = parseOptions('pii', options, { types: optional(kindList, kinds) })
  return {
    name: 'pii',
    types: types.map((type) => `pii.${type}`),
    patterns: types.flatMap((type) => patterns[type]),
  }
}

const kind = oneOf(kinds)

const kindList: OptionParser<readonly PiiKind[]> = (value, fail) => {
  if (!Array.isArray(value) || value.length === 0) return fail('a list of types, not empty')
  return [...new Set(value.map((item: unknown) => kind(item, fail)))]
}
