import { GuardError } from '../../core/errors'
import type { Path } from '../../core/segment'
import type { Rewrite } from '../../formats/rewrite'
import { plain } from '../../formats/segments'
import type { Edit } from '../../treatments/treat'
import type { Inspector, Piece, TextChannel } from './inspector'

/** An event that waits until its texts are decided. */
export interface Waiting {
  /** Number of texts that are not decided yet. */
  waiting: number
  readonly rewrites: Rewrite[]
}

/** A text of one event, as a piece of the text that the events of a stream spell at one path. */
interface Leaf {
  readonly path: Path
  readonly text: string
  readonly start: number
  readonly event: Waiting
}

interface PathText {
  channel: TextChannel | undefined
  /** UTF-16 units pushed so far. */
  length: number
  readonly leaves: Leaf[]
  /** Edits that reach into a piece which is not decided yet. */
  edits: readonly Edit[]
  /** The one word all events had here so far; `undefined` once they differ or it is no word. */
  word: string | undefined
  isLabel: boolean
  /** Number of the last event that had this path. */
  lastSeen: number
}

/** More paths than this in one stream are refused. */
const maxPaths = 1024
/** A text that pauses for more events than this has ended; what comes later is a text of its own. */
const maxPause = 8

/**
 * Texts of a stream whose format is not known: at each path, the strings of all events are one text,
 * so that what is split over events is found. A finding that crosses events is replaced in the first
 * of them and deleted from the others. A path that has held the same word in all events so far, and
 * at least twice, is a label: inspected by itself, so that it delays nothing.
 */
export class PathTexts {
  readonly #inspector: Inspector
  readonly #lasting: boolean
  readonly #texts = new Map<string, PathText>()
  readonly #undecided = new Set<PathText>()
  #events = 0

  /** @param lasting true where paths come as long as a connection: those that are decided are forgotten. */
  constructor(inspector: Inspector, lasting = false) {
    this.#inspector = inspector
    this.#lasting = lasting
  }

  /** Begins the next event: texts that paused for too long are complete. */
  next(): void {
    this.#events++
    for (const text of this.#undecided) {
      if (this.#events - text.lastSeen > maxPause) this.#end(text)
    }
  }

  /**
   * Adds the text that an event has at a path. True where it is a label, complete by itself.
   *
   * @param place names the text that this is a piece of, where that is not the path.
   */
  push(path: Path, text: string, event: Waiting, place: Path = path): boolean {
    const known = this.#textAt(place)
    if (this.#isLabel(known, text)) {
      this.#release(known)
      this.#decideAlone({ path, text, start: 0, event })
      return true
    }
    known.lastSeen = this.#events
    if (text === '') return false
    known.channel ??= this.#inspector.open('text')
    known.leaves.push({ path, text, start: known.length, event })
    known.length += text.length
    event.waiting++
    this.#undecided.add(known)
    this.#settle(known, known.channel.push(text))
    return false
  }

  /** All texts are complete. */
  end(): void {
    for (const text of this.#undecided) this.#end(text)
  }

  #textAt(place: Path): PathText {
    const key = JSON.stringify(place)
    const known = this.#texts.get(key)
    if (known !== undefined) return known
    if (this.#lasting && this.#texts.size === maxPaths) this.#forget()
    if (this.#texts.size === maxPaths) {
      throw new GuardError('coverage-missing', {
        detail: `more than ${maxPaths} paths in a stream`,
      })
    }
    const text: PathText = {
      channel: undefined,
      length: 0,
      leaves: [],
      edits: [],
      word: undefined,
      isLabel: false,
      lastSeen: 0,
    }
    this.#texts.set(key, text)
    return text
  }

  /** What is known of a path only tells that it delays nothing. */
  #forget(): void {
    for (const [key, text] of this.#texts) {
      if (!this.#undecided.has(text) && text.channel === undefined) this.#texts.delete(key)
    }
  }

  #isLabel(known: PathText, text: string): boolean {
    if (known.lastSeen === 0 && !known.isLabel) known.word = word.test(text) ? text : undefined
    else if (known.word === text) known.isLabel = true
    else {
      known.word = undefined
      known.isLabel = false
    }
    return known.isLabel
  }

  /** A path turned out to be a label: the one word that waits is inspected by itself as well. */
  #release(known: PathText): void {
    for (const leaf of known.leaves.splice(0)) {
      leaf.event.waiting--
      this.#decideAlone(leaf)
    }
    this.#reset(known)
  }

  #decideAlone({ path, text, event }: Leaf): void {
    const treated = this.#inspector.treat(plain(text, path, false, 'response'))
    if (treated !== text) event.rewrites.push({ path, text: treated })
  }

  #end(known: PathText): void {
    if (known.channel !== undefined) this.#settle(known, known.channel.end())
    this.#reset(known)
  }

  #reset(known: PathText): void {
    known.channel = undefined
    known.length = 0
    known.edits = []
    this.#undecided.delete(known)
  }

  #settle(known: PathText, { decided, edits }: Piece): void {
    const all = [...known.edits, ...edits]
    let done = 0
    for (const { path, text, start, event } of known.leaves) {
      if (start + text.length > decided) break
      const treated = pieceOf(text, start, all)
      if (treated !== text) event.rewrites.push({ path, text: treated })
      event.waiting--
      done++
    }
    known.leaves.splice(0, done)
    const from = known.leaves[0]?.start ?? known.length
    known.edits = all.filter(({ end }) => end > from)
    if (known.leaves.length === 0) this.#undecided.delete(known)
  }
}

/** A piece of a text after its edits: what crosses pieces is replaced in the first of them. */
function pieceOf(text: string, start: number, edits: readonly Edit[]): string {
  const end = start + text.length
  let written = ''
  let at = start
  for (const edit of edits) {
    if (edit.end <= start || edit.start >= end) continue
    written += text.slice(at - start, Math.max(edit.start, at) - start)
    if (edit.start >= start) written += edit.replacement
    at = Math.min(edit.end, end)
  }
  return written + text.slice(at - start)
}

// Three characters at least: a short piece of a text may well come twice.
const word = /^[a-z][\w\-./:]{2,63}$/i
