import type { Reader } from '../../core/format'
import { fieldOf, listOf } from '../field'
import { outputKind } from '../payload'
import { readTable, type Entry, type Placed } from '../read-table'
import { assistant, natureOf, speakerOf, system, user } from '../speaker'
import { payloads } from './payloads'
import { families, familyOf, familyOfResponse, readAs } from './families'

/** What is told by the families: there, a tool may be given anything by these names. */
const spoken: ReadonlySet<unknown> = new Set(['messages', 'content', 'output', 'choices'])

function isPayload(path: Placed['path']): boolean {
  if (spoken.has(path[0])) return false
  const names = path.filter((step) => typeof step === 'string')
  return payloads.has(String(names[names.length - 1]))
}

const document = natureOf('document', { ...user, origin: { kind: 'document' } })

const turn: Entry = ({ body, path }) => {
  const { role } = Object(listOf(fieldOf(body, 'chat_history'))[Number(path[1])]) as {
    role?: unknown
  }
  return natureOf('text', speakerOf(String(role).toLowerCase().replace('chatbot', 'assistant')))
}

const ofModels = readTable({
  '**': ({ path }) => (isPayload(path) ? natureOf('media', user) : undefined),
  system: natureOf('text', system),
  preamble: natureOf('text', system),
  'chat_history.*.message': turn,
  'documents.**': document,
})

/** Texts of a request, as the family of its model has them. What none of them names is said by the user. */
export function readRequest(body: unknown): Reader {
  const own = familyOf(body)?.request(body) ?? ofModels(body)
  return readAs(own, [...families.map(({ request }) => request(body)), ofModels(body)])
}

const made = readTable({
  '**': ({ text, path }) => (isPayload(path) ? natureOf(outputKind(text), assistant) : undefined),
})

/** Texts of a response. */
export function readResponse(body: unknown): Reader {
  const own = familyOfResponse(body)?.response(body) ?? made(body)
  return readAs(own, [...families.map(({ response }) => response(body)), made(body)])
}
