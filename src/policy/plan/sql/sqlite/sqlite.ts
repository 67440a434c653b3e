import { decodeSegment } from '../../../rules/segment-name'
import { isStorable, type Dialect } from '../dialect'
import { booleans, integers, numbers } from './numbers'
import { texts, withoutNul } from './texts'

/**
 * SQLite from version 3.8. An id may have any type: it is compared as the text it is written as. Addresses,
 * moments and lists are not there: how they are written is a convention of each application.
 */
export const sqlite: Dialect = {
  types: {
    string: texts,
    integer: integers,
    number: numbers,
    boolean: booleans,
  },
  // In the quotes of the standard, a name that no column has is taken for a text.
  quoted: (word) => `\`${word}\``,
  placeholder: () => '?',
  idGuard: (column) => withoutNul(`CAST(${column} AS TEXT)`),
  ids: (column, ids, bind) => {
    const stored = ids.filter(isStorable).map((id) => bind(id, 'text'))
    return `CAST(${column} AS TEXT) COLLATE BINARY IN (${stored.join(', ')})`
  },
  pattern: (column, { pattern, ids }, bind) => {
    const segments = pattern.split('/')
    const text = `CAST(${column} AS TEXT)`
    const glob = segments.map(globOf).join('/')
    if (!isStorable(glob)) return '1 = 0'
    if (ids === 'segment') return `${text} GLOB ${bind(glob, 'text')}`
    if (!segments.includes('**')) {
      // As many slashes as the pattern has, so that no star can stand for one.
      const slashes = `length(${text}) - length(replace(${text}, '/', ''))`
      return `(${text} GLOB ${bind(glob, 'text')} AND ${slashes} = ${segments.length - 1})`
    }
    const isPrefix = segments.at(-1) === '**' && !segments.slice(0, -1).join('/').includes('*')
    return isPrefix ? `${text} GLOB ${bind(glob, 'text')}` : undefined
  },
}

/** A segment as `GLOB` reads it, whose `*` stands for slashes too. */
function globOf(segment: string): string {
  if (segment === '**') return '*'
  if (segment === '*') return '?*'
  const pieces = segment.split('*').map((piece) => decodeSegment(piece) ?? piece)
  return pieces.map((piece) => piece.replace(/[*?[]/g, '[$&]')).join('*')
}
