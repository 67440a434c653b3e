import type { PatternDetector } from '../core/detector'
import { oneOf, optional, parseOptions, type OptionParser } from '../core/options'
import * as all from './pii/all'
import { searchFor } from './pii/identifiers'
import { searchForNames } from './pii/names'
import { searchForUncasedNames } from './pii/scripts'
import type { PersonalData } from './pii/personal-data'

type All = typeof all

/** The words for what `pii` looks for. */
export type PiiKind = All[keyof All]['kind']

export interface PiiOptions {
  /**
   * What is looked for. By default all kinds but those of which many are about nobody in particular:
   * dates, URLs, names of users. `all` includes these.
   */
  readonly types?: 'all' | readonly PiiKind[]
}

const byKind: ReadonlyMap<PiiKind, PersonalData<PiiKind>> = new Map(
  Object.values(all).map((data) => [data.kind, data]),
)
const kinds = [...byKind.keys()]
const defaultKinds = [...byKind.values()]
  .filter(({ isOnRequest }) => !isOnRequest)
  .map(({ kind }) => kind)

/**
 * Finds personal data that has a shape: e-mail addresses, phone numbers, payment cards, bank accounts,
 * IP addresses, and numbers of people, passports, driving licences, vehicles and patients of many
 * countries. Numbers with check digits are reported only where these are right. Of numbers that have
 * none, or that other numbers look like, a word must say at most 64 units before what they are.
 * Names of people, places and postal addresses are told by tables and by words around them: probable,
 * not certain.
 *
 * @example
 * gate.filter({ detectors: [pii({ types: ['email', 'card'] })] })
 * @throws ConfigurationError for an unknown or empty list of types.
 */
export function pii(options: PiiOptions = {}): PatternDetector {
  const { types } = parseOptions('pii', options, { types: optional(kindList, defaultKinds) })
  const asked = types.map((kind) => byKind.get(kind) as PersonalData)
  const identifiers = asked.flatMap(({ identifiers }) => identifiers)
  const names = asked.flatMap(({ names }) => names)
  const patterns = [
    ...asked.flatMap(({ patterns }) => patterns),
    ...(identifiers[0] === undefined ? [] : [searchFor(identifiers, identifiers[0].type)]),
    ...(names[0] === undefined
      ? []
      : [searchForNames(names, names[0]), searchForUncasedNames(names, names[0])]),
  ]
  const found = [...[...patterns, ...identifiers].map(({ type }) => type), ...names]
  return { name: 'pii', types: [...new Set(found)], patterns }
}

const kind = oneOf(kinds)

const kindList: OptionParser<readonly PiiKind[]> = (value, fail) => {
  if (value === 'all') return kinds
  if (!Array.isArray(value) || value.length === 0) {
    return fail('`all`, or a list of types, not empty')
  }
  return [...new Set(value.map((item: unknown) => kind(item, fail)))]
}
