import { fieldOf, listOf } from '../field'

/** Names of the tools that the items of a response call. */
export function calledIn(response: unknown): string[] {
  return listOf(fieldOf(response, 'output')).flatMap(calledBy)
}

/**
 * Names of the tools that an event calls: of its item, of the response where it has one, and its own,
 * which the event that ends the arguments of a function has.
 */
export function calledInEvent(event: unknown): string[] {
  const name = fieldOf(event, 'name')
  const isNamed = fieldOf(event, 'type') === argumentsDone && typeof name === 'string'
  return [
    ...calledBy(fieldOf(event, 'item')),
    ...calledIn(fieldOf(event, 'response')),
    ...(isNamed && name !== '' ? [name] : []),
  ]
}

const argumentsDone = 'response.function_call_arguments.done'

/** A tool of the API itself has no name in its calls: it is called by their type, such as `shell_call`. */
function calledBy(item: unknown): string[] {
  const [type, name] = [fieldOf(item, 'type'), fieldOf(item, 'name')]
  if (typeof type !== 'string' || !type.endsWith(ending)) return []
  return typeof name === 'string' && name !== '' ? [name] : [type.slice(0, -ending.length)]
}

const ending = '_call'
