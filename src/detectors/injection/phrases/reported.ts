import type { PhraseKind } from './phrase'

/** The score of a sure phrase. */
export const phraseScore = 0.9999

const types = {
  override: 'injection.override',
  marker: 'injection.override',
  encoded: 'injection.override',
  leak: 'injection.leak',
  jailbreak: 'injection.jailbreak',
} as const satisfies Record<PhraseKind, string>

/** What a phrase in what a user writes is reported as. */
export function typeOfPhrase(kind: PhraseKind): string {
  return types[kind]
}
