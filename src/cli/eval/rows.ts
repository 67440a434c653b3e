import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** A span as the files give it: in Unicode code points, the end exclusive. */
export interface Annotation {
  readonly type: string
  readonly start: number
  readonly end: number
}

/** A row of an evaluation file; what a command needs of it, it checks itself. */
export interface Row {
  /** Where it stands in its file, from 1. */
  readonly line: number
  readonly text: string
  readonly source: string
  readonly label?: string
  readonly target?: string
  readonly kind?: string
  readonly lang?: string
  readonly channel?: string
  readonly explicit_cue?: boolean
  readonly entities?: readonly Annotation[]
}

/**
 * Reads JSON lines, gzipped where the name ends in `.gz`.
 *
 * @throws Error with the line for what is no JSON object with `text` and `source`.
 */
export function readRows(file: string): readonly Row[] {
  const bytes = readFileSync(file)
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const row = parsed(line)
    if (isRow(row)) return [{ ...row, line: index + 1 }]
    throw new Error(
      `${file}:${index + 1}: expected one JSON object a line with \`text\` and \`source\`, and ` +
        '`entities` of `type`, `start` and `end` if any',
    )
  })
}

/**
 * Reads what another tool found: one list of spans a line, one line for each row.
 *
 * @throws Error for a line that is no such list, and for fewer or more lines than rows.
 */
export function readFindings(file: string, rows: number): readonly (readonly Annotation[])[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  if (lines.at(-1) === '') lines.pop()
  if (lines.length !== rows) {
    throw new Error(`${file}: expected ${rows} lines, one for each row; received ${lines.length}`)
  }
  return lines.map((line, index) => {
    const list = parsed(line)
    if (Array.isArray(list) && list.every(isAnnotation)) return list
    throw new Error(
      `${file}:${index + 1}: expected a list of \`{ type, start, end }\`, in code points`,
    )
  })
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown
  } catch {
    return undefined
  }
}

function isRow(value: unknown): value is Omit<Row, 'line'> {
  if (typeof value !== 'object' || value === null) return false
  const { text, source, entities = [] } = value as Record<string, unknown>
  return (
    typeof text === 'string' &&
    typeof source === 'string' &&
    Array.isArray(entities) &&
    entities.every(isAnnotation)
  )
}

function isAnnotation(value: unknown): value is Annotation {
  if (typeof value !== 'object' || value === null) return false
  const { type, start, end } = value as Record<string, unknown>
  return typeof type === 'string' && Number.isInteger(start) && Number.isInteger(end)
}

/** Where each code point of a text begins in UTF-16 units, and where the last one ends. */
export function unitsOf(text: string): readonly number[] {
  const places = [0]
  for (const character of text) places.push((places.at(-1) ?? 0) + character.length)
  return places
}
