/** A prompt and what is to follow it. */
export const requestSchema = {
  type: 'object',
  required: ['prompt', 'completion'],
  properties: { prompt: { type: 'string' }, completion: { type: 'string' } },
} as const
