import { fieldOf, listOf } from '../field'

/** Names of the tools that a response calls, also of those that the provider runs. */
export function calledIn(response: unknown): string[] {
  const message = fieldOf(fieldOf(response, 'output'), 'message')
  return listOf(fieldOf(message, 'content')).flatMap(calledBy)
}

/** Names of the tools that an event calls: of the block that starts. */
export function calledInEvent(event: unknown): string[] {
  return calledBy(fieldOf(fieldOf(event, 'contentBlockStart'), 'start'))
}

function calledBy(block: unknown): string[] {
  const name = fieldOf(fieldOf(block, 'toolUse'), 'name')
  return typeof name === 'string' && name !== '' ? [name] : []
}
