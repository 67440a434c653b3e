// Has no imports: `.ci/compile-schemas.mjs` reads this file alone. It keeps to keywords whose compiled
// checks need no run-time part of ajv: no `minLength`, `maxLength` or `uniqueItems`.
//
// Shared parts are `$defs`, so that the compiled code holds each check once.
//
// Two annotations of our own serve the error messages: `x-expected` says in words what a pattern
// wants, `x-reserved` lists words that a later version will know.

const operators =
  'eq ne lt lte gt gte in contains has startsWith endsWith matchesGlob inCidr before after'.split(
    ' ',
  )
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

const $defs = {
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

const word = { $ref: '#/$defs/word' }
const words = { $ref: '#/$defs/words' }
const text = { $ref: '#/$defs/text' }
const roleName = { $ref: '#/$defs/roleName' }
const action = { $ref: '#/$defs/action' }
const strings = { $ref: '#/$defs/strings' }
const reserved = { $ref: '#/$defs/reserved' }

/** A value or a list of values, without a union, so that the errors stay readable. */
function oneOrMore(values: readonly string[]) {
  return {
    type: ['string', 'array'],
    if: { type: 'string' },
    then: { enum: values },
    minItems: 1,
    items: { enum: values },
  }
}

const role = {
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

const attribute = {
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

const rule = {
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
    obligations: {
      type: 'array',
      items: { type: 'object', properties: { type: word }, required: ['type'] },
    },
    reason: text,
  },
  required: ['id', 'effect', 'actions', 'resources'],
  additionalProperties: false,
}

const oneOrMoreWords = {
  type: ['string', 'array'],
  pattern: $defs.word.pattern,
  'x-expected': $defs.word['x-expected'],
  minItems: 1,
  items: word,
}

const route = {
  type: 'object',
  properties: {
    match: text,
    authenticate: { enum: ['anonymous'] },
    action,
    resource: text,
    format: oneOrMoreWords,
    body: {
      type: ['string', 'object'],
      if: { type: 'string' },
      then: { enum: ['opaque'] },
      properties: {
        maxBytes: { type: 'integer', minimum: 1, maximum: 1073741824 },
        media: { enum: ['refuse', 'unscanned'] },
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
  },
  required: ['match'],
  additionalProperties: false,
}

const content = {
  type: 'object',
  properties: {
    find: oneOrMoreWords,
    in: oneOrMore(['request', 'response']),
    from: oneOrMore(['user', 'system', 'assistant', 'tool', 'document']),
    do: {
      enum: ['report', 'generalize', 'pseudonymize', 'hash', 'mask', 'redact', 'strip', 'block'],
      'x-reserved': ['spotlight', 'quarantine', 'require-approval'],
    },
  },
  required: ['find', 'do'],
  additionalProperties: false,
}

const test = {
  type: 'object',
  properties: {
    name: text,
    principal: {
      type: 'object',
      properties: {
        id: text,
        tenant: text,
        roles: strings,
        scopes: strings,
        claims: { type: 'object' },
        attributes: { type: 'object' },
      },
      additionalProperties: false,
    },
    action,
    resource: text,
    attributes: { type: 'object' },
    predicates: { type: 'object', additionalProperties: { type: 'boolean' } },
    expect: { enum: ['allow', 'deny'] },
  },
  required: ['name', 'principal', 'action', 'resource', 'expect'],
  additionalProperties: false,
}

/** The JSON Schema of policy documents, draft 2020-12. Every section is named; unknown keys are refused. */
export const policySchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'portcullis policy document',
  type: 'object',
  properties: {
    $schema: { type: 'string' },
    version: { enum: [1] },
    id: word,
    roles: { type: 'object', propertyNames: roleName, additionalProperties: role },
    attributes: {
      type: 'object',
      propertyNames: {
        pattern: '^(?:principal|resource|action|context)\\.[^\\s\\p{C}]{1,128}$',
        'x-expected': 'a name below `principal.`, `resource.`, `action.` or `context.`',
      },
      additionalProperties: attribute,
    },
    predicates: words,
    obligations: words,
    loaders: words,
    rules: { type: 'array', items: rule },
    routes: { type: 'array', items: route },
    detectors: reserved,
    content: { type: 'array', items: content },
    tools: reserved,
    references: reserved,
    limits: reserved,
    prices: reserved,
    providers: reserved,
    purposes: reserved,
    retention: reserved,
    switches: reserved,
    tests: { type: 'array', items: test },
  },
  required: ['version'],
  additionalProperties: false,
  $defs,
} as const
