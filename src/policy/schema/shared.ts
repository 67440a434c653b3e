// Keywords are those whose compiled checks need no run-time part of ajv: no `minLength`, `maxLength` or
// `uniqueItems`. Shared parts are `$defs`, so that the compiled code holds each check once.
//
// Two annotations of our own serve the error messages: `x-expected` says in words what a pattern
// wants, `x-reserved` lists words that a later version will know.

const operators =
  'eq ne lt lte gt gte in contains has startsWith endsWith matchesGlob inCidr before after'.split(
    ' ',
  )
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

export const $defs = {
  word: {
    type: 'string',
    pattern: '^[^\\s\\p{C}]{1,128}$',
    'x-expected': 'a name without white space, at most 128 characters long',
  },
  text: {
    type: 'string',
    pattern: '^[^\\p{Cc}]{1,1024}$',
    'x-expected': 'a text of one line, at most 1024 characters long',
  },
  roleName: {
    type: 'string',
    pattern: '^[^\\p{C}]{1,128}$',
    'x-expected': 'the name of a role, at most 128 characters long',
  },
  action: {
    type: 'string',
    pattern: '^[\\w.-]{1,64}(?::[\\w.-]{1,64}){0,7}$',
    'x-expected': 'words joined by `:`, for example `model:infer`',
  },
  actionPattern: {
    type: 'string',
    pattern: '^(?:\\*|[\\w.-]{1,64})(?::(?:\\*|[\\w.-]{1,64})){0,7}$',
    'x-expected': 'words joined by `:`, each a name or `*`, for example `model:infer` or `model:*`',
  },
  words: { type: 'array', items: { $ref: '#/$defs/word' } },
  strings: { type: 'array', items: { type: 'string' } },
  operand: {
    type: ['string', 'number', 'boolean', 'array', 'object'],
    items: { type: ['string', 'number', 'boolean'] },
    minItems: 1,
    properties: { attr: { $ref: '#/$defs/word' } },
    required: ['attr'],
    additionalProperties: false,
  },
  time: {
    type: 'string',
    pattern: '^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$',
    'x-expected': 'a time of the day such as `08:30`',
  },
  hours: {
    type: 'object',
    properties: {
      from: { $ref: '#/$defs/time' },
      to: { $ref: '#/$defs/time' },
      zone: { $ref: '#/$defs/word' },
      days: { type: 'array', items: { enum: weekdays }, minItems: 1 },
    },
    required: ['from', 'to'],
    additionalProperties: false,
  },
  conditions: { type: 'array', items: { $ref: '#/$defs/condition' }, minItems: 1 },
  condition: {
    type: 'object',
    minProperties: 1,
    properties: {
      attr: { $ref: '#/$defs/word' },
      ...Object.fromEntries(operators.map((name) => [name, { $ref: '#/$defs/operand' }])),
      betweenHours: { $ref: '#/$defs/hours' },
      predicate: { $ref: '#/$defs/word' },
      with: { type: 'object' },
      all: { $ref: '#/$defs/conditions' },
      any: { $ref: '#/$defs/conditions' },
      not: { $ref: '#/$defs/condition' },
    },
    additionalProperties: false,
  },
  reserved: { not: {}, description: 'Reserved for a later version.' },
}

export const word = { $ref: '#/$defs/word' }
export const words = { $ref: '#/$defs/words' }
export const text = { $ref: '#/$defs/text' }
export const roleName = { $ref: '#/$defs/roleName' }
export const action = { $ref: '#/$defs/action' }
export const strings = { $ref: '#/$defs/strings' }
export const reserved = { $ref: '#/$defs/reserved' }

/** A value or a list of values, without a union, so that the errors stay readable. */
export function oneOrMore(values: readonly string[]) {
  return {
    type: ['string', 'array'],
    if: { type: 'string' },
    then: { enum: values },
    minItems: 1,
    items: { enum: values },
  }
}

export const oneOrMoreWords = {
  type: ['string', 'array'],
  pattern: $defs.word.pattern,
  'x-expected': $defs.word['x-expected'],
  minItems: 1,
  items: word,
}
