import { fieldOf, listOf } from '../field'

/** Names of the tools that a message calls, also of those that the provider runs. */
export function calledIn(message: unknown): string[] {
  return listOf(fieldOf(message, 'content')).flatMap(calledBy)
}

/** Names of the tools that an event calls: of the block that starts, and of the message where it has one. */
export function calledInEvent(event: unknown): string[] {
  return [...calledBy(fieldOf(event, 'content_block')), ...calledIn(fieldOf(event, 'message'))]
}

function calledBy(block: unknown): string[] {
  const name = fieldOf(block, 'name')
  const isCall = types.has(fieldOf(block, 'type'))
  return isCall && typeof name === 'string' && name !== '' ? [name] : []
}

const types: ReadonlySet<unknown> = new Set(['tool_use', 'server_tool_use', 'mcp_tool_use'])
