import { addRegion, noRegions, type Regions } from './regions'
import { holds } from './search'
import { codeAt, codes, type Sign } from './signs'
import type { PatternUnit } from './unit'

/**
 * Tells in one pass over a text where matches of many units may start: every landmark has a pair of
 * characters in it that is rare.
 */
export interface Sweep {
  readonly signs: readonly Sign[]
  /** The unit each sign belongs to. */
  readonly owners: readonly Owner[]
  /**
   * 1 for each two characters that may be a sign, by the first and then by the second: two of ASCII,
   * where what is not ASCII and the ends of a text count as the last of it.
   */
  readonly pairs: Uint8Array
  readonly words: number
  /** Which signs a character may be the first of, and so on: rows by word, then by character. */
  readonly first: Int32Array
  readonly second: Int32Array
  readonly third: Int32Array
  readonly fourth: Int32Array
  /** Room for a piece of text, the character before it and what stands for its end. */
  readonly bytes: Uint8Array
  /** The part of `bytes` that the piece itself is written to. */
  readonly piece: Uint8Array
}

type Owner = { readonly index: number } & Pick<PatternUnit, 'gap' | 'minLength'>

const wordBits = 31
/** In the pairs: the last of ASCII, all that is not ASCII, and the ends of a text. */
const last = 127
const pairBits = 7
const pieceLength = 4096

/** A sweep for the units that have a landmark; `undefined` where none has. */
export function createSweep(units: readonly PatternUnit[]): Sweep | undefined {
  const signs = units.flatMap((unit) => unit.signs)
  if (signs.length === 0) return undefined
  const bytes = new Uint8Array(pieceLength + 8)
  const [first, second, third, fourth] = rowsOf(signs)
  return Object.freeze({
    signs,
    owners: units.flatMap(({ signs, gap, minLength }, index) =>
      signs.map(() => ({ index, gap, minLength })),
    ),
    pairs: pairsOf(first, second),
    words: Math.ceil(signs.length / wordBits),
    first,
    second,
    third,
    fourth,
    bytes,
    piece: bytes.subarray(1, pieceLength + 1),
  })
}

/** Where matches of each unit may start, by index; `undefined` where none may. */
export type Found = ReadonlyMap<number, Regions> | undefined

/**
 * Passes once over a text, in time linear in it.
 *
 * @param ascii true if no unit of the text is above 0x7F.
 */
export function sweepText(sweep: Sweep, text: string, ascii: boolean): Found {
  const search: Search = { sweep, text, found: undefined }
  const { bytes } = sweep
  for (let start = 0; start < text.length; start += pieceLength) {
    bytes[0] = start === 0 ? last : Math.min(text.charCodeAt(start - 1), last)
    const written = writePiece(sweep, text, start, ascii)
    const end = start + written === text.length ? written + 1 : written
    // What an earlier piece has left behind these does no harm: pairs past the end are not looked at.
    bytes[written + 1] = last
    for (let at = nextPair(sweep, 0, end); at < end; at = nextPair(sweep, at + 1, end)) {
      visit(search, start + at)
    }
  }
  return search.found
}

interface Search {
  readonly sweep: Sweep
  readonly text: string
  found: Map<number, Regions> | undefined
}

const encoder = new TextEncoder()

// Below this, a loop is faster than a call to the encoder.
const shortText = 48

/** Writes a piece of a text to `bytes`, which are faster to pass over than a string's characters. */
function writePiece({ bytes, piece }: Sweep, text: string, start: number, ascii: boolean): number {
  const length = Math.min(text.length - start, pieceLength)
  if (ascii && length > shortText) {
    return encoder.encodeInto(text.slice(start, start + length), piece).written
  }
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(start + at)
    bytes[at + 1] = code < last ? code : last
  }
  return length
}

/**
 * The first place in `bytes`, from one on, whose pair may be a sign: that of its character and the
 * next one. A loop by itself, because the engine keeps so few values in registers.
 */
function nextPair({ bytes, pairs }: Sweep, from: number, end: number): number {
  let before = (bytes[from] as number) << pairBits
  // Four pairs at a time: most often none of them is a sign.
  for (let at = from; at < end; at += 4) {
    const a = bytes[at + 1] as number
    const b = bytes[at + 2] as number
    const c = bytes[at + 3] as number
    const d = bytes[at + 4] as number
    const first = pairs[before | a] as number
    const second = pairs[(a << pairBits) | b] as number
    const third = pairs[(b << pairBits) | c] as number
    const fourth = pairs[(c << pairBits) | d] as number
    if ((first | second | third | fourth) !== 0) {
      if (first !== 0) return at
      if (second !== 0) return at + 1
      return third !== 0 ? at + 2 : at + 3
    }
    before = d << pairBits
  }
  return end
}

/** The last place, from one on, whose pair may be a sign, without a closer look; -1 where none may. */
export function lastSign({ pairs }: Sweep, text: string, from: number): number {
  let found = -1
  let before = (from === 0 ? last : Math.min(text.charCodeAt(from - 1), last)) << pairBits
  for (let place = from; place < text.length; place += 1) {
    const code = Math.min(text.charCodeAt(place), last)
    if (pairs[before | code] !== 0) found = place
    before = code << pairBits
  }
  return found
}

/** Looks at the pair whose second character stands at `place`, at most one past the end of the text. */
function visit(search: Search, place: number): void {
  const { sweep, text } = search
  const { words, first, second, third, fourth } = sweep
  const a = codeAt(text, place - 1)
  const b = codeAt(text, place)
  const c = codeAt(text, place + 1)
  const d = codeAt(text, place + 2)
  for (let word = 0; word < words; word += 1) {
    const row = word * codes
    const pair = (first[row + a] as number) & (second[row + b] as number)
    if (pair === 0) continue
    let bits = pair & (third[row + c] as number) & (fourth[row + d] as number)
    for (; bits !== 0; bits &= bits - 1) {
      const index = word * wordBits + 31 - Math.clz32(bits & -bits)
      addSign(search, index, place)
    }
  }
}

function addSign(search: Search, index: number, place: number): void {
  const { text, sweep } = search
  const { at, landmark, literal, openings, since, trail } = sweep.signs[index] as Sign
  const { index: unit, gap, minLength } = sweep.owners[index] as Owner
  const { offset, check } = landmark
  const stands = place - at
  const end = Math.min(stands - offset.min, text.length - minLength) + 1
  if (end <= 0) return
  if (literal.length > 1 && !text.startsWith(literal, stands)) return
  for (const { at: behind, may } of trail) {
    if (may[codeAt(text, stands + behind)] === 0) return
  }
  if (openings !== undefined && !opens(openings, text, stands - offset.min)) return
  if (!holds(check, text, stands)) return
  const farthest = Math.max(0, stands - offset.max)
  const start = since === undefined ? farthest : startOf(text, stands, farthest, since)
  if (start >= end) return
  const found = (search.found ??= new Map<number, Regions>())
  let regions = found.get(unit)
  if (regions === undefined) found.set(unit, (regions = noRegions()))
  addRegion(regions, start, end, gap)
}

/** The first place from which on all up to the landmark may be of a match. */
function startOf(text: string, stands: number, farthest: number, since: Uint8Array): number {
  let start = stands
  while (start > farthest && since[codeAt(text, start - 1)] === 1) start -= 1
  return start
}

function opens(openings: NonNullable<Sign['openings']>, text: string, start: number): boolean {
  for (const opening of openings) {
    let index = 0
    while (index < opening.length && opening[index]?.[codeAt(text, start + index)] === 1) index += 1
    if (index === opening.length) return true
  }
  return false
}

function pairsOf(first: Int32Array, second: Int32Array): Uint8Array {
  const pairs = new Uint8Array((last + 1) << pairBits)
  first.forEach((signs, place) => {
    const a = place % codes
    const row = place - a
    for (let b = 0; b < codes && signs !== 0; b += 1) {
      if ((signs & (second[row + b] as number)) === 0) continue
      pairs[(Math.min(a, last) << pairBits) | Math.min(b, last)] = 1
    }
  })
  return pairs
}

/** For each of four places the rows of all signs. */
function rowsOf(signs: readonly Sign[]): [Int32Array, Int32Array, Int32Array, Int32Array] {
  const size = Math.ceil(signs.length / wordBits) * codes
  const rows = [0, 1, 2, 3].map((at) => {
    const all = new Int32Array(size)
    signs.forEach(({ tables }, index) => {
      const row = Math.floor(index / wordBits) * codes
      const bit = 1 << (index % wordBits)
      tables[at]?.forEach((has, code) => {
        if (has === 1) all[row + code] = (all[row + code] as number) | bit
      })
    })
    return all
  })
  return rows as [Int32Array, Int32Array, Int32Array, Int32Array]
}
