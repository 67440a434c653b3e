import type { Fulfilled } from '../core/format'
import { isSpeltOtherwise } from './history'

/**
 * Makes a function that asks for `store: false`, whatever the client wrote.
 *
 * @param needsStoring tells that what the request asks for is stored by its nature.
 */
export function storageRefusal(needsStoring: (body: unknown) => boolean = () => false) {
  return (body: unknown): Fulfilled => {
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return 'impossible'
    if (isSpeltOtherwise(body, 'store') || needsStoring(body)) return 'impossible'
    const holder = body as { store?: unknown }
    if (Object.hasOwn(holder, 'store') && holder.store === false) return 'unchanged'
    holder.store = false
    return 'changed'
  }
}
