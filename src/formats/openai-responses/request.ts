import { readTable, under } from '../read-table'
import { description, natureOf, system, user } from '../speaker'
import { itemTable } from './items'
import { vocabulary } from './vocabulary'

/** By these a call, its result and what they are about name each other. */
const identifier = natureOf('identifier', user)

/** Texts of a Responses request: instructions, the items of the input, and what is said about tools. */
export const readRequest = readTable({
  instructions: natureOf('text', system),
  'instructions.**': natureOf('text', system),
  input: natureOf('text', user),
  ...under('input.*', {
    ...itemTable(2),
    id: identifier,
    call_id: identifier,
    name: identifier,
  }),
  'prompt.variables.**': natureOf('text', user),
  'tools.**': ({ text }) => (vocabulary.has(text) ? 'word' : description),
})
