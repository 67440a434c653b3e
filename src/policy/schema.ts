import { attribute, purpose, role, rule } from './schema/access'
import { content, detector } from './schema/content'
import { reference } from './schema/references'
import { route } from './schema/route'
import { $defs, word, words, roleName, reserved } from './schema/shared'
import { test } from './schema/test'

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
    purposes: {
      type: 'object',
      propertyNames: {
        pattern: '^[a-z][a-z0-9-]{0,63}$',
        'x-expected': 'lower-case letters, digits and hyphens, at most 64',
      },
      additionalProperties: purpose,
    },
    detectors: {
      type: 'object',
      propertyNames: {
        pattern: '^[a-z][a-z0-9-]{0,63}$',
        'x-expected': 'lower-case letters, digits and hyphens, at most 64',
      },
      additionalProperties: detector,
    },
    content: { type: 'array', items: content },
    references: { type: 'array', items: reference },
    tools: reserved,
    limits: reserved,
    prices: reserved,
    providers: reserved,
    retention: reserved,
    switches: reserved,
    tests: { type: 'array', items: test },
  },
  required: ['version'],
  additionalProperties: false,
  $defs,
} as const
