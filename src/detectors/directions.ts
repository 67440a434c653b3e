import type { OptionParser } from '../core/options'
import type { Direction } from '../core/segment'

/** Parses the option that says where a detector runs. */
export const directionList: OptionParser<readonly Direction[]> = (value, fail) => {
  const known: readonly unknown[] = ['request', 'response']
  return Array.isArray(value) && value.length > 0 && value.every((item) => known.includes(item))
    ? (value as readonly Direction[])
    : fail("a list of 'request' and 'response', not empty")
}
