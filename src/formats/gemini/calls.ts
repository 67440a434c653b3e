import { fieldOf, listOf } from '../field'
import { spellings } from './spelling'

/**
 * Names of the functions that an answer, an event of one, or the list of all events calls. A tool that
 * the provider runs is called by its type in small letters, such as `url_context`, and code by
 * `code_execution`, as the tool is called in requests.
 */
export function calledIn(answer: unknown): string[] {
  if (Array.isArray(answer)) return answer.flatMap(calledIn)
  return listOf(fieldOf(answer, 'candidates')).flatMap((candidate) =>
    listOf(fieldOf(fieldOf(candidate, 'content'), 'parts')).flatMap((part) => [
      ...spellings('functionCall').flatMap((name) => nameIn(fieldOf(part, name))),
      ...spellings('toolCall').flatMap((name) => typeIn(fieldOf(part, name))),
      ...spellings('executableCode').flatMap((name) =>
        fieldOf(part, name) === undefined ? [] : ['code_execution'],
      ),
    ]),
  )
}

function typeIn(call: unknown): string[] {
  return spellings('toolType').flatMap((name) => {
    const type = fieldOf(call, name)
    return typeof type === 'string' && type !== '' ? [type.toLowerCase()] : []
  })
}

function nameIn(call: unknown): string[] {
  const name = fieldOf(call, 'name')
  return typeof name === 'string' && name !== '' ? [name] : []
}
