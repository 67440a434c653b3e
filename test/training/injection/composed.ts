import { between, pick } from './random'
import type { Row } from './rows'

/** A text that another is put into, and where it comes from. */
export interface Piece {
  readonly text: string
  readonly source: string
}

/** Parts of documents, at the borders of lines. */
export function piecesOf(rows: readonly Row[], random: () => number): readonly Piece[] {
  return rows.flatMap(({ text, sources: [source = ''] }) => {
    const lines = text.split('\n')
    const pieces: Piece[] = []
    for (let at = 0; at < lines.length && pieces.length < 12;) {
      const size = between(80, 1200, random)
      let piece = ''
      while (at < lines.length && piece.length < size) piece += `${lines[at++] ?? ''}\n`
      if (piece.trim().length > 40) pieces.push({ text: piece.trim().slice(0, 3000), source })
    }
    return pieces
  })
}

/** Sentences and lines of documents. */
export function sentencesOf(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap(({ text, source }) =>
    text
      .split(/\n+|(?<=[.!?]) +/)
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence.length > 15 && sentence.length < 300)
      .map((sentence) => ({ text: sentence, source })),
  )
}

/** An attack put into a document: at its start, at its end, or between two of its sentences. */
export function inserted(
  document: Piece,
  attack: Piece,
  channel: Row['channel'],
  random: () => number,
): Row {
  const places = [0, document.text.length]
  for (const { index } of document.text.matchAll(/(?<=[.!?]) |\n/g)) places.push(index)
  const place = random() < 0.5 ? pick([0, document.text.length], random) : pick(places, random)
  const gap = pick([' ', '\n', '\n\n'], random)
  const before = place === 0 ? '' : document.text.slice(0, place) + gap
  const after = place === document.text.length ? '' : gap + document.text.slice(place)
  return {
    text: before + attack.text + after,
    label: 'attack',
    kind: 'indirect',
    sources: [...new Set([document.source, attack.source])],
    channel,
    payload: [before.length, before.length + attack.text.length],
    synthetic: true,
  }
}

const fields = [
  ...['content', 'text', 'body', 'description', 'notes', 'comment', 'message', 'summary', 'title'],
  ...['review', 'bio', 'details', 'subject', 'remark', 'caption', 'transcript', 'answer', 'about'],
]
const things = [
  ...['id', 'name', 'date', 'price', 'rating', 'status', 'author', 'sender', 'user', 'city', 'url'],
  ...['location', 'start_time', 'phone', 'amount', 'count', 'from', 'to', 'type', 'owner', 'path'],
]
const lists = [
  ...['results', 'items', 'emails', 'reviews', 'events', 'records', 'files', 'messages', 'posts'],
  ...['products', 'transactions', 'notes', 'contacts', 'appointments', 'properties', 'tickets'],
]
const names = ['Anna Keller', 'R. Novak', 'Lina', 'Omar', 'Jo Park', 'M. Silva', 'Kenji', 'Priya']

/** What a tool returns: records as JSON or as Python writes them, with an attack in one field or none. */
export function record(
  texts: readonly Piece[],
  attack: Piece | undefined,
  random: () => number,
): Row {
  const mark = '\u0001'
  const count = between(1, 4, random)
  const poisoned = between(0, count - 1, random)
  const used = new Set<string>()
  const entries = Array.from({ length: count }, (_, index) => {
    const entry: Record<string, unknown> = {}
    for (let more = between(1, 5, random); more > 0; more -= 1) {
      entry[pick(things, random)] = plainValue(random)
    }
    const { text, source } = pick(texts, random)
    used.add(source)
    const holds = attack !== undefined && index === poisoned
    const kept = holds && random() < 0.6 ? mark : holds ? `${text} ${mark}` : text
    entry[pick(fields, random)] = kept
    return entry
  })
  const value = count === 1 && random() < 0.5 ? entries[0] : { [pick(lists, random)]: entries }
  const pretty = random() < 0.3 ? 2 : 0
  const json = JSON.stringify(value, null, pretty)
  const written = random() < 0.5 ? json : pythonOf(json)
  const at = written.includes('\\u0001') ? written.indexOf('\\u0001') : written.indexOf(mark)
  const payload = attack?.text.replace(/\n/g, '\\n') ?? ''
  const text = attack === undefined ? written : written.replace('\\u0001', () => payload)
  return {
    text,
    label: attack === undefined ? 'benign' : 'attack',
    kind: attack === undefined ? 'benign_doc' : 'indirect',
    sources: [...used, ...(attack === undefined ? [] : [attack.source])],
    channel: 'tool',
    ...(attack !== undefined && { payload: [at, at + payload.length] as const }),
    synthetic: true,
  }
}

/** Quotation marks as Python writes them. */
function pythonOf(json: string): string {
  return json.replace(/"((?:[^"\\]|\\.)*)"/g, (whole, inner: string) =>
    inner.includes("'") ? whole : `'${inner.replaceAll('\\"', '"')}'`,
  )
}

function plainValue(random: () => number): unknown {
  const number = between(1, 9999, random)
  return pick(
    [
      number,
      pick(names, random),
      `2026-0${between(1, 9, random)}-1${between(0, 9, random)}`,
      `${between(1, 12, random)}:30`,
      random() < 0.5,
      `ref-${number}`,
    ],
    random,
  )
}
