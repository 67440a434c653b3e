import { oneOrMore, word } from './shared'

const kinds = ['chat', 'completions', 'preference', 'reinforcement', 'batch', 'json', 'text']
const oneOrMoreKinds = oneOrMore(kinds)

export const upload = {
  type: 'object',
  properties: {
    rows: {
      ...oneOrMoreKinds,
      type: ['string', 'array', 'object'],
      minProperties: 1,
      additionalProperties: oneOrMoreKinds,
    },
    field: word,
    onFinding: { enum: ['redact', 'drop', 'refuse'] },
    onRefusal: { enum: ['refuse', 'drop'] },
    pseudonyms: { enum: ['redact', 'keep'] },
    maxBytes: { type: 'integer', minimum: 1, maximum: 1099511627776 },
    maxRows: { type: 'integer', minimum: 1, maximum: 1000000000 },
    maxRowBytes: { type: 'integer', minimum: 1, maximum: 67108864 },
  },
  required: ['rows'],
  additionalProperties: false,
}
