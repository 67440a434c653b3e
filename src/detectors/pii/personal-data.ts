import type { Pattern } from '../../core/detector'
import type { Identifier } from './identifier'
import type { NameType } from './names'

/** One kind of personal data, in a file of its own. */
export interface PersonalData<Kind extends string = string> {
  /** The word for it in `pii({ types })`, and behind `pii.` in the types of its findings. */
  readonly kind: Kind
  readonly patterns: readonly Pattern[]
  /** Found by one search together with those of all other kinds. */
  readonly identifiers: readonly Identifier[]
  /** Found by one search together with those of all other kinds. */
  readonly names: readonly NameType[]
}

/** Told by patterns of its own. */
export function personalData<const Kind extends string>(
  kind: Kind,
  patterns: readonly Pattern[],
): PersonalData<Kind> {
  return Object.freeze({ kind, patterns, identifiers: [], names: [] })
}

/** Told by how it is written, by check digits and by words. */
export function identified<const Kind extends string>(
  kind: Kind,
  identifiers: readonly Identifier[],
): PersonalData<Kind> {
  return Object.freeze({ kind, patterns: [], identifiers, names: [] })
}

/** Told by capitalised words and what is known of them. */
export function named<const Kind extends string>(
  kind: Kind,
  names: readonly NameType[],
  patterns: readonly Pattern[] = [],
): PersonalData<Kind> {
  return Object.freeze({ kind, patterns, identifiers: [], names })
}
