import type { Format } from '../core/format'
import { inputReferences } from './openai/references'
import { refusal } from './openai/refusal'
import { checkRequest } from './openai-moderations/validate.generated'
import { urlKind } from './payload'
import { readTable } from './read-table'
import { natureOf, user } from './speaker'
import { stripFields } from './strip'
import { requestFields, responseFields } from './openai-moderations/fields'

/** OpenAI Moderations: texts and pictures in, categories and scores out. Known by its path alone. */
export const openaiModerations: Format = {
  id: 'openai-moderations',
  path: /\/moderations$/i,
  fits: undefined,
  vocabulary: new Set(
    `categories category_applied_input_types category_scores flagged harassment
    harassment/threatening hate hate/threatening id illicit illicit/violent image image_url input
    model results self-harm self-harm/instructions self-harm/intent sexual sexual/minors text type
    url violence violence/graphic`.split(/\s+/),
  ),
  echoes: [],
  check: checkRequest,
  request: readTable({
    input: natureOf('text', user),
    'input.*': natureOf('text', user),
    'input.*.text': natureOf('text', user),
    'input.*.image_url.url': ({ text }) => natureOf(urlKind(text), user),
  }),
  response: readTable({}),
  references: inputReferences('model'),
  stream: undefined,
  limitTokens: undefined,
  requestFields,
  responseFields,
  strip: stripFields,
  refusal,
  errorEvent: () => undefined,
}
