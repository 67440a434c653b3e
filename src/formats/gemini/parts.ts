import type { Direction, Nature, Path, SegmentKind } from '../../core/segment'
import { fieldOf } from '../field'
import { isPayload, outputKind, urlKind } from '../payload'
import type { Placed } from '../read-table'
import { assistant, natureOf, speakerOf, tool, type Speaker } from '../speaker'
import { camelCase, spellings } from './spelling'
import { vocabulary } from './vocabulary'

/** Where a part stands, and who speaks in it unless it is of a kind that only one does. */
export interface PartPlace {
  /** How many steps of the path lead to the part. */
  readonly depth: number
  readonly speaker: Speaker
  readonly direction: Direction
}

/**
 * Tells what a text of a part is. The `thoughtSignature` of a thought that was rewritten stays as it
 * is: a model only goes on from it, and it fits again where a pseudonym was restored.
 */
export function readPart(
  { text, path, body }: Placed,
  { depth, speaker, direction }: PartPlace,
): Nature | 'word' {
  const last = path[path.length - 1]
  if (words.has(camelCase(last)) && vocabulary.has(text)) return 'word'
  const part = path.slice(0, depth).reduce(inside, body)
  const kind =
    payloadOf(path, depth, text, direction) ??
    (isIdentifier(path, depth) ? 'identifier' : undefined)
  switch (camelCase(path[depth])) {
    case 'text':
      return fieldOf(part, 'thought') === true
        ? natureOf('reasoning', assistant)
        : natureOf('text', speaker)
    case 'functionCall':
    case 'toolCall':
    case 'executableCode':
      return natureOf(kind ?? 'text', assistant)
    case 'functionResponse':
      return natureOf(kind ?? 'tool-result', speakerOf('tool', nameOf(part)))
    case 'toolResponse':
    case 'codeExecutionResult':
      return natureOf(kind ?? 'tool-result', tool)
    default: {
      // A part of a kind that nobody here knows.
      const isMedia = direction === 'request' && isPayload(text)
      return natureOf(kind ?? (isMedia ? 'media' : 'text'), speaker)
    }
  }
}

// Only fields that hold a word of the schema: `text` may be any text, also `STOP` or `user`.
const words: ReadonlySet<string> = new Set(['mimeType', 'language', 'outcome', 'toolType', 'level'])

// Beside what was asked and answered stands what tells which call, and which function, that is about.
const contents: ReadonlySet<string> = new Set(['args', 'response', 'parts', 'output', 'code'])
const calls: ReadonlySet<string> = new Set(
  'functionCall toolCall executableCode functionResponse toolResponse codeExecutionResult'.split(
    ' ',
  ),
)

function isIdentifier(path: Path, depth: number): boolean {
  if (path.length !== depth + 2 || !calls.has(camelCase(path[depth]))) return false
  return !contents.has(camelCase(path[depth + 1]))
}

function inside(value: unknown, step: string | number): unknown {
  return fieldOf(value, String(step))
}

/** The function whose result a part holds. */
function nameOf(part: unknown): unknown {
  for (const spelling of spellings('functionResponse')) {
    const name = fieldOf(fieldOf(part, spelling), 'name')
    if (name !== undefined) return name
  }
  return undefined
}

/** What stands for a picture or a file, in a part or in a part of a result; `undefined` for others. */
function payloadOf(
  path: Path,
  depth: number,
  text: string,
  direction: Direction,
): SegmentKind | undefined {
  const isNested = camelCase(path[depth]) === 'functionResponse' && path[depth + 1] === 'parts'
  const at = isNested ? depth + 3 : depth
  if (path.length !== at + 2) return undefined
  const field = `${camelCase(path[at])}.${camelCase(path[at + 1])}`
  if (field === 'inlineData.data') {
    return direction === 'request' ? 'media' : outputKind(text)
  }
  // Whoever gets a response decides what to fetch; a model is made to.
  return field === 'fileData.fileUri' && direction === 'request' ? urlKind(text) : undefined
}
