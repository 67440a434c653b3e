/**
 * The words of a table: before each stands, as one digit, how many of its first letters are those of
 * the word before it; lines end anywhere.
 */
export function decoded(table: string): readonly string[] {
  let before = ''
  return [...table.matchAll(/(\d)([^\d\n]+)/g)].map(([, shared, rest]) => {
    before = before.slice(0, Number(shared)) + (rest ?? '')
    return before
  })
}
