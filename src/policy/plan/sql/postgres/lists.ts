import { isStorable, type SqlType } from '../dialect'

/** `text[]`. One with a NULL in it, or of more dimensions, is no list of texts. */
export const lists: SqlType = {
  guard: (column) =>
    `CASE WHEN array_ndims(${column}) = 1 THEN array_position(${column}, NULL) IS NULL ` +
    `ELSE cardinality(${column}) = 0 END`,
  compare: ({ column, operator, operand, bind }) => {
    if (operator !== 'has' && operator !== 'contains') return undefined
    if ('column' in operand) {
      // A list never holds NULL, which is an answer where none is wanted.
      const guard = `${operand.column} IS NOT NULL`
      return { text: `${column} @> ARRAY[${operand.column}]::text[]`, guard }
    }
    if (!isStorable(operand.value)) return 'never'
    // Not `= ANY`, which no index serves.
    return { text: `${column} @> ARRAY[${bind(operand.value, 'text')}]` }
  },
}
