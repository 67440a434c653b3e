import type { Pattern } from '../../core/detector'
import type { Identifier } from './identifier'

/** One kind of personal data, in a file of its own. */
export interface PersonalData<Kind extends string = string> {
  /** The word for it in `pii({ types })`, and behind `pii.` in the types of its findings. */
  readonly kind: Kind
  readonly patterns: readonly Pattern[]
  /** Found by one search together with those of all other kinds. */
  readonly identifiers: readonly Identifier[]
  /** True where `pii()` does not look for it unless `types` names it or says `all`. */
  readonly isOnRequest: boolean
}

/** Told by patterns of its own. */
export function personalData<const Kind extends string>(
  kind: Kind,
  patterns: readonly Pattern[],
): PersonalData<Kind> {
  return Object.freeze({ kind, patterns, identifiers: [], isOnRequest: false })
}

/** Told by how it is written, by check digits and by words. */
export function identified<const Kind extends string>(
  kind: Kind,
  identifiers: readonly Identifier[],
): PersonalData<Kind> {
  return Object.freeze({ kind, patterns: [], identifiers, isOnRequest: false })
}

/** Not looked for by default: much of what it finds is about nobody in particular. */
export function onRequest<const Kind extends string>(data: PersonalData<Kind>): PersonalData<Kind> {
  return Object.freeze({ ...data, isOnRequest: true })
}
