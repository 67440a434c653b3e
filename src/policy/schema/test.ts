import { text, action, strings } from './shared'

export const test = {
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
