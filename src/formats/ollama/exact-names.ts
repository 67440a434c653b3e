import { fieldOf, listOf } from '../field'
import { vocabulary } from './vocabulary'

/**
 * Where a request writes a name of the schema in other letters. The server reads `Options` as
 * `options`, so such a name would be a second place for what is looked up by the first.
 *
 * @param names of the schema. @defaultValue those of chat and generate
 */
export function misspeltName(body: unknown, names = vocabulary): string | undefined {
  return (
    misspeltIn(body, '', names) ??
    listOf(fieldOf(body, 'messages')).reduce<string | undefined>(
      (found, message, index) => found ?? misspeltIn(message, `/messages/${index}`, names),
      undefined,
    )
  )
}

function misspeltIn(value: unknown, place: string, names: ReadonlySet<string>): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const folded = Object.keys(value).flatMap((name) => {
    const plain = fold(name)
    return plain !== name && names.has(plain) ? [plain] : []
  })
  return folded.length === 0 ? undefined : `${place}/${folded[0]} propertyNames`
}

// As Go's `encoding/json` compares names: a long s is an S, and the Kelvin sign a K.
function fold(name: string): string {
  return name.toLowerCase().replaceAll('\u017f', 's')
}
