import { documentLimit, leftOut, listsIn } from '../documents'
import { fieldOf } from '../field'
import { historyLimit, turnOfRole, type Turn } from '../history'
import { storageRefusal } from '../storage'

/** Each item counts as a message: what is said, and each call and result of a tool. */
export const limitHistory = historyLimit({
  list: 'input',
  turnOf,
  elsewhere: ['previous_response_id', 'conversation'],
})

function turnOf(item: unknown): Turn {
  const type = fieldOf(item, 'type')
  if (type === undefined || type === 'message') return turnOfRole(fieldOf(item, 'role'))
  const isResult = typeof type === 'string' && (type.endsWith('_output') || answers.has(type))
  return isResult ? 'result' : 'answer'
}

/** Results whose names do not say so. */
const answers: ReadonlySet<string> = new Set(['mcp_approval_response'])

export const limitDocuments = documentLimit({
  within: 'input',
  lists: (body) => ['content', 'output'].flatMap((name) => listsIn(fieldOf(body, 'input'), name)),
  isDocument: (part) => fieldOf(part, 'type') === 'input_file',
  standIn: { type: 'input_text', text: leftOut },
})

/** What runs in the background is stored until it is fetched, and a conversation keeps what is said in it. */
export const refuseStorage = storageRefusal((body) =>
  ['background', 'conversation'].some((name) => Boolean(fieldOf(body, name))),
)
