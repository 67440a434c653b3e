import type { Treatment } from '../core/treatment'

/**
 * Leaves the value out. In a property name U+FFFD takes its place: a name whose gap closes would be
 * another name, such as `__proto__`, after all names were judged.
 */
export const strip: Treatment = {
  name: 'strip',
  replace: (_value, _finding, { isName }) => (isName ? '\uFFFD' : ''),
}
