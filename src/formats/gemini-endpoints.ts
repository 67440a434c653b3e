import type { Format } from '../core/format'
import { fieldOf } from './field'
import { gemini } from './gemini'
import * as checks from './gemini-endpoints/validate.generated'
import { vocabulary } from './gemini-endpoints/vocabulary'
import { readPart } from './gemini/parts'
import { camelCase, spelledPlaces } from './gemini/spelling'
import { either, nested } from './nested'
import { outputKind } from './payload'
import { readTable, type Entry } from './read-table'
import { assistant, natureOf, user } from './speaker'
import { tableFormat, type TableFormatOptions } from './table-format'

type Options = Omit<TableFormatOptions, 'refusal' | 'errorEvent' | 'vocabulary'>

/** The format of an endpoint of Google beside those that generate content. */
function googleEndpoint(options: Options): Format {
  const { refusal, errorEvent } = gemini
  return tableFormat({ ...options, vocabulary, refusal, errorEvent })
}

const counted = nested(gemini, ...spelledPlaces('generateContentRequest'))

/** Counts what a request would cost: it holds what that would, as it is or one level down. */
export const geminiCountTokens: Format = {
  ...gemini,
  id: 'gemini-count-tokens',
  path: /:(?:count|compute)Tokens$/i,
  fits: undefined,
  check: (body) => checks.counting(body) ?? counted.check(body),
  request: either(gemini.request, counted.request),
  response: readTable({}),
  calls: () => [],
  stream: undefined,
  // Nothing is written, so that any limit holds.
  limitTokens: () => false,
}

function partAt(depth: number): Entry {
  return (placed) => readPart(placed, { depth, speaker: user, direction: 'request' })
}

/** Embeddings: one text, or several requests for them. */
export const geminiEmbeddings: Format = googleEndpoint({
  id: 'gemini-embeddings',
  path: /:(?:embedContent|batchEmbedContents)$/i,
  check: checks.embeddings,
  request: {
    title: natureOf('text', user),
    'content.parts.*.**': partAt(3),
    'requests.*.title': natureOf('text', user),
    'requests.*.content.parts.*.**': partAt(5),
  },
})

const inlined = nested(gemini, ...spelledPlaces('batch.inputConfig.requests.requests.*.request'))
const answered = ['response', 'dest', 'output', 'metadata.output'].flatMap((holder) =>
  spelledPlaces(`${holder}.inlinedResponses.inlinedResponses.*.response`),
)

/** Batches of requests, of which each is treated as if it had come alone; or of a file of them. */
export const geminiBatches: Format = googleEndpoint({
  id: 'gemini-batches',
  path: /(?::batchGenerateContent|\/v1(?:alpha|beta)\d*\/batches(?:\/[^/]+)?)$/i,
  check: checks.batches,
  requests: inlined,
  references: spelledPlaces('batch.inputConfig.fileName'),
  responses: nested(gemini, ...answered),
  more: { requests: (body) => inlined.places(body).map(({ value }) => withPlainModel(value)) },
})

/** A model is named as in the paths of single requests, where `models/` stands before it. */
function withPlainModel(request: unknown): unknown {
  const model = fieldOf(request, 'model')
  if (typeof model !== 'string') return request
  return { ...(request as object), model: model.replace(/^models\//, '') }
}

/** Contents that a provider keeps for later requests, which name them by an id. */
export const geminiCaches: Format = {
  ...gemini,
  id: 'gemini-caches',
  path: /\/cachedContents(?:\/[^/]+)?$/i,
  fits: undefined,
  check: (body) => (body === undefined ? undefined : checks.caches(body)),
  response: readTable({}),
  calls: () => [],
  stream: undefined,
  // Nothing is written, so that any limit holds.
  limitTokens: () => false,
}

/** What a model is told in fields of any name: pictures come and go in some of them. */
const asked: Entry = ({ path }) => {
  const name = camelCase(path[path.length - 1])
  if (name === 'bytesBase64Encoded') return natureOf('media', user)
  return natureOf(stored.has(name) ? 'reference' : 'text', user)
}

/** Where something lies in a storage of the provider, or is put there. */
const stored: ReadonlySet<string> = new Set(['gcsUri', 'storageUri', 'fileUri', 'uri'])

const predicted: Entry = ({ text, path }) =>
  camelCase(path[path.length - 1]) === 'bytesBase64Encoded'
    ? natureOf(outputKind(text), assistant)
    : undefined

/** Predictions: the pictures of Imagen, films, and models of one's own. */
export const geminiPredict: Format = googleEndpoint({
  id: 'gemini-predict',
  path: /:predict(?:LongRunning)?$/i,
  check: checks.predict,
  request: { 'instances.**': asked, 'parameters.**': asked },
  response: { '**': predicted },
})

/** What is told of files, and which of a storage are made known. */
export const geminiFiles: Format = googleEndpoint({
  id: 'gemini-files',
  path: /(?<!\/upload)\/v1(?:alpha|beta)\d*\/files(?:\/[^/]+|:register)?$/i,
  check: checks.files,
  references: ['uris.*'],
})

/** Uploads begin with JSON, and go on with bytes at an address that the answer names: not past this guard. */
export const geminiUploads: Format = {
  ...geminiFiles,
  id: 'gemini-uploads',
  path: /\/upload\/v1(?:alpha|beta)\d*\/.+$/i,
  check: () => '/ a resumable upload, whose bytes would not come past this guard',
}
