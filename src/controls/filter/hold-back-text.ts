import { leftContext } from '../../detectors/compiled-expression'
import { foldConfusables, undecidedFrom } from '../../detectors/confusables'
import { appendView, isAscii, textEnd, textStart, type Change } from '../../detectors/normalize'
import { alignDown } from '../../detectors/pairs'

// Text that has been released is cut off when there is this much more of it than units may look at.
const slack = 192

/**
 * The part of a streamed text that is not decided yet, with enough of what came before it, as it was
 * sent and as detectors see it. Places count from the start of what is kept; `base` is where that
 * is in the whole text.
 */
export class StreamText {
  raw = ''
  view = ''
  /** Place of the first unit of `raw` in the whole text. */
  base = 0
  /** Everything in `raw` before this place has been released. */
  released = 0
  /** No unit of `raw`, or of `view`, from this place on is above 0x7F. */
  asciiFrom = { raw: 0, view: 0 }

  // INVARIANT: the first entry ties a place of the view, at or before all that is undecided, to its
  // place in the text; the others are the changes after it.
  #changes: Change[] = [{ view: 0, viewLength: 0, start: 0, length: 0 }]
  // What cannot be seen yet: look-alikes at the start of a word, and half of a surrogate pair, until
  // what follows decides.
  #unseen = ''

  /** Units that have arrived and are not released. */
  get held(): number {
    return this.raw.length - this.released + this.#unseen.length
  }

  append(piece: string): void {
    const text = this.#unseen + piece
    if (isAscii(text)) return this.#add(text, text)
    const from = this.#unseenFrom(text)
    this.#unseen = text.slice(from)
    this.#addSeen(text.slice(0, from))
  }

  /** No more text follows: half a pair stands for itself. */
  close(): void {
    const unseen = this.#unseen
    this.#unseen = ''
    this.#addSeen(unseen)
  }

  /** Where in `raw` the code point begins that the unit of the view at `index` belongs to. */
  startOf(index: number): number {
    return textStart({ text: this.view, changes: this.#changes }, this.raw, index)
  }

  /** Where in `raw` the code point ends that the unit of the view before `index` belongs to. */
  endOf(index: number): number {
    return textEnd({ text: this.view, changes: this.#changes }, this.raw, index)
  }

  /** Marks everything before a place of `raw` as released, and says how far all places moved. */
  release(place: number): { readonly raw: number; readonly view: number } | undefined {
    this.released = place
    const head = this.#viewPlace(place)
    if (this.#changes.length > 1) this.#dropChanges(head, place)
    return place > leftContext + slack ? this.#cut(head) : undefined
  }

  #unseenFrom(text: string): number {
    const last = text.charCodeAt(text.length - 1)
    const whole = last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text
    return undecidedFrom(this.raw, whole)
  }

  #addSeen(text: string): void {
    const folded = foldConfusables(this.raw, text)
    this.#add(text, appendView(folded, this.view.length, this.raw.length, this.#changes))
  }

  #add(text: string, seen: string): void {
    const isSame = this.view === this.raw
    this.raw += text
    this.view = isSame && seen === text ? this.raw : this.view + seen
    if (seen !== text || !isAscii(text)) {
      this.asciiFrom = { raw: this.raw.length, view: this.view.length }
    }
  }

  /** Place in the view of a place in `raw`, where a code point begins. */
  #viewPlace(place: number): number {
    let view = 0
    for (const change of this.#changes) {
      if (change.start + change.length > place) break
      view = change.view + change.viewLength + place - change.start - change.length
    }
    return view
  }

  #dropChanges(head: number, place: number): void {
    const later = this.#changes.filter(({ start }, index) => index > 0 && start >= place)
    this.#changes = [{ view: head, viewLength: 0, start: place, length: 0 }, ...later]
  }

  #cut(head: number): { readonly raw: number; readonly view: number } {
    const raw = alignDown(this.raw, this.released - leftContext)
    const view = alignDown(this.view, Math.max(0, head - leftContext))
    const isSame = this.view === this.raw && raw === view
    this.raw = this.raw.slice(raw)
    this.view = isSame ? this.raw : this.view.slice(view)
    this.base += raw
    this.released -= raw
    this.asciiFrom = { raw: this.asciiFrom.raw - raw, view: this.asciiFrom.view - view }
    this.#changes = this.#changes.map((change) => ({
      ...change,
      view: change.view - view,
      start: change.start - raw,
    }))
    return { raw, view }
  }
}
