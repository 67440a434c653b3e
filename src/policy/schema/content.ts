import { oneOrMore, oneOrMoreWords } from './shared'

const phrase = {
  type: 'string',
  pattern: '^[^\\p{Cc}]{1,128}$',
  'x-expected': 'a word or a phrase of 1 to 128 characters',
}

const topic = {
  type: 'object',
  properties: {
    words: {
      type: ['array', 'object'],
      minItems: 1,
      maxItems: 5000,
      items: phrase,
      minProperties: 1,
      propertyNames: { pattern: phrase.pattern, 'x-expected': phrase['x-expected'] },
      additionalProperties: { type: 'number', minimum: 0.1, maximum: 100 },
    },
    minimum: { type: 'number', minimum: 0.1, maximum: 10_000 },
    window: { type: 'integer', minimum: 2, maximum: 500 },
  },
  required: ['words'],
  additionalProperties: false,
}

export const detector = {
  type: 'object',
  properties: {
    in: oneOrMore(['request', 'response']),
    words: { type: 'array', minItems: 1, maxItems: 50_000, items: phrase },
    topic,
    patterns: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        properties: {
          type: {
            type: 'string',
            pattern: '^[a-z][a-z0-9-]{0,31}(?:\\.[a-z][a-z0-9-]{0,31})?$',
            'x-expected': 'one or two words of lower-case letters, digits and hyphens',
          },
          expression: {
            type: 'string',
            pattern: '^[^]{1,4096}$',
            'x-expected': 'a regular expression of at most 4,096 characters',
          },
          flags: {
            type: 'string',
            pattern: '^[isuv]{0,3}$',
            'x-expected': 'some of the flags `i`, `s`, `u` and `v`',
          },
          words: {
            type: 'array',
            minItems: 1,
            items: {
              type: 'string',
              pattern: '^[^\\p{Cc}]{2,64}$',
              'x-expected': 'a word of 2 to 64 characters',
            },
          },
          check: { enum: ['luhn', 'mod-97', 'verhoeff'] },
          score: { type: 'number', minimum: 0, maximum: 1 },
        },
        required: ['expression'],
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
}

export const content = {
  type: 'object',
  properties: {
    find: oneOrMoreWords,
    in: oneOrMore(['request', 'response']),
    from: oneOrMore(['user', 'system', 'assistant', 'tool', 'document']),
    do: {
      type: ['string', 'object'],
      if: { type: 'string' },
      then: {
        enum: [
          'report',
          'spotlight',
          'generalize',
          'pseudonymize',
          'hash',
          'mask',
          'redact',
          'strip',
          'quarantine',
          'block',
        ],
        'x-reserved': ['require-approval'],
      },
      properties: { spotlight: { enum: ['delimit', 'datamark', 'encode'] } },
      required: ['spotlight'],
      additionalProperties: false,
    },
  },
  required: ['find', 'do'],
  additionalProperties: false,
}
