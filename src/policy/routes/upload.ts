import { rowKinds, type RouteUpload, type RowKind } from '../../core/upload'
import type { UploadEntry } from '../document'

/** An upload as the document writes it, over what holds where it is silent. */
export function uploadOf(entry: UploadEntry): RouteUpload {
  const purposes = purposesOf(entry.rows)
  const rows = purposes === undefined ? listOf(entry.rows) : [...purposes.values()].flat()
  return Object.freeze({
    field: entry.field ?? 'file',
    rows: Object.freeze(rowKinds.filter((kind) => rows.includes(kind))),
    purposes,
    onFinding: entry.onFinding ?? 'redact',
    onRefusal: entry.onRefusal ?? 'refuse',
    pseudonyms: entry.pseudonyms ?? 'redact',
    maxBytes: entry.maxBytes ?? 536_870_912,
    maxRows: entry.maxRows ?? 1_000_000,
    maxRowBytes: entry.maxRowBytes ?? 1_048_576,
  })
}

/** By purpose, as the document tells them apart; `undefined` where it does not. */
function purposesOf(
  rows: UploadEntry['rows'],
): ReadonlyMap<string, readonly RowKind[]> | undefined {
  if (typeof rows === 'string' || Array.isArray(rows)) return undefined
  return new Map(
    Object.entries(rows as Readonly<Record<string, RowKind | readonly RowKind[]>>).map(
      ([purpose, kinds]) => [purpose, listOf(kinds)],
    ),
  )
}

function listOf(rows: UploadEntry['rows']): readonly RowKind[] {
  return [rows].flat() as readonly RowKind[]
}
