import type { Format, Reader } from '../../core/format'
import type { Reference } from '../../core/reference'
import type { Path } from '../../core/segment'
import type { RowKind } from '../../core/upload'
import { fieldOf } from '../field'
import { generic } from '../generic'
import { openaiChat } from '../openai-chat'
import { readRequest } from '../openai-chat/request'
import { vocabulary } from '../openai-chat/vocabulary'
import { readTable } from '../read-table'
import { assistant, natureOf, user } from '../speaker'
import { checkRequest as checkBatch } from './batch/validate.generated'
import { checkRequest as checkChat } from './chat/validate.generated'
import { checkRequest as checkCompletions } from './completions/validate.generated'
import { checkRequest as checkPreference } from './preference/validate.generated'
import { checkRequest as checkReinforcement } from './reinforcement/validate.generated'

/** What rows of a kind are: their schema, and who speaks where in them. Nobody answers in them. */
function rowFormat(
  id: string,
  parts: Pick<Format, 'check' | 'request' | 'vocabulary'> &
    Partial<Pick<Format, 'unreadable' | 'references'>>,
): Format {
  return { ...generic, id, limitTokens: undefined, ...parts }
}

const ofChat: Pick<Format, 'request' | 'vocabulary' | 'references' | 'unreadable'> = {
  request: readRequest,
  vocabulary,
  ...(openaiChat.references && { references: openaiChat.references }),
  ...(openaiChat.unreadable && { unreadable: openaiChat.unreadable }),
}

/** Formats of rows by kind; a row of `text` is a text. */
export const rowFormats: Readonly<Record<Exclude<RowKind, 'text'>, Format>> = {
  chat: rowFormat('rows-chat', { check: checkChat, ...ofChat }),
  reinforcement: rowFormat('rows-reinforcement', {
    check: checkReinforcement,
    ...ofChat,
  }),
  completions: rowFormat('rows-completions', {
    check: checkCompletions,
    request: readTable({
      prompt: natureOf('text', user),
      completion: natureOf('text', assistant),
    }),
    vocabulary: new Set(['prompt', 'completion']),
  }),
  preference: rowFormat('rows-preference', {
    check: checkPreference,
    request: readPreference,
    references: preferenceReferences,
    vocabulary: new Set([
      ...vocabulary,
      ...'input preferred_output non_preferred_output'.split(' '),
    ]),
  }),
  batch: rowFormat('rows-batch', {
    check: checkBatch,
    request: generic.request,
    vocabulary: new Set(),
  }),
  json: rowFormat('rows-json', {
    check: () => undefined,
    request: generic.request,
    vocabulary: generic.vocabulary,
  }),
}

/** The input is a request of Chat Completions, and the two outputs are messages of one. */
function readPreference(row: unknown): Reader {
  const input = readRequest(fieldOf(row, 'input'))
  const output = (name: string) => readRequest({ messages: fieldOf(row, name) })
  const outputs = new Map(
    ['preferred_output', 'non_preferred_output'].map((name) => [name, output(name)]),
  )
  return (text, path, spot) => {
    const [field, ...inner] = path
    if (inner.length === 0) return undefined
    if (field === 'input') return input(text, inner, spot)
    return outputs.get(String(field))?.(text, ['messages', ...inner], spot)
  }
}

function preferenceReferences(row: unknown): readonly Reference[] {
  const within = (body: unknown, places: (path: Path) => Path): readonly Reference[] =>
    (openaiChat.references?.(body) ?? []).map((one) => ({ ...one, path: places(one.path) }))
  const outputs = ['preferred_output', 'non_preferred_output'].flatMap((name) =>
    within({ messages: fieldOf(row, name) }, ([, ...inner]) => [name, ...inner]),
  )
  return [...within(fieldOf(row, 'input'), (path) => ['input', ...path]), ...outputs]
}
