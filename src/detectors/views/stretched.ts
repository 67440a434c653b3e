import { letterAt } from './letters'
import { Writer, type Decoded, type Decoder } from './view'

const longest = 40

/** Letters written three times or more: `ignooore`. */
export const stretched: Decoder = {
  name: 'stretched',
  decode: (text, { repeats }) => {
    if (!repeats) return []
    const found: Decoded[] = []
    for (let at = 0; at < text.length; at += 1) {
      const letter = letterAt(text, at)
      if (letter === 0 || letterAt(text, at + 1) !== letter) continue
      let end = at + 1
      while (end < text.length && letterAt(text, end) === letter) end += 1
      if (end - at > 2 && isInWord(text, at, end)) {
        const writer = new Writer()
        writer.put(text.charAt(at), at, end)
        found.push(writer.decoded(at, end))
      }
      at = end - 1
    }
    // One letter too many is a slip, or a name.
    return found.length > 1 || found.some(({ start, end }) => end - start > 3) ? found : []
  },
}

/** In a word that has more letters, all written small but for the first, or all large; not in a code. */
function isInWord(text: string, from: number, to: number): boolean {
  let [start, end] = [from, to]
  while (start > 0 && from - start < longest && letterAt(text, start - 1) > 0) start -= 1
  while (end < text.length && end - to < longest && letterAt(text, end) > 0) end += 1
  if (end - start === to - from || /[0-9+/=_]/.test(text.charAt(start - 1) + text.charAt(end)))
    return false
  const word = text.slice(start, end)
  const rest = word.slice(1)
  return rest === rest.toLowerCase() || word === word.toUpperCase()
}
