import { documentLimit, leftOut, listsIn } from '../documents'
import { fieldOf, listOf } from '../field'
import { historyLimit, turnOfRole, type Turn } from '../history'

export const limitHistory = historyLimit({ list: 'messages', turnOf, elsewhere: ['thread'] })

/** Results are said by the user. */
function turnOf(message: unknown): Turn {
  const isResult = listOf(fieldOf(message, 'content')).some((block) =>
    String(fieldOf(block, 'type')).endsWith('tool_result'),
  )
  const turn = turnOfRole(fieldOf(message, 'role'))
  return isResult && turn === 'question' ? 'result' : turn
}

export const limitDocuments = documentLimit({
  within: 'messages',
  lists: (body) => {
    const own = listsIn(fieldOf(body, 'messages'), 'content')
    return own.flatMap((content) => [content, ...listsIn(content, 'content')])
  },
  isDocument: (block) => documents.has(fieldOf(block, 'type')),
  standIn: { type: 'text', text: leftOut },
})

const documents: ReadonlySet<unknown> = new Set(['document', 'search_result', 'container_upload'])
