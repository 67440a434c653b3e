import type { Pattern } from '../../core/detector'
import type { Identifier, KindIdentifier } from './identifier'
import type { NameType } from './names'

/** One kind of personal data, in a file of its own. */
export interface PersonalData<Kind extends string = string> {
  /** The word for it in `pii({ types })`, and behind `pii.` in the types of its findings. */
  readonly kind: Kind
  readonly patterns: readonly Pattern[]
  /** Found by one search together with those of all other kinds. */
  readonly identifiers: readonly KindIdentifier[]
  /** Found by one search together with those of all other kinds. */
  readonly names: readonly NameType[]
  /** True where `pii()` does not look for it unless `types` names it or says `all`. */
  readonly isOnRequest: boolean
}

const nothing = { patterns: [], identifiers: [], names: [], isOnRequest: false }

/** Told by patterns of its own. */
export function personalData<const Kind extends string>(
  kind: Kind,
  patterns: readonly Pattern[],
): PersonalData<Kind> {
  return Object.freeze({ ...nothing, kind, patterns })
}

/** Told by how it is written, by check digits and by words. */
export function identified<const Kind extends string>(
  kind: Kind,
  identifiers: readonly Identifier[],
): PersonalData<Kind> {
  const type = `pii.${kind}`
  return Object.freeze({
    ...nothing,
    kind,
    identifiers: identifiers.map((identifier) => ({ ...identifier, type })),
  })
}

/** Told by capitalised words and what is known of them. */
export function named<const Kind extends string>(
  kind: Kind,
  names: readonly NameType[],
  patterns: readonly Pattern[] = [],
): PersonalData<Kind> {
  return Object.freeze({ ...nothing, kind, names, patterns })
}

/** Not looked for by default: much of what it finds is about nobody in particular. */
export function onRequest<const Kind extends string>(data: PersonalData<Kind>): PersonalData<Kind> {
  return Object.freeze({ ...data, isOnRequest: true })
}
