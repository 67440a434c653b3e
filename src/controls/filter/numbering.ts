import { fieldOf } from '../../formats/field'

/**
 * Numbers the events of a stream. Where events are put in, those that follow count on from them:
 * clients take a gap or a number that comes twice for a lost event.
 */
export class Numbering {
  /** `undefined` where the format does not number its events. */
  readonly #field: string | undefined
  /** As the server counts: the event at hand, or the one to come. */
  #current = 0
  #added = 0

  constructor(field: string | undefined) {
    this.#field = field
  }

  /** What the next event that leaves is numbered. */
  get next(): number {
    return this.#current + this.#added
  }

  /** Takes up the event at hand, before others are put in before it. */
  begin(value: unknown): void {
    const own = this.#numberIn(value)
    if (own !== undefined) this.#current = own
  }

  /** Numbers an event that is put in before the one at hand. */
  insert(value: unknown): void {
    if (this.#numberIn(value) === undefined) return
    this.#write(value, this.next)
    this.#added++
  }

  /** Numbers the event at hand. True where that is not the number it came with. */
  finish(value: unknown): boolean {
    if (this.#numberIn(value) === undefined) return false
    const isMoved = this.#added > 0
    if (isMoved) this.#write(value, this.next)
    this.#current++
    return isMoved
  }

  /** What an event that came as `own` leaves as. */
  pass(own: number): number {
    this.#current = own + 1
    return own + this.#added
  }

  #numberIn(value: unknown): number | undefined {
    const own = this.#field === undefined ? undefined : fieldOf(value, this.#field)
    return Number.isSafeInteger(own) ? (own as number) : undefined
  }

  #write(value: unknown, number: number): void {
    if (this.#field !== undefined) (value as Record<string, unknown>)[this.#field] = number
  }
}
