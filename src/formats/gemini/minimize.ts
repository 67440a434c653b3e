import { documentLimit, leftOut, listsIn } from '../documents'
import { fieldOf, listOf } from '../field'
import { historyLimit, turnOfRole, type Turn } from '../history'
import { spellings } from './spelling'

const inSpellings = (value: unknown, name: string): unknown =>
  spellings(name)
    .map((spelling) => fieldOf(value, spelling))
    .find((found) => found !== undefined)

export const limitHistory = historyLimit({
  list: 'contents',
  turnOf,
  // What is cached was said before.
  elsewhere: spellings('cachedContent'),
})

/** Results are said by the user, or by `function`. */
function turnOf(content: unknown): Turn {
  const parts = listOf(fieldOf(content, 'parts'))
  const isResult = parts.some((part) => inSpellings(part, 'functionResponse') !== undefined)
  const turn = turnOfRole(fieldOf(content, 'role'))
  return isResult && turn === 'question' ? 'result' : turn
}

export const limitDocuments = documentLimit({
  within: 'contents',
  lists: (body) =>
    listsIn(fieldOf(body, 'contents'), 'parts').flatMap((parts) => [
      parts,
      ...listsIn(
        parts.map((part) => inSpellings(part, 'functionResponse')),
        'parts',
      ),
    ]),
  isDocument: (part) =>
    ['fileData', 'inlineData'].some((name) => {
      const data = inSpellings(part, name)
      return data !== undefined && !/^(?:image|audio|video)\//i.test(typeIn(data))
    }),
  standIn: { text: leftOut },
})

function typeIn(data: unknown): string {
  return String(inSpellings(data, 'mimeType'))
}
