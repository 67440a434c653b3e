import type { Pattern } from '../../core/detector'

/** One kind of personal data, in a file of its own. */
export interface PersonalData<Kind extends string = string> {
  /** The word for it in `pii({ types })`, and behind `pii.` in the types of its findings. */
  readonly kind: Kind
  readonly patterns: readonly Pattern[]
}

export function personalData<const Kind extends string>(
  kind: Kind,
  patterns: readonly Pattern[],
): PersonalData<Kind> {
  return Object.freeze({ kind, patterns })
}
