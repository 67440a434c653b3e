import type { ResponseFields } from '../../core/fields'
import { fieldTree } from '../fields/field-tree'

/** Fields of a request (openai 6.49.0, `ModerationCreateParams`). */
export const requestFields = fieldTree('model input { text type image_url { url } }')

/** What the official client reads of an answer whatever it is for. */
export const responseFields: ResponseFields = {
  envelope: fieldTree('id model error'),
  empty: new Set(),
}
