import type { Treatment } from '../core/treatment'
import { containerOf } from './json-text'

/**
 * Drops the whole text that the finding is in and says what was found: `[quarantined: injection.instruction]`.
 * Where the text is JSON, as results of tools are, it stays JSON: an object or a list with that one text in it.
 */
export const quarantine: Treatment = {
  name: 'quarantine',
  scope: 'text',
  replace: (text, { type }, { isName }) => {
    const marker = `[quarantined: ${type}]`
    const container = isName ? undefined : containerOf(text)
    if (container === undefined) return marker
    return JSON.stringify(container === 'list' ? [marker] : { quarantined: marker })
  },
}
