import type { Format } from '../core/format'
import { hasUiMessages } from './ai-sdk-ui/message'
import { readReferences } from './ai-sdk-ui/references'
import { readRequest } from './ai-sdk-ui/request'
import { stream } from './ai-sdk-ui/stream'
import { checkRequest } from './ai-sdk-ui/validate.generated'
import { vocabulary } from './ai-sdk-ui/vocabulary'
import { readTable } from './read-table'
import { refusalText } from './refusal-text'
import { stripFields } from './strip'
import { requestFields, responseFields } from './ai-sdk-ui/fields'
import { limitDocuments, limitHistory } from './ai-sdk-ui/minimize'

/** The messages that user interfaces built on the AI SDK exchange with their server. */
export const aiSdkUi: Format = {
  id: 'ai-sdk-ui',
  // Where the official client sends them unless it is told otherwise.
  path: /\/api\/chat$/i,
  fits: hasUiMessages,
  vocabulary,
  echoes: [],
  check: checkRequest,
  request: readRequest,
  response: readTable({}),
  references: readReferences,
  stream,
  limitTokens: undefined,
  requestFields,
  responseFields,
  limitHistory,
  limitDocuments,
  strip: stripFields,
  // The official client takes the whole body for the message of its error.
  refusal: (error) => ({ contentType: 'text/plain; charset=utf-8', body: refusalText(error) }),
  errorEvent: (error) =>
    `data: ${JSON.stringify({ type: 'error', errorText: refusalText(error) })}\n\n`,
}
