import type { ResponseFields } from '../../core/fields'
import { fieldTree } from '../fields/field-tree'

/** Fields of a request (openai 6.49.0, `EmbeddingCreateParams`). */
export const requestFields = fieldTree('dimensions encoding_format input model user')

/** What the official client reads of an answer whatever it is for. */
export const responseFields: ResponseFields = {
  envelope: fieldTree('object model data { object index } error'),
  empty: new Set(),
}
