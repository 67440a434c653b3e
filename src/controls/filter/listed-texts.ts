import type { StreamShape } from '../../core/format'
import type { Path } from '../../core/segment'
import type { Rewrite } from '../../formats/rewrite'
import type { Inspector } from './inspector'
import { walk } from '../../formats/walk'
import { pathSet } from '../../formats/path-set'
import { PathTexts } from './path-texts'
import { ShiftTexts } from './shift-texts'

/** A piece of a text that a list of events tells. */
export interface ListedPiece {
  readonly path: Path
  readonly text: string
  /** What takes its place. */
  released: string
}

/**
 * Texts of a stream that comes as a list of its events in one body: what is split over events is
 * found, and what is held of a text when it ends goes to its last piece.
 */
export function listedTexts(
  list: readonly unknown[],
  { deltas, closes, pauses }: StreamShape,
  inspector: Inspector,
): readonly ListedPiece[] {
  const shifts = new ShiftTexts(inspector)
  const texts = new Map<string, ListedPiece[]>()
  const finish = (channel: string, rest: string) => {
    const piece = texts.get(channel)?.at(-1)
    if (piece !== undefined) piece.released += rest
  }
  list.forEach((event, index) => {
    for (const delta of deltas(event)) {
      const { channel, path, text } = delta
      const piece = { path: [index, ...path], text, released: shifts.push(delta) }
      const known = texts.get(channel)
      if (known === undefined) texts.set(channel, [piece])
      else known.push(piece)
    }
    const names = [...shifts.names]
    for (const channel of closes(event, names)) finish(channel, shifts.end(channel))
    for (const channel of pauses?.(event, names) ?? []) finish(channel, shifts.pause(channel))
  })
  for (const channel of [...shifts.names]) finish(channel, shifts.end(channel))
  return [...texts.values()].flatMap((pieces) => (isSame(pieces) ? pieces.map(asItCame) : pieces))
}

/** Texts of such a list that the format knows nothing of: at each path of the events they are one text. */
export function unknownTexts(
  list: readonly unknown[],
  { deltas, complete, place }: StreamShape,
  inspector: Inspector,
): readonly ListedPiece[] {
  const paths = new PathTexts(inspector)
  const events = list.map((event) => {
    const isDelta = pathSet(deltas(event))
    const read = complete(event)
    const own = { waiting: 0, rewrites: [] as Rewrite[], found: [] as Found[] }
    walk(event, (text, path, spot) => {
      if (spot !== 'string' || isDelta(path) || read(text, path, spot) !== undefined) return
      own.found.push({ path: path.slice(), text })
    })
    paths.next()
    for (const { path, text } of own.found) paths.push(path, text, own, place?.(event, path))
    return own
  })
  paths.end()
  return events.flatMap(({ found, rewrites }, index) => {
    const treated = new Map(rewrites.map(({ path, text }) => [path, text]))
    return found.map(({ path, text }) => {
      return { path: [index, ...path], text, released: treated.get(path) ?? text }
    })
  })
}

interface Found {
  readonly path: Path
  readonly text: string
}

/** Whether a text says what it said, however its pieces are cut now. */
function isSame(pieces: readonly ListedPiece[]): boolean {
  const said = pieces.map(({ text }) => text).join('')
  return said === pieces.map(({ released }) => released).join('')
}

function asItCame({ path, text }: ListedPiece): ListedPiece {
  return { path, text, released: text }
}
