import type { Reference } from '../../core/reference'
import { readReferences as readConverse } from '../bedrock-converse/references'
import { fieldOf } from '../field'
import { each, payload } from '../references/finders'
import { referenceReader } from '../references/reader'
import { all } from '../references/tables'
import { familyOf } from './families'
import { payloads } from './payloads'

const readOwn = referenceReader({
  root: {
    ...Object.fromEntries([...payloads].map((name) => [name, each(payload('image'))])),
    ...all(
      `prompt inputText message preamble system text texts query chat_history documents
      textGenerationConfig stop stop_sequences`,
      'inert',
    ),
  },
})

/** What a request refers to, as the family of its model has it, and what tools of Bedrock it asks for. */
export function readReferences(body: unknown): readonly Reference[] {
  const family = familyOf(body)
  const own = family?.references?.(body) ?? readOwn(body)
  if (family?.references === readConverse) return own
  return [...own, ...readConverse({ toolConfig: fieldOf(body, 'toolConfig') })]
}
