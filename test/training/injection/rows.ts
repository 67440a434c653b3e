import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** A text to train on or to validate with. */
export interface Row {
  readonly text: string
  readonly label: 'attack' | 'benign'
  readonly kind: string
  /** Where it comes from; several where texts of different sources were put together. */
  readonly sources: readonly string[]
  readonly channel: 'user' | 'tool' | 'document' | 'system'
  /** Where in the text the attack stands; all of it where it is left out. UTF-16 units. */
  readonly payload?: readonly [number, number]
  /** Made by a grammar. */
  readonly synthetic?: true
}

interface StoredRow {
  readonly text: string
  readonly label: 'attack' | 'benign'
  readonly kind: string
  readonly source: string
  readonly channel?: Row['channel']
}

export function readTrainingRows(file: string): readonly Row[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n')
  return lines.map((line) => {
    const { text, label, kind, source, channel = 'user' } = JSON.parse(line) as StoredRow
    return { text, label, kind, sources: [source], channel }
  })
}

/** Documents and tool results are asked for instructions, everything else for overrides. */
export function isData({ channel }: Pick<Row, 'channel'>): boolean {
  return channel === 'tool' || channel === 'document'
}
