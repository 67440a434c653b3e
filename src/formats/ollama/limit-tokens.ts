import { tokenLimit } from '../limit-tokens'

/** The server takes zero and less for no limit. */
export const limitTokens = tokenLimit({
  fields: ['num_predict'],
  set: 'num_predict',
  within: 'options',
  least: 1,
})
