import { word, text, action, oneOrMoreWords } from './shared'

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
        media: {
          type: ['string', 'object'],
          if: { type: 'string' },
          then: { enum: ['refuse', 'unscanned', 'read'] },
          properties: {
            mode: { enum: ['unscanned', 'read'] },
            types: {
              type: 'array',
              minItems: 1,
              items: {
                type: 'string',
                pattern: '^[a-z]{1,32}/[a-z0-9.+_-]{1,96}$',
                'x-expected': 'a media type in lower case, for example `image/png`',
              },
            },
            maxBytes: { type: 'integer', minimum: 1, maximum: 1073741824 },
            maxParts: { type: 'integer', minimum: 1, maximum: 100000 },
            maxPixels: { type: 'integer', minimum: 1, maximum: 1000000000000 },
            metadata: { enum: ['strip', 'keep'] },
          },
          required: ['mode'],
          additionalProperties: false,
        },
        unknown: { enum: ['keep', 'drop', 'refuse'] },
        schema: { type: 'object' },
      },
      additionalProperties: false,
    },
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
    upgrade: {
      type: ['string', 'object'],
      if: { type: 'string' },
      then: { enum: ['websocket'] },
      properties: {
        frames: word,
        origins: { type: 'array', minItems: 1, items: text },
      },
      additionalProperties: false,
    },
  },
  required: ['match'],
  additionalProperties: false,
}
