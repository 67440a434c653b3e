import type { Refusal } from '../../core/format'
import { refusalText } from '../refusal-text'

/** The body from which the official client makes its `ResponseError`. */
export function refusal(error: Refusal): { contentType: string; body: string } {
  return { contentType: 'application/json; charset=utf-8', body: JSON.stringify(errorBody(error)) }
}

/** A line that makes the official client raise. It takes nothing but a text for `error`. */
export function errorEvent(error: Refusal): string {
  return `${JSON.stringify(errorBody(error))}\n`
}

function errorBody(error: Refusal): { readonly error: string } {
  return { error: refusalText(error) }
}
