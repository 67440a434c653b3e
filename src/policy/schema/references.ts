import { referenceTypes } from '../../core/reference'
import { oneOrMore, text } from './shared'

export const reference = {
  type: 'object',
  properties: {
    type: oneOrMore(referenceTypes),
    hosts: { type: 'array', items: text, minItems: 1 },
    schemes: { type: 'array', items: { enum: ['https', 'http'] }, minItems: 1 },
    ids: { type: 'array', items: text, minItems: 1 },
    owner: { enum: ['principal', 'tenant', 'anyone'] },
  },
  required: ['type'],
  additionalProperties: false,
}
