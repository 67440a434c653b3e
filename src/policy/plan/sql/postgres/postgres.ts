import { decodeSegment } from '../../../rules/segment-name'
import { isStorable, type Dialect } from '../dialect'
import { globExpression } from '../glob-expression'
import { addresses } from './addresses'
import { booleans } from './booleans'
import { lists } from './lists'
import { moments } from './moments'
import { integers, numbers } from './numbers'
import { texts } from './texts'

/** PostgreSQL from version 11. An id may have any type: it is compared as the text it is written as. */
export const postgres: Dialect = {
  types: {
    string: texts,
    integer: integers,
    number: numbers,
    boolean: booleans,
    ip: addresses,
    timestamp: moments,
    'string-list': lists,
  },
  quoted: (word) => `"${word}"`,
  placeholder: (number, type) => `$${number}::${type}`,
  ids: (column, ids, bind) => {
    const stored = ids.filter(isStorable)
    const [only] = stored
    if (stored.length === 1 && only !== undefined) return `${column}::text = ${bind(only, 'text')}`
    return `${column}::text = ANY(${bind(stored, 'text[]')})`
  },
  pattern: (column, { pattern, ids }, bind) => {
    const decode = (piece: string): string => decodeSegment(piece) ?? piece
    const expression = globExpression(pattern, { decode, crosses: ids === 'segment' })
    return isStorable(expression) ? `${column}::text ~ ${bind(`^${expression}$`, 'text')}` : '1 = 0'
  },
}
