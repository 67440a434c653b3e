import { fieldOf, listOf } from '../field'
import { indexOf } from '../openai/choices'

/** A name that a body calls a tool by, and the call it belongs to. */
interface Named {
  readonly call: string
  readonly name: string
}

/** Names of the tools that a response calls. */
export function calledIn(body: unknown): string[] {
  return named(body, 'message').map(({ name }) => name)
}

/** Names of the tools, or pieces of names, that an event has; some servers end with the whole message. */
export function calledInEvent(event: unknown): string[] {
  return [...named(event, 'delta').map(({ name }) => name), ...calledIn(event)]
}

/** The same by the call: some servers send a name in pieces, which some clients put together. */
export function callPieces(event: unknown): ReadonlyMap<string, string> {
  const pieces = new Map<string, string>()
  for (const { call, name } of named(event, 'delta')) {
    pieces.set(call, (pieces.get(call) ?? '') + name)
  }
  return pieces
}

/** @param holder what a choice calls its message. */
function named(body: unknown, holder: 'message' | 'delta'): Named[] {
  return listOf(fieldOf(body, 'choices')).flatMap((choice, position) => {
    const place = indexOf(choice, position)
    const message = fieldOf(choice, holder)
    const calls = listOf(fieldOf(message, 'tool_calls')).flatMap((call, index) => {
      const id = `${place}.${indexOf(call, index)}`
      return ['function', 'custom'].flatMap((kind) => nameIn(fieldOf(call, kind), `${id}.${kind}`))
    })
    return [...calls, ...nameIn(fieldOf(message, 'function_call'), `${place}.function_call`)]
  })
}

function nameIn(called: unknown, call: string): Named[] {
  const name = fieldOf(called, 'name')
  return typeof name === 'string' && name !== '' ? [{ call, name }] : []
}
