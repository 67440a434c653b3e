import type { Path } from '../core/segment'
import { fieldOf, listOf } from './field'

/**
 * Where a field of a request holds numbers of tokens instead of text: `[1, 2]` for one text, or
 * `[[1, 2], [3]]` for several. Nobody can look at those without the model's tokenizer.
 */
export function tokenLists(field: string): (body: unknown) => readonly Path[] {
  return (body) => {
    const value = listOf(fieldOf(body, field))
    if (value.some((item) => typeof item === 'number')) return [[field]]
    return value.flatMap((item, index) =>
      listOf(item).some((token) => typeof token === 'number') ? [[field, index]] : [],
    )
  }
}
