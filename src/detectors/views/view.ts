/** Half-open, in UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * A piece of a view: `length` units from `at` on stand for the units from `start` to `end` of the text,
 * one by one where there are as many, else all for all.
 */
export interface Piece extends Span {
  readonly at: number
  readonly length: number
}

/** What a run of a text says. */
export interface Decoded extends Span {
  readonly text: string
  /** What stands for what, counted from the start of `text`. @defaultValue all for all */
  readonly pieces?: readonly Piece[]
}

/** A text as it reads once something in it is decoded. */
export interface DecodedView {
  readonly text: string
  /** Names of the decoders, the outermost first. */
  readonly by: readonly string[]
  /** What stands in the original for a span of the view. */
  readonly spanOf: (start: number, end: number) => Span
}

/** One way to write a text in other signs. Takes time linear in the text. */
export interface Decoder {
  readonly name: string
  /** Classes of which a text without any unit says nothing. @defaultValue it may be any text */
  readonly needs?: number
  /** Runs in order, not overlapping. */
  readonly decode: (text: string, survey: Survey) => readonly Decoded[]
}

/** A decoder of letters that says by itself whether there are any. */
export interface LetterDecoder extends Decoder {
  readonly needs: number
  readonly decode: (text: string) => readonly Decoded[]
}

/** What one pass over a text tells of it, so that decoders need not look. */
export interface Survey {
  /** Classes (`classes`) that a unit has, and those that all of some eight units in a row have. */
  readonly some: number
  readonly full: number
  /** Runs of 16 characters of base64 or more. */
  readonly codes: readonly Span[]
  /** Stretches that are unlike any language, and those that are more like one from right to left. */
  readonly odd: readonly Span[]
  readonly backward: readonly Span[]
  /** True where several letters stand alone, one to three units between them. */
  readonly singles: boolean
  /** True where a letter stands three times in a row. */
  readonly repeats: boolean
  /** How often a letter follows a digit, `@` or `$`. */
  readonly signs: number
}

/** Collects a text and what its parts stand for. */
export class Writer {
  text = ''
  readonly pieces: Piece[] = []

  put(text: string, start: number, end: number): void {
    if (text === '') return
    const at = this.text.length
    this.text += text
    const last = this.pieces.at(-1)
    // Unit by unit, and so is the piece before it, which it continues.
    if (last?.end === start && isExact(last) && text.length === end - start) {
      this.pieces[this.pieces.length - 1] = { ...last, length: last.length + text.length, end }
    } else {
      this.pieces.push({ at, length: text.length, start, end })
    }
  }

  /** The run as decoded, from `start` to `end`. */
  decoded(start: number, end: number): Decoded {
    return { start, end, text: this.text, pieces: this.pieces }
  }
}

function isExact({ length, start, end }: Piece): boolean {
  return length === end - start
}

/** A text with its runs as decoded. What is further than `near` units from all of them is left out. */
export function splice(text: string, runs: readonly Decoded[], near = Infinity): Writer {
  const writer = new Writer()
  let done = 0
  for (const run of runs) {
    keep(writer, text, { start: done, end: run.start }, near)
    add(writer, run)
    done = run.end
  }
  const last = Math.min(text.length, done + near)
  writer.put(text.slice(done, last), done, last)
  return writer
}

/** What stands before a run: all of it, or only what is near the one before and near this one. */
function keep(writer: Writer, text: string, { start, end }: Span, near: number): void {
  if (end - start <= 2 * near) {
    writer.put(text.slice(start, end), start, end)
    return
  }
  const left = start === 0 ? 0 : start + near
  writer.put(text.slice(start, left), start, left)
  writer.put('\n', left, end - near)
  writer.put(text.slice(end - near, end), end - near, end)
}

/** Puts a run as decoded. */
export function add(writer: Writer, { start, end, text, pieces }: Decoded): void {
  if (pieces === undefined) {
    writer.put(text, start, end)
    return
  }
  for (const piece of pieces) {
    writer.put(text.slice(piece.at, piece.at + piece.length), piece.start, piece.end)
  }
}

/** The view that a part of another view, or of a text, becomes. */
export function viewFrom(
  parent: Pick<DecodedView, 'by' | 'spanOf'>,
  { text, pieces }: Pick<Writer, 'text' | 'pieces'>,
  by: readonly string[],
): DecodedView {
  return {
    text,
    by: [...parent.by, ...by],
    spanOf: (start, end) => {
      const inner = spanIn(pieces, start, end)
      return parent.spanOf(inner.start, inner.end)
    },
  }
}

/** What the pieces of a view stand for from one unit of it to another. */
function spanIn(pieces: readonly Piece[], start: number, end: number): Span {
  let from = Infinity
  let to = 0
  for (let index = pieceAt(pieces, start); index < pieces.length; index += 1) {
    const piece = pieces[index] as Piece
    if (piece.at >= end && to > 0) break
    const exact = isExact(piece)
    const first = Math.max(0, start - piece.at)
    const last = Math.min(piece.length, Math.max(end - piece.at, first + 1))
    from = Math.min(from, exact ? piece.start + first : piece.start)
    to = Math.max(to, exact ? piece.start + last : piece.end)
  }
  return { start: Math.min(from, to), end: to }
}

/** The piece that a unit belongs to. */
function pieceAt(pieces: readonly Piece[], unit: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((pieces[middle]?.at ?? Infinity) <= unit) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}
