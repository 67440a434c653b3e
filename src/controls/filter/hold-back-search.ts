import type { DetectionContext } from '../../core/detector'
import type { Finding } from '../../core/finding'
import { longWord, type UnitGroup } from '../../detectors/unit-groups'
import { hasRun } from '../../detectors/expression/run'
import { passGate, type Passage } from '../../detectors/gate'
import { alignDown, alignUp } from '../../detectors/pairs'
import { searchUnit, viableFrom, wordStart, type Match } from '../../detectors/search'
import { lastSign, type Sweep } from '../../detectors/sweep'
import type { Unit } from '../../detectors/unit'
import type { StreamText } from './hold-back-text'

const nowhere: Passage = { place: 0, units: [] }

export interface StreamUnits {
  readonly units: readonly Unit[]
  readonly groups: readonly UnitGroup[]
  readonly lookout: Sweep | undefined
}

/**
 * Searches a text as it arrives. Each unit goes on where it could not decide the last time, so that
 * what it finds is what it would have found in the whole text.
 */
export class StreamSearch {
  readonly #text: StreamText
  readonly #units: readonly Unit[]
  readonly #groups: readonly UnitGroup[]
  readonly #lookout: Sweep | undefined
  readonly #context: DetectionContext
  readonly #found: (finding: Finding) => void
  // Where each unit, and each group, goes on: everything before is decided for it.
  readonly #unitFrom: number[]
  readonly #groupFrom: number[]
  // Places of the view: up to where signs were looked for, and where the last one was.
  #looked = 0
  #lastSign = -1

  constructor(
    text: StreamText,
    { units, groups, lookout }: StreamUnits,
    context: DetectionContext,
    found: (finding: Finding) => void,
  ) {
    this.#text = text
    this.#units = units
    this.#groups = groups
    this.#lookout = lookout
    this.#context = context
    this.#found = found
    this.#unitFrom = units.map(() => 0)
    this.#groupFrom = groups.map(() => 0)
  }

  /**
   * Finds all that no further text can change, and returns the first place of the raw text where a
   * finding may still begin.
   */
  advance(): number {
    const { raw, view } = this.#text
    let inRaw = raw.length
    let inView = view.length
    this.#lookOut(view)
    for (let index = 0; index < this.#groups.length; index += 1) {
      const group = this.#groups[index] as UnitGroup
      const place = this.#passSilence(group, index) ?? this.#advanceGroup(group, index)
      if (group.raw) inRaw = Math.min(inRaw, place)
      else inView = Math.min(inView, place)
    }
    const undecided = inView < view.length ? this.#text.startOf(inView) : raw.length
    return Math.min(undecided, alignDown(raw, inRaw))
  }

  /** Finds the rest, once no more text follows. */
  finish(): void {
    this.#groups.forEach((group, groupIndex) => {
      for (const index of group.units) {
        const unit = this.#units[index] as Unit
        const from = Math.max(this.#unitFrom[index] ?? 0, this.#groupFrom[groupIndex] ?? 0)
        const text = this.#seenBy(unit)
        this.#report(unit, searchUnit(unit, text, { from, until: text.length }, this.#context))
      }
    })
  }

  /** Follows the text when its places have moved. */
  move(by: { readonly raw: number; readonly view: number }): void {
    this.#looked -= by.view
    this.#lastSign -= by.view
    this.#units.forEach((unit, index) => {
      this.#unitFrom[index] = (this.#unitFrom[index] ?? 0) - (unit.raw ? by.raw : by.view)
    })
    this.#groups.forEach((group, index) => {
      this.#groupFrom[index] = (this.#groupFrom[index] ?? 0) - (group.raw ? by.raw : by.view)
    })
  }

  #lookOut(view: string): void {
    const found = this.#lookout === undefined ? -1 : lastSign(this.#lookout, view, this.#looked)
    if (found !== -1) this.#lastSign = found
    this.#looked = view.length
  }

  /**
   * Where a match of the group may still begin as long as no landmark of it has come: where nothing
   * stands but what may lead to one. `undefined` where one may have come.
   */
  #passSilence({ silence }: UnitGroup, groupIndex: number): number | undefined {
    const from = this.#groupFrom[groupIndex] as number
    if (silence === undefined || this.#lastSign >= from - silence.behind) return undefined
    const { view } = this.#text
    const nearest = Math.max(from, view.length - silence.lead)
    let place = view.length
    while (place > nearest && leads(silence.leading, view.charCodeAt(place - 1))) place -= 1
    return (this.#groupFrom[groupIndex] = Math.max(from, alignDown(view, place)))
  }

  #advanceGroup(group: UnitGroup, groupIndex: number): number {
    const text = this.#seenBy(group)
    let undecided = text.length
    const near = this.#near(group, text, this.#groupFrom[groupIndex] ?? 0)
    for (const index of near.units) {
      undecided = Math.min(undecided, this.#advanceUnit(index, text, near.place))
    }
    this.#groupFrom[groupIndex] = undecided
    return undecided
  }

  /** The units of a group that are worth searching, and from which place on. */
  #near(group: UnitGroup, text: string, from: number): Passage {
    const { raw, gate, startsInAscii, isLongWord, units } = group
    const { asciiFrom } = this.#text
    if (!startsInAscii && from >= (raw ? asciiFrom.raw : asciiFrom.view)) return nowhere
    if (gate === undefined) return { place: from, units }
    return passGate(gate, text, isLongWord ? longWordFrom(text, from) : from) ?? nowhere
  }

  #advanceUnit(index: number, text: string, near: number): number {
    const unit = this.#units[index] as Unit
    let from = Math.max(this.#unitFrom[index] ?? 0, near)
    let undecided = viableFrom(unit, text, from)
    while (undecided > from) {
      const matches = searchUnit(unit, text, { from, until: undecided }, this.#context)
      this.#report(unit, matches)
      const end = matches.at(-1)?.end ?? 0
      if (end <= undecided) break
      // The place lies within a match, where no other begins.
      from = end
      undecided = viableFrom(unit, text, from)
    }
    this.#unitFrom[index] = undecided
    return undecided
  }

  #seenBy({ raw }: { readonly raw: boolean }): string {
    return raw ? this.#text.raw : this.#text.view
  }

  #report(unit: Unit, matches: readonly Match[]): void {
    const { base, raw } = this.#text
    for (const { type, start, end, score } of matches) {
      this.#found({
        detector: unit.detector,
        type,
        start: base + (unit.raw ? alignDown(raw, start) : this.#text.startOf(start)),
        end: base + (unit.raw ? alignUp(raw, end) : this.#text.endOf(end)),
        score,
      })
    }
  }
}

function leads(leading: Uint8Array, code: number): boolean {
  return leading[code < 128 ? code : 128] === 1
}

/** Where a long word may begin: in the last word, unless one before it is long. */
function longWordFrom(text: string, from: number): number {
  const start = wordStart(text, from, text.length)
  return hasRun(text, longWord, from, start) ? from : start
}
