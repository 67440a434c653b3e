/**
 * Header in which a client names what a request is for, by lower-case name. It is of this package; the
 * names of headers that browsers send for themselves (`Purpose`, `Sec-Purpose`) mean something else.
 */
export const purposeHeader = 'processing-purpose'

/**
 * What a request is for: what the client names, once, and the only one there is where it names none.
 * `undefined` where that is none of those that a route is open for.
 */
export function purposeAmong(
  open: readonly string[],
  named: readonly string[],
): string | undefined {
  const [only, ...more] = named.length === 0 ? open : named
  return only !== undefined && more.length === 0 && open.includes(only) ? only : undefined
}
