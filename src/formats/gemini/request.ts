import { fieldOf, listOf } from '../field'
import { readTable, under, type Entry, type ReadTable } from '../read-table'
import { description, natureOf, speakerOf, system, user } from '../speaker'
import { readPart } from './parts'
import { spellings } from './spelling'
import { vocabulary } from './vocabulary'

const direction = 'request'

const instruction: Entry = (placed) => readPart(placed, { depth: 3, speaker: system, direction })

const spoken: Entry = (placed) => {
  const content = listOf(fieldOf(placed.body, 'contents'))[Number(placed.path[1])]
  return readPart(placed, { depth: 4, speaker: speakerOf(fieldOf(content, 'role')), direction })
}

const described: Entry = ({ text }) => (vocabulary.has(text) ? 'word' : description)

/** Texts of a request: the instruction, the contents, and what is said about tools and answers. */
export const readRequest = readTable({
  'contents.*.parts.*.**': spoken,
  'tools.**': described,
  ...spelled('systemInstruction', {
    '': natureOf('text', system),
    '**': natureOf('text', system),
    'parts.*.**': instruction,
  }),
  // What a model reads from a cache was sent before, and nobody sees it now.
  ...spelled('cachedContent', { '': natureOf('reference', user) }),
  ...spelled('generationConfig', {
    ...spelled('responseSchema', { '**': described }),
    ...spelled('responseJsonSchema', { '**': described }),
  }),
})

/** Entries below a name, in both its spellings. */
function spelled(name: string, table: ReadTable): ReadTable {
  return Object.fromEntries(
    spellings(name).flatMap((spelling) => Object.entries(under(spelling, table))),
  )
}
