import { hashOf, joined, mixed } from '../../../src/detectors/injection/hash'
import { Lexicon } from '../../../src/detectors/injection/lexicon'
import { tokensOf } from '../../../src/detectors/injection/tokens'
import { isData, type Row } from './rows'

const shingleLength = 6

interface Document {
  readonly row: Row
  /** One hash for each run of tokens. */
  readonly shingles: readonly number[]
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly count: number
}

/**
 * Where in documents the attack stands, of which only the text is given: what is not shared with other
 * documents that are the same but for their attack. Rows of which that cannot be told stay as they are.
 */
export function withPayloads(rows: readonly Row[]): readonly Row[] {
  const documents = rows.filter((row) => isData(row) && row.payload === undefined).map(documentOf)
  const holders = new Map<number, number[]>()
  documents.forEach(({ shingles }, index) => {
    for (const shingle of new Set(shingles)) {
      const list = holders.get(shingle)
      if (list === undefined) holders.set(shingle, [index])
      else list.push(index)
    }
  })
  const found = new Map<Row, readonly [number, number]>()
  documents.forEach((document, index) => {
    if (document.row.label !== 'attack') return
    const payload = payloadOf(document, siblingsOf(document, index, documents, holders))
    if (payload !== undefined) found.set(document.row, payload)
  })
  return rows.map((row) => {
    const payload = found.get(row)
    return payload === undefined ? row : { ...row, payload }
  })
}

const lexicon = new Lexicon(() => [])

function documentOf(row: Row): Document {
  const { words, starts, ends, count } = tokensOf(row.text, lexicon)
  const hashes = Array.from({ length: count }, (_, at) => hashOf(words[at]?.token ?? ''))
  const shingles: number[] = []
  for (let at = 0; at + shingleLength <= count; at += 1) {
    shingles.push(
      hashes.slice(at, at + shingleLength).reduce((left, right) => mixed(joined(left, right)), 0),
    )
  }
  return { row, shingles, starts, ends, count }
}

/** Shingles of each document that has at least half of this one's. */
function siblingsOf(
  { shingles }: Document,
  self: number,
  documents: readonly Document[],
  holders: ReadonlyMap<number, readonly number[]>,
): readonly ReadonlySet<number>[] {
  const shared = new Map<number, number>()
  for (const shingle of new Set(shingles)) {
    for (const other of holders.get(shingle) ?? []) {
      if (other !== self) shared.set(other, (shared.get(other) ?? 0) + 1)
    }
  }
  return [...shared]
    .filter(([, count]) => 2 * count >= shingles.length)
    .map(([other]) => new Set(documents[other]?.shingles))
}

/** The longest run of tokens that less than half of the siblings have. */
function payloadOf(
  { shingles, starts, ends, count }: Document,
  siblings: readonly ReadonlySet<number>[],
): readonly [number, number] | undefined {
  if (siblings.length === 0) return undefined
  const covered = new Uint8Array(count)
  shingles.forEach((shingle, at) => {
    const holders = siblings.filter((sibling) => sibling.has(shingle)).length
    if (2 * holders >= siblings.length) covered.fill(1, at, at + shingleLength)
  })
  let best: readonly [number, number] = [0, 0]
  let start = 0
  for (let at = 0; at <= count; at += 1) {
    if (at < count && covered[at] === 0) continue
    if (at - start > best[1] - best[0]) best = [start, at]
    start = at + 1
  }
  const [from, to] = best
  return to - from >= 3 ? [starts[from] as number, ends[to - 1] as number] : undefined
}
