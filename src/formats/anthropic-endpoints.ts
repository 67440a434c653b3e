import type { Format } from '../core/format'
import * as checks from './anthropic-endpoints/validate.generated'
import { vocabulary } from './anthropic-endpoints/vocabulary'
import { anthropicMessages } from './anthropic-messages'
import { calledIn } from './anthropic-messages/calls'
import { messageTable } from './anthropic-messages/response'
import { fieldOf } from './field'
import { nested } from './nested'
import { readTable, under, type ReadTable } from './read-table'
import { assistant, natureOf, user } from './speaker'
import { tableFormat } from './table-format'
import { wholeEvents } from './whole-events'

const { refusal, errorEvent } = anthropicMessages

/** Counts what a Messages request would cost: it holds what that would. */
export const anthropicCountTokens: Format = {
  ...anthropicMessages,
  id: 'anthropic-count-tokens',
  path: /\/v1\/messages\/count_tokens$/i,
  fits: undefined,
  check: checks.counting,
  response: readTable({}),
  calls: () => [],
  stream: undefined,
  // Nothing is written, so that any limit holds.
  limitTokens: () => false,
}

/** A line of the results: what the model said, or why it did not. */
const result: ReadTable = {
  custom_id: natureOf('identifier', user),
  ...under('result.message', messageTable(2)),
}

/** Batches of Messages requests, of which each is treated as if it had come alone; and their results. */
export const anthropicBatches: Format = tableFormat({
  id: 'anthropic-batches',
  path: /\/v1\/messages\/batches(?:\/[^/]+(?:\/(?:cancel|results))?)?$/i,
  vocabulary,
  refusal,
  errorEvent,
  check: checks.batches,
  requests: nested(anthropicMessages, 'requests.*.params'),
  response: result,
  more: {
    calls: (body, direction) => (direction === 'response' ? calledInLine(body) : []),
    stream: { ...wholeEvents('ndjson', vocabulary, result), calls: calledInLine },
  },
})

function calledInLine(line: unknown): string[] {
  return calledIn(fieldOf(fieldOf(line, 'result'), 'message'))
}

/** What is told of the files of Anthropic. OpenAI has its files at the same path, so a route has to name this. */
export const anthropicFiles: Format = tableFormat({
  id: 'anthropic-files',
  path: undefined,
  vocabulary,
  refusal,
  errorEvent,
  check: checks.files,
  form: checks.filesForm,
  request: { file: natureOf('media', user) },
  response: { filename: natureOf('text', assistant) },
})
