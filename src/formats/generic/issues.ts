import { fieldOf, listOf } from '../field'

/**
 * Ids that a body of no certain format gives: of what providers keep, as the APIs for files, containers,
 * conversations and the like answer. What only resembles that is another's.
 */
export function keptIn(body: unknown): readonly string[] {
  return [
    body,
    ...holders.map((name) => fieldOf(body, name)),
    ...lists.flatMap((name) => listOf(fieldOf(body, name))),
  ].flatMap(idOf)
}

const holders = ['file', 'response']
const lists = ['data', 'files', 'cachedContents', 'fileSearchStores']

function idOf(kept: unknown): readonly string[] {
  const word = fieldOf(kept, 'object') ?? fieldOf(kept, 'type')
  const id = words.has(word) ? fieldOf(kept, 'id') : undefined
  if (typeof id === 'string') return [id]
  const name = fieldOf(kept, 'name')
  const isKept = made.some((field) => typeof fieldOf(kept, field) === 'string')
  return typeof name === 'string' && isKept && named.test(name) ? [name] : []
}

const words: ReadonlySet<unknown> = new Set(
  'file container container.file conversation vector_store vector_store.file response skill'.split(
    ' ',
  ),
)
const made = ['uri', 'createTime']
const named = /^(?:files|cachedContents|fileSearchStores)\/[\w-]+$/
