import { GuardError } from '../../core/errors'
import type { Format } from '../../core/format'
import type { Reference } from '../../core/reference'
import { walk } from '../walk'
import { guess } from './guess'

/**
 * What a request refers to. In a format that does not say, every text that it calls a reference is one.
 *
 * @throws GuardError where the body is nested too deep to be looked at.
 */
export function referencesIn(format: Format, body: unknown): readonly Reference[] {
  try {
    return format.references?.(body) ?? calledReferences(format, body)
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    throw new GuardError('body-limit', {
      cause,
      detail: 'the body is nested too deep to be inspected',
    })
  }
}

function calledReferences({ request }: Format, body: unknown): readonly Reference[] {
  const read = request(body)
  const found: Reference[] = []
  walk(body, (text, steps, spot) => {
    const nature = read(text, steps, spot)
    if (nature === undefined || nature === 'word' || nature.kind !== 'reference') return
    const path = steps.slice()
    const [guessed = { type: 'file', path, id: text } as const] = guess('', text, path)
    found.push(guessed)
  })
  return found
}
