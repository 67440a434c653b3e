import { isWordList, strayParameter, type Carried, type Obligation } from '../../core/obligation'
import { isBelow } from '../../core/finding'
import type { Pseudonyms } from '../../core/treatment'

/**
 * `output.redact`: what the response holds of these types, or of types below them, is redacted at least,
 * whatever the content rules say.
 */
export const outputRedact: Carried = {
  type: 'output.redact',
  phases: ['response', 'stream'],
  merge: (left, right) => ({
    type: outputRedact.type,
    find: [...new Set([...wordsOf(left), ...wordsOf(right)])].sort(),
  }),
  check: (obligation) =>
    isWordList(obligation['find'])
      ? strayParameter(obligation, ['find'])
      : '`find` must be a list of types that detectors find, such as `pii.email`',
}

/** Types that an exchange's obligations redact in its response. */
export function redactedTypes(obligations: readonly Obligation[]): readonly string[] {
  return obligations.filter(({ type }) => type === outputRedact.type).flatMap(wordsOf)
}

/**
 * Pseudonyms that do not give back what has to be redacted: the placeholder stays, and says nothing.
 *
 * @param words of the duty; without one all pseudonyms are given back.
 */
export function withheld(pseudonyms: Pseudonyms, words: readonly string[]): Pseudonyms {
  if (words.length === 0 || pseudonyms.size === 0) return pseudonyms
  const mayLeave = (placeholder: string): boolean => {
    const type = pseudonyms.typeOf?.(placeholder)
    return type !== undefined && !words.some((word) => isBelow(type, word))
  }
  return {
    pseudonymize: pseudonyms.pseudonymize,
    restore: (text) => (mayLeave(text) ? pseudonyms.restore(text) : undefined),
    size: pseudonyms.size,
  }
}

function wordsOf({ find }: Obligation): readonly string[] {
  return find as readonly string[]
}
