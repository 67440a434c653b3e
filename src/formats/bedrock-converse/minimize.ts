import { documentLimit, leftOut, listsIn } from '../documents'
import { fieldOf, listOf } from '../field'
import { historyLimit, turnOfRole, type Turn } from '../history'

export const limitHistory = historyLimit({ list: 'messages', turnOf })

/** Results are said by the user. */
function turnOf(message: unknown): Turn {
  const isResult = listOf(fieldOf(message, 'content')).some(
    (block) => fieldOf(block, 'toolResult') !== undefined,
  )
  const turn = turnOfRole(fieldOf(message, 'role'))
  return isResult && turn === 'question' ? 'result' : turn
}

export const limitDocuments = documentLimit({
  within: 'messages',
  lists: (body) =>
    listsIn(fieldOf(body, 'messages'), 'content').flatMap((content) => [
      content,
      ...listsIn(
        content.map((block) => fieldOf(block, 'toolResult')),
        'content',
      ),
    ]),
  isDocument: (block) =>
    ['document', 'searchResult'].some((kind) => fieldOf(block, kind) !== undefined),
  standIn: { text: leftOut },
})
