import type { Fulfilled } from '../core/format'
import { fieldOf, listOf } from './field'
import { isSpeltOtherwise } from './history'

export interface DocumentsOptions {
  /** Name of the list of messages; absent where there is none. */
  readonly within?: string
  /** The lists of a body in which documents stand, in the order of the body. */
  readonly lists: (body: unknown) => readonly unknown[][]
  readonly isDocument: (part: unknown) => boolean
  /** Stands where a message would be left with nothing; absent where that may be. */
  readonly standIn?: object
}

/**
 * Makes a function that leaves `max` documents: those of the last list first, and in each list the
 * first, since what is found is sent in the order of its rank.
 */
export function documentLimit({ within, lists, isDocument, standIn }: DocumentsOptions) {
  return (body: unknown, max: number): Fulfilled => {
    if (within !== undefined && isSpeltOtherwise(body, within)) return 'impossible'
    let left = max
    let changed = false
    for (const list of [...new Set(lists(body))].reverse()) {
      const kept = list.filter((part) => !isDocument(part) || left-- > 0)
      left = Math.max(left, 0)
      if (kept.length === list.length) continue
      if (kept.length === 0 && standIn !== undefined) kept.push({ ...standIn })
      list.length = 0
      for (const part of kept) list.push(part)
      changed = true
    }
    return changed ? 'changed' : 'unchanged'
  }
}

export const leftOut = '[a document was left out]'

/** The lists of this name in the messages of a body. */
export function listsIn(messages: unknown, name: string): unknown[][] {
  return listOf(messages).flatMap((message) => {
    const list = fieldOf(message, name)
    return Array.isArray(list) ? [list as unknown[]] : []
  })
}
