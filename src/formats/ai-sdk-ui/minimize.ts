import { documentLimit, leftOut, listsIn } from '../documents'
import { fieldOf, listOf } from '../field'
import { historyLimit, turnOfRole } from '../history'

/** Calls and results of tools stand in one message. */
export const limitHistory = historyLimit({
  list: 'messages',
  turnOf: (message) => turnOfRole(fieldOf(message, 'role')),
})

export const limitDocuments = documentLimit({
  within: 'messages',
  lists: (body) =>
    listsIn([...listOf(fieldOf(body, 'messages')), fieldOf(body, 'message')], 'parts'),
  isDocument: (part) => {
    const type = fieldOf(part, 'type')
    if (type === 'source-document') return true
    return type === 'file' && !/^(?:image|audio|video)\//i.test(String(fieldOf(part, 'mediaType')))
  },
  standIn: { type: 'text', text: leftOut },
})
