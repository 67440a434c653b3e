import { word, words, text, roleName } from './shared'

export const role = {
  type: 'object',
  properties: {
    match: {
      type: 'object',
      properties: { claim: text, has: text },
      required: ['claim', 'has'],
      additionalProperties: false,
    },
    inherits: { type: 'array', items: roleName },
  },
  additionalProperties: false,
}

export const attribute = {
  type: 'object',
  properties: {
    type: {
      enum: ['string', 'integer', 'number', 'boolean', 'ip', 'timestamp', 'string-list'],
    },
    from: {
      type: 'string',
      pattern: '^(?:id|tenant|method|claims\\.[^\\p{C}]{1,128})$',
      'x-expected': '`claims.` and the name of a claim, or `id`, `tenant` or `method`',
    },
    load: word,
    default: { type: ['string', 'number', 'boolean', 'array'], items: { type: 'string' } },
  },
  required: ['type'],
  additionalProperties: false,
}

const obligations = {
  type: 'array',
  items: { type: 'object', properties: { type: word }, required: ['type'] },
}

export const purpose = { type: 'object', properties: { obligations }, additionalProperties: false }

export const rule = {
  type: 'object',
  properties: {
    id: word,
    effect: { enum: ['allow', 'deny'] },
    mode: { enum: ['enforce', 'monitor'] },
    roles: { type: 'array', items: roleName, minItems: 1 },
    actions: { type: 'array', items: { $ref: '#/$defs/actionPattern' }, minItems: 1 },
    resources: { type: 'array', items: text, minItems: 1 },
    scopes: {
      type: 'object',
      minProperties: 1,
      properties: {
        all: { ...words, minItems: 1 },
        any: { ...words, minItems: 1 },
        byAction: { type: 'object', additionalProperties: words },
      },
      additionalProperties: false,
    },
    when: { $ref: '#/$defs/condition' },
    obligations,
    reason: text,
  },
  required: ['id', 'effect', 'actions', 'resources'],
  additionalProperties: false,
}
