import { word, text, action, oneOrMoreWords } from './shared'
import { upload } from './upload'

export const route = {
  type: 'object',
  properties: {
    match: text,
    authenticate: { enum: ['anonymous'] },
    action,
    resource: text,
    format: oneOrMoreWords,
    purpose: oneOrMoreWords,
    body: {
      type: ['string', 'object'],
      if: { type: 'string' },
      then: { enum: ['opaque'] },
      properties: {
        maxBytes: { type: 'integer', minimum: 1, maximum: 1073741824 },
        media: { enum: ['refuse', 'unscanned'] },
        unknown: { enum: ['keep', 'drop', 'refuse'] },
        schema: { type: 'object' },
      },
      additionalProperties: false,
    },
    upload,
    detectors: { type: 'array', minItems: 1, items: word },
    coverage: {
      type: ['string', 'array'],
      if: { type: 'string' },
      then: { enum: ['none'] },
      items: word,
    },
    limit: {
      type: 'object',
      properties: {
        requests: {
          type: 'string',
          pattern: '^[1-9][0-9]{0,8}/(?:s|sec|min|h|hour|day)$',
          'x-expected':
            'a number and a unit, for example `60/min`; units: s, sec, min, h, hour, day',
        },
      },
      required: ['requests'],
      additionalProperties: false,
    },
    filter: { type: 'boolean' },
    encodedSlash: { type: 'boolean' },
  },
  required: ['match'],
  additionalProperties: false,
}
