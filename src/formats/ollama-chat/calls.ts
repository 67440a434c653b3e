import { fieldOf, listOf } from '../field'

/** Names of the tools that a response, or a line of one, calls. */
export function calledIn(body: unknown): string[] {
  return listOf(fieldOf(fieldOf(body, 'message'), 'tool_calls')).flatMap((call) => {
    const name = fieldOf(fieldOf(call, 'function'), 'name')
    return typeof name === 'string' && name !== '' ? [name] : []
  })
}
